import type { SQSRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { createClassifyComment } from '../../src/handlers/classify-comment.ts';
import { createDeadline } from '../../src/handlers/deadline.ts';
import { encodeCanary, encodeMessage } from '../../src/queue/message.ts';
import { aComment, HIDE } from '../helpers/comments.ts';
import { World } from '../helpers/memory-ports.ts';

const context = { awsRequestId: 'r', getRemainingTimeInMillis: () => 30_000 };

function record(body: string, index: number): SQSRecord {
  const attributes = { ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: 's' };
  return {
    messageId: `m${index}`,
    receiptHandle: `r${index}`,
    body,
    attributes: { ...attributes, ApproximateFirstReceiveTimestamp: '0' },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:ap-northeast-1:000000000000:comments',
    awsRegion: 'ap-northeast-1',
  };
}

/** Everything the function logs, as lines. */
function captureLog() {
  const lines: unknown[][] = [];
  const write = (...line: unknown[]): void => void lines.push(line);
  return { lines, log: { debug: write, info: write, warn: write, error: write } };
}

function classifierOf(world: World, log = captureLog().log) {
  const ports = world.ports();
  return createClassifyComment({ ports, judge: async () => ports.judge, deadline: createDeadline(), log });
}

const numbered = (index: number) => aComment({ commentId: `1822000000000000${index}`, text: `秘密の本文${index}` });

describe('classify-comment', () => {
  test('F28 every pattern of bad records in a batch of ten fails exactly those, and decides the others', async () => {
    for (let pattern = 0; pattern < 1024; pattern += 1) {
      const world = new World();
      const bad = (index: number) => (pattern & (1 << index)) !== 0;
      const bodies = Array.from({ length: 10 }, (_, index) =>
        bad(index) ? '{"v":9}' : encodeMessage(numbered(index)),
      );
      const classify = classifierOf(world);
      const answer = await classify({ Records: bodies.map(record) }, context);
      const failed = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).toSorted();
      const expected = bodies.flatMap((_, index) => (bad(index) ? [`m${index}`] : []));
      expect(failed).toEqual(expected);
      expect(world.records.size).toBe(10 - expected.length);
    }
  });

  test.each([
    ['undefined', undefined],
    ['a string', 'secret'],
    ['a number', 7],
  ])('F29 %s thrown instead of an error fails that record alone', async (_what, thrown) => {
    const world = new World();
    world.step = async (_worker, what) => {
      if (what === 'putDecision') throw thrown;
    };
    const classify = classifierOf(world);
    const answer = await classify({ Records: [record(encodeMessage(aComment()), 0)] }, context);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  });

  test('logs keys, codes and times, and nothing that anybody wrote', async () => {
    const world = new World();
    world.judgement = HIDE;
    const { lines, log } = captureLog();
    const secret = aComment({ text: '誰にも見せない言葉', username: 'hidden_handle' });
    const classify = classifierOf(world, log);
    await classify({ Records: [record(encodeMessage(secret), 0), record('{"text":"誰にも"}', 1)] }, context);
    const written = JSON.stringify(lines, (_key, value) => (value instanceof Error ? value.name : value));
    expect(lines).toHaveLength(2);
    expect(lines.find((line) => line[1] === 'comment')).toMatchObject([
      { action: 'hide', clauses: ['3-1'], outcome: 'HIDDEN' },
      'comment',
    ]);
    expect(written).not.toMatch(/誰にも|hidden_handle/);
  });

  test('answers a canary with a count and no decision', async () => {
    const world = new World();
    const classify = classifierOf(world);
    const answer = await classify({ Records: [record(encodeCanary('2026-11-23T03:00:00.000Z'), 0)] }, context);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(world.counts.get('Canary.arrived')).toBe(1);
    expect(world.records.size).toBe(0);
  });
});
