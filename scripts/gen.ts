/**
 * `npm run gen`: writes the rule registry, the ruleset constant, ruleset.lock.json and the tables of the prefilter.
 * `--check` compares only.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { readCorpus } from '../eval/corpora/corpora.ts';
import { NEED_TESTS } from '../src/rules/detectors/need-tests.ts';
import { compile } from '../src/rules/prefilter/compile.ts';
import { packedTables } from '../src/rules/prefilter/tables.ts';
import type { RegisteredRule } from '../src/rules/rule.ts';
import { plainView } from '../src/rules/text/plain.ts';

const digest = (parts: readonly string[]): string =>
  parts
    .reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
const read = (file: string): string => readFileSync(file, 'utf8');

export function generated(): Readonly<Record<string, string>> {
  const files = globSync('src/rules/pack/*/*.ts')
    .map((f) => f.replaceAll('\\', '/'))
    .toSorted();
  const sources = [...globSync('src/rules/**/*.ts'), ...globSync('policies/**/*.json')]
    .concat(
      ['judge', 'decide', 'noisy-or', 'policy', 'settings', 'guards/judgement-guards'].map(
        (name) => `src/moderation/${name}.ts`,
      ),
    )
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => !f.includes('.generated.') || f.endsWith('weights.generated.ts'))
    .toSorted();
  const packages = Object.fromEntries(
    ['libphonenumber-js', 'tldts'].map((name) => [
      name,
      (JSON.parse(read('package.json')) as { dependencies: Record<string, string> }).dependencies[name],
    ]),
  );
  const ruleset = digest([...sources.flatMap((file) => [file, read(file)]), JSON.stringify(packages)]);
  const id = (file: string): string => file.slice('src/rules/pack/'.length, -3).replace('/', '.');
  const rules = Object.fromEntries(files.map((file) => [id(file), digest([read(file)])]));
  const head = '// Written by `npm run gen`. Do not edit.\n';
  return {
    'src/rules/pack/index.generated.ts': `${head}import type { RegisteredRule } from '../rule.ts';\n${files
      .map((f, i) => `import r${i} from '.${f.slice('src/rules/pack'.length)}';`)
      .join('\n')}\n\nexport const RULES: readonly RegisteredRule[] = [\n${files
      .map((f, i) => `  { rule: r${i}, version: '${rules[id(f)]}' },`)
      .join('\n')}\n];\n`,
    'src/moderation/ruleset.generated.ts': `${head}export const RULESET = '${ruleset}';\n`,
    'ruleset.lock.json': `${JSON.stringify({ ruleset, packages, rules }, null, 2)}\n`,
  };
}

/** Harmless lines as they mostly come: one in so many of the training corpora. */
const USUAL_EVERY = 4;
const usual = (): readonly string[] =>
  readCorpus('training')
    .filter(({ action }) => action === 'allow')
    .filter((_, i) => i % USUAL_EVERY === 0)
    .map(({ text }) => plainView(text).text);

/** What the rules need of a text, computed beforehand: half of what loading the rules would cost a fresh process. */
export function filterOf(rules: readonly RegisteredRule[]): Readonly<Record<string, string>> {
  const { tables, tests } = compile(
    rules.map(({ rule }) => rule.find.need),
    NEED_TESTS,
    usual(),
  );
  if (tests.length > NEED_TESTS.length)
    throw new Error('A need holds a test that detectors/need-tests.ts does not list.');
  const head = '// Written by `npm run gen`. Do not edit.\n';
  return { 'src/rules/pack/filter.generated.ts': `${head}export const FILTER = '${packedTables(tables)}';\n` };
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  const keep = (files: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(files)) {
      if (existsSync(file) && read(file) === text) continue;
      stale.push(file);
      if (!check) writeFileSync(file, text);
    }
  };
  keep(generated());
  const { RULES } = await import('../src/rules/pack/index.generated.ts');
  keep(filterOf(RULES));
  if (check) {
    for (const file of stale) console.error(`${file} is stale: run \`npm run gen\` and commit it.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Nothing changed.');
}
