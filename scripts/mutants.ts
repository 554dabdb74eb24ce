// `npm run mutants [-- WORD]`: breaks each guard once, in a copy, and shows that its test notices. The lists are
// test/mutants/*.json; WORD picks those whose fault or file holds it. Exit code 1 when a mutant survives.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/** One line broken: the first place where `from` stands in the file becomes `to`; then `tests` must fail. */
const Mutant = z.object({ fault: z.string(), file: z.string(), from: z.string(), to: z.string(), tests: z.string() });

const NEEDED = ['src', 'test', 'policies', 'infra', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
const root = join(import.meta.dirname, '..');
const [word = ''] = process.argv.slice(2);
const mutants = globSync('test/mutants/*.json', { cwd: root })
  .toSorted()
  .flatMap((list) => z.array(Mutant).parse(JSON.parse(readFileSync(join(root, list), 'utf8'))))
  .filter(({ fault, file }) => fault.includes(word) || file.includes(word));

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
for (const name of NEEDED.filter((path) => existsSync(join(root, path)))) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

function passes(tests: string): boolean {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  try {
    execFileSync(process.execPath, [vitest, 'run', '--bail', '1', tests], { cwd: copy, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let wrong = 0;
const report = (ok: boolean, line: string): void => {
  if (!ok) wrong += 1;
  console.log(`${ok ? '✓' : '✗'} ${line}`);
};
for (const tests of new Set(mutants.map((mutant) => mutant.tests))) {
  if (!passes(tests)) report(false, `${tests} fails before anything is broken`);
}
for (const { fault, file, from, to, tests } of mutants) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const line = `${fault} ${file}: ${from} → ${to === '' ? '(nothing)' : to}`;
  if (!source.includes(from)) {
    report(false, `${line}: no longer there; bring the list up to date`);
    continue;
  }
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  report(!passes(tests), line);
  writeFileSync(path, source);
}
rmSync(copy, { recursive: true });
console.log(`${mutants.length} mutants, ${wrong} not noticed.`);
process.exitCode = wrong === 0 ? 0 : 1;
