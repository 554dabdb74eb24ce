import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BATCH_BYTES } from '../../src/queue/batches.ts';
import { decodeQuarantine, encodeQuarantine, PART_BYTES } from '../../src/queue/quarantine.ts';

const AT = '2026-11-23T00:00:00.000Z';

test('any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, reason) => {
      const [only, ...more] = encodeQuarantine({ kind: 'body', reason, bytes }, AT);
      const message = decodeQuarantine(only ?? '');
      expect(more).toEqual([]);
      expect(message).toMatchObject({ kind: 'body', reason, bytes: bytes.length, part: 1, parts: 1, receivedAt: AT });
      expect(Buffer.from(message.body, 'base64')).toEqual(Buffer.from(bytes));
    }),
  );
});

test('a part with everything around it fits into one SQS message', () => {
  const bytes = new Uint8Array(PART_BYTES * 2 + 1).fill(0xff);
  const parts = encodeQuarantine({ kind: 'body', reason: 'not-json', bytes }, AT);
  expect(parts).toHaveLength(3);
  for (const part of parts) expect(part.length).toBeLessThan(MAX_BATCH_BYTES);
  expect(parts.map(decodeQuarantine).reduce((sum, { body }) => sum + Buffer.from(body, 'base64').length, 0)).toBe(
    bytes.length,
  );
});
