import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchesOf, MAX_BATCH_BYTES, MAX_ENTRIES } from '../../src/queue/batches.ts';

const body = fc.integer({ min: 1, max: 600_000 }).map((size) => 'x'.repeat(size));

test('batches keep every body, in order, within what SQS accepts', () => {
  fc.assert(
    fc.property(fc.array(body, { maxLength: 40 }), (bodies) => {
      const batches = batchesOf(bodies);
      expect(batches.flat().map(({ length }) => length)).toEqual(bodies.map(({ length }) => length));
      for (const batch of batches) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(MAX_ENTRIES);
        expect(batch.reduce((bytes, { length }) => bytes + length, 0)).toBeLessThanOrEqual(MAX_BATCH_BYTES);
      }
    }),
    { numRuns: 50 },
  );
});

test('small bodies fill batches of ten', () => {
  expect(batchesOf(Array(25).fill('x')).map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(batchesOf([])).toEqual([]);
});

test('a body over the limit stands alone and takes no neighbour with it', () => {
  const batches = batchesOf(['a', 'x'.repeat(MAX_BATCH_BYTES + 1), 'b', 'c']);
  expect(batches.map(({ length }) => length)).toEqual([1, 1, 2]);
});
