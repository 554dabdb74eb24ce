import { describe, expect, it } from 'vitest';
import { emfMetrics } from '../../src/alerts/emf.ts';
import { METRICS } from '../../src/alerts/metric-names.ts';
import { stackName } from '../../src/alerts/stack-name.ts';

const at = new Date('2026-04-01T00:00:00.000Z');

function written(act: (metrics: ReturnType<typeof emfMetrics>) => void): unknown[] {
  const lines: string[] = [];
  act(emfMetrics({ clock: { now: () => at }, stack: 'kotomori-prod', write: (line) => lines.push(line) }));
  for (const line of lines) expect(line).not.toMatch(/[\r\n]/);
  return lines.map((line) => JSON.parse(line));
}

describe('EMF lines', () => {
  it('hold what the specification asks for, under one dimension', () => {
    expect(written((metrics) => metrics.count(METRICS.commentDecided, 2, { action: 'hide' }))).toEqual([
      {
        _aws: {
          Timestamp: at.getTime(),
          CloudWatchMetrics: [
            { Namespace: 'Kotomori', Dimensions: [['Stack']], Metrics: [{ Name: 'Comment.decided', Unit: 'Count' }] },
          ],
        },
        Stack: 'kotomori-prod',
        detail: { action: 'hide' },
        'Comment.decided': 2,
      },
    ]);
  });

  it('give levels no count unit', () => {
    const [line] = written((metrics) => metrics.count(METRICS.tokenDaysLeft, 0)) as Record<string, object>[];
    expect(JSON.stringify(line?.['_aws'])).toContain('"Unit":"None"');
    expect(line?.['Token.daysLeft']).toBe(0);
  });

  it('keep what a caller calls like a metric or dimension out of its place', () => {
    const details = { Stack: 'x', _aws: 'y', 'Comment.decided': '9' };
    const [line] = written((metrics) => metrics.count(METRICS.commentDecided, 1, details)) as Record<string, object>[];
    expect(line).toMatchObject({ Stack: 'kotomori-prod', 'Comment.decided': 1, detail: details });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('are not written for %s, which CloudWatch refuses', (value) => {
    expect(written((metrics) => metrics.count(METRICS.tokenDaysLeft, value))).toEqual([]);
  });
});

describe('stackName', () => {
  it('takes the stack from the name Lambda gives', () => {
    expect(stackName('classify-comment', 'kotomori-prod-classify-comment')).toBe('kotomori-prod');
  });
  it.each([undefined, '', 'classify-comment', '-classify-comment', 'other'])('is local for %s', (name) => {
    expect(stackName('classify-comment', name)).toBe('local');
  });
});
