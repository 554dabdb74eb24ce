/**
 * `npm run reader:train`: learns the second reader's weights from the training corpora and development parts 1 and 2, and
 * writes them. The same comments give the same file; `--check` only says whether the file is of today's comments.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { packedWeights } from '../../src/rules/reader/weights.ts';
import { examples, kindsOf, type LabelledExample } from './examples.ts';
import { learn } from './learn.ts';

const FILE = new URL('../../src/rules/reader/weights.generated.ts', import.meta.url);

/** What the weights depend on beside the code: the comments and their labels. */
export function sourceOf(all: readonly LabelledExample[]): string {
  const lines = all.map((e) => JSON.stringify([e.text, e.action, e.acceptable, e.clauses, e.urgent]));
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
/** The comments that the file's weights were learnt from. */
export const writtenSource = (): string => /learnt from ([\da-f]{16})/.exec(readFileSync(FILE, 'utf8'))?.[1] ?? 'none';

if (import.meta.main) {
  const all = examples();
  if (process.argv.includes('--check')) {
    const fits = writtenSource() === sourceOf(all);
    console.log(fits ? 'The weights are of these comments.' : 'The comments have changed: run `npm run reader:train`.');
    process.exitCode = fits ? 0 : 1;
  } else {
    const head = `// Written by \`npm run reader:train\`, learnt from ${sourceOf(all)}. Do not edit.\n`;
    const text = `${head}export const WEIGHTS = '${packedWeights(learn(all, kindsOf(all)))}';\n`;
    writeFileSync(FILE, text);
    console.log(`${all.length} comments, ${(text.length / 1e6).toFixed(2)} MB`);
  }
}
