/** `npm run new:rule family.name`: writes a rule to fill in, which is a draft until its stage is changed. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';

const PACK = new URL('../src/rules/pack/', import.meta.url);
const CATEGORY_OF: Readonly<Record<string, string>> = {
  threat: 'abuse',
  distress: 'other',
  nuisance: 'other',
  politics: 'political-religious',
  property: 'intellectual-property',
  platform: 'platform-terms',
};

const scaffold = (id: string, category: string): string => `import { defineRule } from '../../rule.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: '${id}',
  category: '${category}',
  stage: 'draft',
  strength: 0.5,
  find: phrase('書き換える'),
  rationale: 'Why this harms, in one sentence.',
  knownGaps: 'What it does not find.',
  mustMatch: ['ここを書き換える', '書き換えるぞ', '書 き 換 え る'],
  mustNotMatch: ['近い例を書き換える一', '近い例を書き換える二', '批判を書き換える三'],
});
`;

const [id = ''] = process.argv.slice(2);
const [, family = '', name = ''] = /^([a-z]+(?:-[a-z]+)*)\.([a-z\d]+(?:-[a-z\d]+)*)$/.exec(id) ?? [];
const families = readdirSync(PACK, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const file = new URL(`${family}/${name}.ts`, PACK);
if (name === '')
  fail(`Name the rule family.short-name, in small letters and hyphens. Families: ${families.join(', ')}.`);
else if (existsSync(file)) fail(`${id} exists already: change it, or choose another name.`);
else {
  mkdirSync(new URL(`${family}/`, PACK), { recursive: true });
  writeFileSync(file, scaffold(id, CATEGORY_OF[family] ?? family));
  console.log(`Written: src/rules/pack/${family}/${name}.ts. A draft judges nothing.`);
  console.log('1. Fill it in (src/rules/README.md) and set its stage to shadow, flag or hide.');
  console.log('2. npm run gen');
  console.log('3. npx vitest run --project unit test/rules/pack.test.ts');
  console.log('4. npm run --silent evaluate');
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
