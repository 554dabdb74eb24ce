import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { succeededIds } from '../../../src/local/lambda/batch-response.ts';

const ids = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9'];
const failing = (failed: readonly unknown[]) => ({
  batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('partial batch responses', () => {
  it('keeps exactly the failed messages, for all 1,024 patterns of ten', () => {
    for (let pattern = 0; pattern < 1024; pattern += 1) {
      const failed = ids.filter((_, i) => pattern & (1 << i));
      expect(succeededIds(failing(failed), ids)).toEqual(ids.filter((id) => !failed.includes(id)));
    }
  });

  it.each([[undefined], [null], [{}], [{ batchItemFailures: [] }], [{ batchItemFailures: null }]])(
    'takes %j for complete success',
    (response) => expect(succeededIds(response, ids)).toEqual(ids),
  );

  it.each([
    ['OK'],
    [200],
    [true],
    [[]],
    [{ batchItemFailures: 'm1' }],
    [{ batchItemFailures: ['m1'] }],
    [{ batchItemFailures: [{ messageId: 'm1' }] }],
    [failing([''])],
    [failing([null])],
    [failing(['unknown'])],
    [failing(['m1', 'unknown'])],
  ])('fails the whole batch for %j', (response) => expect(succeededIds(response, ids)).toEqual([]));

  it('never deletes a message that was not in the batch, and survives any response', () => {
    fc.assert(
      fc.property(fc.anything(), (response) => {
        for (const id of succeededIds(response, ids)) expect(ids).toContain(id);
      }),
    );
  });
});
