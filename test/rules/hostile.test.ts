import { beforeAll, expect, test } from 'vitest';
import { hostileText } from '../../scripts/hostile-texts.ts';
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { createEngine } from '../../src/rules/engine.ts';
import { RULES } from '../../src/rules/pack/index.generated.ts';
import { asSubject, defineRule } from '../../src/rules/rule.ts';
import { matcher } from '../../src/rules/text/matcher.ts';

const policy = policyPack('kokura-minami');
const judge = createJudge({ policy });
/** No legal text may take longer on an idle core of a laptop. */
const LIMIT_MS = 50;
/** What this loop takes on such a core; a busy or slow machine is given more in proportion. */
const LOOP_MS = 12;
let allowed = LIMIT_MS;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const least = (work: () => void): number => Math.min(timed(work), timed(work), timed(work), timed(work));

beforeAll(() => {
  const loop = least(() => {
    let text = '';
    for (let i = 0; i < 60_000; i++)
      text = (text + String.fromCharCode(0x3041 + (i % 80))).slice(-200).normalize('NFKC');
  });
  allowed = LIMIT_MS * Math.max(1, loop / LOOP_MS) * 1.5;
});

/** Texts that take too long four times in a row: other programs do not count. */
const tooSlow = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    if (timed(() => judge({ text })) <= allowed) return [];
    const ms = least(() => judge({ text }));
    return ms <= allowed ? [] : [`${ms.toFixed(0)} ms: ${JSON.stringify(text.slice(0, 40))}`];
  });

test('hostile texts crash nothing, take no longer than allowed, and every span lies inside', () => {
  const texts = Array.from({ length: 360 }, (_, number) => hostileText(number));
  expect(tooSlow(texts)).toEqual([]);
  const outside = texts.filter((text) =>
    judge({ text }).clauses.some(({ rules }) =>
      rules.some(({ spans }) => spans.some(([from, to]) => from < 0 || to > text.length || from >= to)),
    ),
  );
  expect(outside).toEqual([]);
}, 120_000);

test('every rule bears its own examples 200 times over', () => {
  const texts = RULES.flatMap(({ rule }) => rule.mustMatch.map((e) => asSubject(e).text.repeat(200).slice(0, 100_000)));
  expect(tooSlow(texts)).toEqual([]);
}, 120_000);

test('what is cut off is flagged at least', () => {
  expect(judge({ text: 'あいうえお'.repeat(20_000) }).action).not.toBe('allow');
  expect(judge({ text: '\u200b'.repeat(30_000) }).action).not.toBe('allow');
});

test('a spent budget and a rule that fails leave the findings incomplete', () => {
  const rule = (find: () => never[]) =>
    defineRule({
      ...{ id: 'test.rule', category: 'abuse', stage: 'hide', strength: 0.9, rationale: '', knownGaps: '' },
      ...{ find: matcher([], find), mustMatch: [], mustNotMatch: [] },
    });
  const fails = rule(() => {
    throw new Error('broken');
  });
  const engine = createEngine([{ rule: fails, version: '' }], policy.office, () => 0);
  expect(engine.scan({ text: 'こんにちは' }).complete).toBe(false);
  let now = 0;
  const late = createEngine([{ rule: rule(() => []), version: '' }], policy.office, () => (now += 100), {
    budgetMs: 50,
  });
  expect(late.scan({ text: 'こんにちは' }).complete).toBe(false);
});
