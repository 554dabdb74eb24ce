/** `npm run evaluate -- [FILES]`: how the judge does against labels; without files, development parts 1 and 2. */
import { readFileSync } from 'node:fs';
import { createJudge } from '../src/moderation/judge.ts';
import type { Action } from '../src/moderation/judgement.ts';
import { policyPack } from '../src/moderation/policies/index.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly action: Action;
  readonly acceptable: readonly Action[];
  readonly clauses: readonly string[];
}
const given = process.argv.slice(2);
const files = given.length > 0 ? given : ['build/dev-part1.jsonl', 'build/dev-part2.jsonl'];
const lines = files.flatMap((f) =>
  readFileSync(f, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Line),
);
const judge = createJudge({ policy: policyPack('kokura-minami') });
const judged = lines.map((line) => ({ line, got: judge(line) }));

/** Wilson 95 % interval in per cent. */
function share(label: string, hit: number, n: number): void {
  const p = n === 0 ? 0 : hit / n;
  const z = 1.96;
  const mid = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  const pc = (v: number): string => (100 * v).toFixed(1);
  console.log(`${label}: ${pc(p)} % (${hit}/${n}; ${pc(Math.max(0, mid - half))}–${pc(Math.min(1, mid + half))})`);
}
const ok = judged.filter(({ line }) => line.action === 'allow');
const bad = judged.filter(({ line }) => line.action !== 'allow');
const caught = bad.filter(({ got }) => got.action !== 'allow');
const hides = judged.filter(({ line }) => line.action === 'hide');
const hidden = judged.filter(({ got }) => got.action === 'hide');
share('ordinary wrongly hidden', ok.filter(({ got }) => got.action === 'hide').length, ok.length);
share('ordinary wrongly flagged', ok.filter(({ got }) => got.action === 'flag').length, ok.length);
share('violations caught', caught.length, bad.length);
share('hides hidden', hides.filter(({ got }) => got.action === 'hide').length, hides.length);
share('precision of hide', hidden.filter(({ line }) => line.acceptable.includes('hide')).length, hidden.length);
share(
  'right clause',
  caught.filter(({ line, got }) => got.clauses[0]?.clause === line.clauses[0]).length,
  caught.length,
);
const worst = judged.filter(({ line, got }) => !line.acceptable.includes(got.action));
const rank = ({ line, got }: (typeof worst)[number]): number =>
  got.action === 'hide' ? 0 : line.action === 'hide' ? 1 : 2;
for (const { line, got } of worst.toSorted((a, b) => rank(a) - rank(b)).slice(0, 60)) {
  const rules = got.clauses.flatMap((c) => c.rules.map((r) => r.id)).join(',');
  console.log(`${line.id} want ${line.action} ${line.clauses} got ${got.action} [${rules}] ${line.text.slice(0, 80)}`);
}
