import type { SQSRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { partialBatch } from '../../src/queue/partial-batch.ts';

const record = (messageId: string) => ({ messageId, body: messageId }) as SQSRecord;
const records = (count: number) => Array.from({ length: count }, (_, index) => record(`m${index}`));

test('nothing failed: an empty list, never nothing', async () => {
  expect(
    await partialBatch(
      records(3),
      async () => {},
      () => {},
    ),
  ).toEqual({ batchItemFailures: [] });
  expect(
    await partialBatch(
      [],
      async () => {},
      () => {},
    ),
  ).toEqual({ batchItemFailures: [] });
});

test('F28 only the record that throws fails; its neighbours are done', async () => {
  const done: string[] = [];
  const answer = await partialBatch(
    records(10),
    async ({ messageId }) => {
      if (messageId === 'm3') throw new Error('poison');
      done.push(messageId);
    },
    () => {},
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm3' }] });
  expect(done).toHaveLength(9);
});

const circular: Record<string, unknown> = {};
circular['self'] = circular;
test.each([[undefined], ['text'], [null], [circular], [Object.create(null)]])(
  'F29 whatever is thrown fails that record alone: %#',
  async (thrown) => {
    const told: unknown[] = [];
    const answer = await partialBatch(
      records(2),
      async ({ messageId }) => {
        if (messageId === 'm1') throw thrown;
      },
      (_record, error) => told.push(error),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(told).toEqual([thrown]);
  },
);

test('F30 all failing lists all', async () => {
  const answer = await partialBatch(
    records(10),
    () => Promise.reject(new Error('x')),
    () => {},
  );
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).toSorted()).toEqual(
    records(10).map(({ messageId }) => messageId),
  );
});

test('no more at once than asked for', async () => {
  let running = 0;
  let most = 0;
  await partialBatch(
    records(10),
    async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    },
    () => {},
    3,
  );
  expect(most).toBe(3);
});
