import { expect, test } from 'vitest';
import { FORGERY_KINDS } from '../../fuzz/forgeries.ts';
import { fuzzSignatures } from '../../fuzz/signature-run.ts';
import { fuzzWebhook } from '../../fuzz/webhook-run.ts';

// A sample; `npm run fuzz:signatures` and `npm run fuzz:webhook` run a million each.
test('F11 forged and mutated signatures: none is accepted, genuine ones are', () => {
  const { accepted, refused, byKind } = fuzzSignatures(20_000, 20261123);
  expect(accepted).toEqual([]);
  expect(refused).toBe(0);
  expect(Object.keys(byKind).toSorted()).toEqual([...FORGERY_KINDS].toSorted());
});

test('F12 fuzzed bodies, correctly signed: each is answered and becomes a comment, a count or a quarantine', async () => {
  const { broken, comments, quarantined, counted } = await fuzzWebhook(8_000, 20261123);
  expect(broken).toEqual([]);
  for (const total of [comments, quarantined, counted]) expect(total).toBeGreaterThan(300);
});
