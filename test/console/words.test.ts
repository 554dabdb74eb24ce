import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guardWords } from '../../src/console/words/guards.ts';
import { clauseNumber, clauseWords } from '../../src/console/words/policy.ts';
import { consolePolicy } from '../../src/console/words/policy-pack.ts';
import { REASONS, reasonText } from '../../src/console/words/reasons.ts';
import { ruleWords, UNKNOWN_FAMILY } from '../../src/console/words/rules.ts';
import { agoWords, clockWords, dayWords, minuteWords } from '../../src/console/words/times.ts';
import { OPERATIONAL_GUARDS } from '../../src/moderation/operational-guards.ts';

const families = readdirSync(`${import.meta.dirname}/../../src/rules/pack`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('plain words', () => {
  test.each(families)('the rules of %s have some', (family) => {
    expect(ruleWords(`${family}.any`)).not.toBe(UNKNOWN_FAMILY);
  });

  const guards = ['own-account', 'criticism-stays', 'quoted-or-warned', 'clause-ceiling'];
  test.each([...guards, ...OPERATIONAL_GUARDS.map(([id]) => id)])('the guard %s has some', (id) => {
    const words = guardWords({ id, clause: '3-1', from: 'hide', to: 'flag' });
    expect(words).toContain('「自動で非表示」ではなく「人の確認」');
    expect(words).not.toContain(id);
  });

  test('a clause is numbered as in the policy and says its text', () => {
    const policy = consolePolicy('kokura-minami');
    expect(clauseNumber('3-12')).toBe('3（12）');
    expect(clauseNumber('2')).toBe('2');
    expect(clauseWords(policy, '3-1')).toBe('3（1） 誹謗中傷');
    expect(policy.office.telephone).toBe('093-951-1024');
    expect(() => consolePolicy('nowhere')).toThrow('no policy pack');
  });

  test('times are those of Japan', () => {
    expect(minuteWords('2026-11-23T15:00:00.000Z')).toBe('2026/11/24(火) 0:00');
    expect(dayWords('2026-11-23T15:00:00.000Z')).toBe('2026年11月24日');
    expect(clockWords('2026-11-23T15:04:05.000Z')).toBe('0:04:05');
    const now = new Date('2026-11-23T03:00:00.000Z');
    const ago = ['2026-11-23T02:59:30Z', '2026-11-23T02:48:00Z', '2026-11-22T22:00:00Z', '2026-11-20T03:00:00Z'];
    expect(ago.map((at) => agoWords(at, now))).toEqual(['たった今', '12分前', '5時間前', '3日前']);
  });

  test('the reason that is chosen beforehand can be recorded, and own words are added', () => {
    for (const action of ['approve', 'hide', 'unhide', 'hold', 'delete'] as const) {
      const [first] = REASONS[action];
      expect(reasonText(action, true, first?.key, '')).toEqual({ reason: first?.text });
      expect(reasonText(action, true, first?.key, ' 補足 ')).toEqual({ reason: `${first?.text}：補足` });
    }
    // A hidden comment cannot be kept hidden because it breaks no rule.
    expect(reasonText('approve', false, 'no-breach', '')).toEqual({ missing: 'reason' });
    expect(reasonText('approve', false, 'as-it-is', '')).toHaveProperty('reason');
  });
});
