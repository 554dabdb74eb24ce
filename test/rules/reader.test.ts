import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { examples, kindsOf } from '../../scripts/reader/examples.ts';
import { learn } from '../../scripts/reader/learn.ts';
import { sourceOf, writtenSource } from '../../scripts/reader/train.ts';
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { JudgeSettings } from '../../src/moderation/settings.ts';
import { CATEGORIES } from '../../src/rules/category.ts';
import { featuresOf, READ_CAP } from '../../src/rules/reader/features.ts';
import { read, THRESHOLD } from '../../src/rules/reader/reader.ts';
import { WEIGHTS } from '../../src/rules/reader/weights.generated.ts';
import { packedWeights, unpackedWeights } from '../../src/rules/reader/weights.ts';
import { JudgedText } from '../../src/rules/text/judged-text.ts';

const policy = policyPack('kokura-minami');
const judge = createJudge({ policy });
const rulesAlone = createJudge({ policy, reader: false });
const all = examples();
/** Comments that only the reader finds. */
const found = all.filter(
  ({ text, action }) =>
    action !== 'allow' && rulesAlone({ text }).action === 'allow' && judge({ text }).action !== 'allow',
);

describe('the second reader', () => {
  it('finds comments that no rule names', () => {
    expect(found.length).toBeGreaterThan(100);
  });

  it('flags and never hides, whatever stage staff give it', () => {
    const stages = Object.fromEntries(CATEGORIES.map((category) => [`reader.${category}`, 'hide'] as const));
    const eager = createJudge({ policy, settings: JudgeSettings.parse({ stages, hideAt: 0.1, flagAt: 0.1 }) });
    expect(new Set(found.map(({ text }) => judge({ text }).action))).toEqual(new Set(['flag']));
    const rulesHide = new Set(
      found.filter(({ text }) =>
        eager({ text }).clauses.every(({ rules }) => rules.every(({ id }) => /^reader/.test(id))),
      ),
    );
    expect(rulesHide.size).toBeGreaterThan(50);
    for (const { text } of rulesHide) expect(eager({ text }).action, text).not.toBe('hide');
  });

  it('can be set to shadow by staff, category by category', () => {
    const stages = Object.fromEntries(CATEGORIES.map((category) => [`reader.${category}`, 'shadow'] as const));
    const quiet = createJudge({ policy, settings: JudgeSettings.parse({ stages }) });
    for (const { text } of found.slice(0, 50)) expect(quiet({ text }).action).toBe('allow');
  });

  it('says which pieces of the original weighed most', () => {
    for (const { text } of found.slice(0, 50)) {
      const signal = read(new JudgedText({ text }, policy.office), '');
      expect(signal?.spans.length).toBeGreaterThan(0);
      for (const [start, end] of signal?.spans ?? []) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('has nothing to say of most harmless comments', () => {
    const harmless = all.filter(({ acceptable }) => acceptable.join() === 'allow');
    const wrong = harmless.filter(({ text }) => read(new JudgedText({ text }, policy.office), '') !== undefined);
    expect(wrong.length / harmless.length).toBeLessThan(0.01);
  });

  it('gives the same answer to any text, twice, and takes none for harmful without units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
        const said = (): unknown => {
          const signal = read(new JudgedText({ text }, policy.office), '');
          return [signal?.rule.id, signal?.rule.strength, signal?.spans];
        };
        expect(said()).toEqual(said());
      }),
      { numRuns: 200 },
    );
    expect(read(new JudgedText({ text: '' }, policy.office), '')).toBeUndefined();
  });
});

describe('its features', () => {
  it('are the runs of up to three units, each once, digits alike, up to a cap', () => {
    expect(featuresOf('あいう').buckets).toHaveLength(11);
    expect([...featuresOf('番号1234').buckets]).toEqual([...featuresOf('番号9876').buckets.slice()]);
    expect([...featuresOf('あ'.repeat(READ_CAP)).buckets]).toEqual([
      ...featuresOf('あ'.repeat(READ_CAP + 500)).buckets,
    ]);
  });
});

describe('its weights', () => {
  test('are learnt from the comments of today (else: npm run reader:train)', () => {
    expect(writtenSource()).toBe(sourceOf(all));
  });

  test('come out the same when they are learnt again', () => {
    expect(packedWeights(learn(all, kindsOf(all))) === WEIGHTS).toBe(true);
  }, 60_000);

  test('take less than 2 MB, and know every clause of the policy', () => {
    expect(WEIGHTS.length).toBeLessThan(2_000_000);
    const known = new Set(unpackedWeights(WEIGHTS).kinds.map(({ category }) => category));
    expect(known).toEqual(new Set(policy.clauses.map(({ category }) => category)));
    expect(THRESHOLD).toBeGreaterThan(0);
  });

  test('of an unknown category are refused', () => {
    expect(() => unpackedWeights(WEIGHTS.replace('"abuse"', '"weather"'))).toThrow(/weather/);
  });
});
