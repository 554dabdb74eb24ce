import { describe, expect, it } from 'vitest';
import { figures, percentile } from '../../../src/local/replay/figures.ts';
import type { ReplayResult } from '../../../src/local/replay/replay.ts';
import { isLost } from '../../../src/local/replay/report.ts';

const result = (action: 'allow' | 'hide' | undefined, expected: 'allow' | 'hide', outcome?: string): ReplayResult =>
  ({
    comment: { id: 'x', commentId: '1', expected },
    ...(action ? { record: { decision: { action }, outcomes: outcome ? [{ cause: 'D', outcome }] : [] } } : {}),
    ms: 10,
    decidedMs: 100,
  }) as unknown as ReplayResult;

describe('the closing figures', () => {
  it('takes percentiles by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.95), percentile([7], 0.95)]).toEqual([50, 95, 7]);
    expect(percentile([], 0.5)).toBeUndefined();
  });

  it('counts as lost what has no decision, and a hide without outcome', () => {
    expect(isLost(result(undefined, 'allow'))).toBe(true);
    expect(isLost(result('hide', 'hide'))).toBe(true);
    expect(isLost(result('hide', 'hide', 'HIDDEN'))).toBe(false);
    expect(isLost(result('allow', 'hide'))).toBe(false);
  });

  it('shows action by expected action', () => {
    const results = [result('allow', 'allow'), result('hide', 'allow', 'HIDDEN'), result('hide', 'hide', 'HIDDEN')];
    const lines = figures(results, 2);
    expect(lines).toContain('allow            1       0       1       0');
    expect(lines).toContain('hide             0       0       1       0');
    expect(lines).toContain('3 comments in 2.0 s: 1.5 per second');
    expect(lines.at(-1)).toBe('Nothing was lost.');
    expect(figures([...results, result(undefined, 'hide')], 2).at(-1)).toContain('1 LOST');
  });
});
