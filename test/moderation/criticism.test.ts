import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JUDGEMENT_GUARDS } from '../../src/moderation/guards/judgement-guards.ts';
import { createJudge } from '../../src/moderation/judge.ts';
import type { Action } from '../../src/moderation/judgement.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly username?: string;
  readonly caption?: string;
  readonly parent?: string;
  readonly action: Action;
  readonly acceptable: readonly Action[];
}

const corpus = (name: string): readonly Line[] =>
  readFileSync(new URL(`../../eval/corpora/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const policy = policyPack('kokura-minami');
const judge = createJudge({ policy });
/** Both guards that keep criticism: the one that knows the office's work, and the second reader's. */
const unguarded = createJudge({
  policy,
  guards: JUDGEMENT_GUARDS.filter((guard) => guard.id !== 'criticism-stays' && guard.id !== 'second-opinion'),
});
const withoutGuards = createJudge({ policy, guards: [] });

describe('200 criticisms of the office', () => {
  const criticisms = corpus('criticisms');

  test('are never hidden', () => {
    expect(criticisms).toHaveLength(200);
    expect(criticisms.filter((line) => judge(line).action === 'hide').map(({ text }) => text)).toEqual([]);
  });

  test('stay without a flag, all but a few', () => {
    const flagged = criticisms.filter((line) => judge(line).action === 'flag').map(({ text }) => text);
    expect(flagged.length).toBeLessThanOrEqual(6);
  });

  test('would be flagged or hidden 60 times and more without the guards that keep them', () => {
    const struck = criticisms.filter((line) => unguarded(line).action !== 'allow');
    expect(struck.length).toBeGreaterThanOrEqual(60);
  });
});

describe('200 violations wrapped in criticism or quotation marks', () => {
  const wrapped = corpus('wrapped');

  test('escape by no guard', () => {
    expect(wrapped).toHaveLength(200);
    const escaped = wrapped.filter((line) => judge(line).action === 'allow' && withoutGuards(line).action !== 'allow');
    expect(escaped.map(({ text }) => text)).toEqual([]);
  });
});

describe('a guard', () => {
  test('only ever lowers', () => {
    const rank: Readonly<Record<Action, number>> = { allow: 0, flag: 1, hide: 2 };
    for (const line of [...corpus('criticisms'), ...corpus('wrapped')]) {
      expect(rank[judge(line).action]).toBeLessThanOrEqual(rank[withoutGuards(line).action]);
    }
  });
});
