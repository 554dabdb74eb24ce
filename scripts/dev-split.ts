/**
 * The development set in three fixed parts, by SHA-256 of the line's id mod 3. Part 0 is held back.
 * `npm run dev:split` writes build/dev-part{1,2}.jsonl; part 0 is read only by `evaluate --held`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

export const partOf = (id: string): number =>
  createHash('sha256')
    .update(id)
    .digest()
    .reduce((rest, byte) => (rest * 256 + byte) % 3, 0);

if (import.meta.main) {
  const lines = readFileSync(new URL('../eval/dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  mkdirSync('build', { recursive: true });
  for (const part of [1, 2]) {
    const chosen = lines.filter((line) => partOf((JSON.parse(line) as { id: string }).id) === part);
    writeFileSync(`build/dev-part${part}.jsonl`, `${chosen.join('\n')}\n`);
    console.log(`build/dev-part${part}.jsonl: ${chosen.length} comments`);
  }
}
