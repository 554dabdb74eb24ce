import { describe, expect, test } from 'vitest';
import { newRingKey, parseKeyRing, withoutKey } from '../../src/audit/key-ring.ts';
import { PSEUDONYM, ringPseudonyms } from '../../src/audit/pseudonyms.ts';
import { cryptoRandom } from '../../src/audit/random.ts';

const key = (id: string, createdAt: string, byte = 'ab') => ({ id, secret: byte.repeat(32), createdAt });
const ring = (...keys: unknown[]) => parseKeyRing(JSON.stringify({ keys }));
const OLD = key('k1', '2026-01-01T00:00:00.000Z');
const NEW = key('k2', '2026-11-01T00:00:00.000Z', 'cd');

describe('key ring', () => {
  test('puts the newest key first, however the secret is ordered', () => {
    expect(ring(OLD, NEW).map((one) => one.id)).toEqual(['k2', 'k1']);
  });

  test.each([
    ['not JSON', 'oops', 'not JSON'],
    ['no keys', '{"keys":[]}', 'at least one key'],
    ['a short secret', JSON.stringify({ keys: [{ ...OLD, secret: 'abcd' }] }), '32 to 64 bytes'],
    ['an id with a dot', JSON.stringify({ keys: [{ ...OLD, id: 'k.1' }] }), 'letters, digits'],
    ['one id twice', JSON.stringify({ keys: [OLD, { ...NEW, id: 'k1' }] }), 'same id'],
  ])('%s is one sentence that never shows a secret', (_, secret, sentence) => {
    expect(() => parseKeyRing(secret)).toThrow(sentence);
    expect(() => parseKeyRing(secret)).not.toThrow(OLD.secret);
  });

  test('a key leaves only 45 days after it was replaced', () => {
    const keys = ring(OLD, NEW);
    expect(() => withoutKey(keys, 'k1', new Date('2026-12-15T00:00:00.000Z'))).toThrow('Keep it for 45');
    expect(withoutKey(keys, 'k1', new Date('2026-12-16T00:00:00.000Z')).map((one) => one.id)).toEqual(['k2']);
    expect(() => withoutKey(keys, 'k2', new Date('2027-12-16T00:00:00.000Z'))).toThrow('newest');
    expect(() => withoutKey(keys, 'k9', new Date())).toThrow('no ledger key k9');
  });

  test('a new key is usable', () => {
    expect(ring(newRingKey(new Date(), cryptoRandom))).toHaveLength(1);
  });
});

describe('pseudonyms', () => {
  const pseudonyms = ringPseudonyms(ring(OLD, NEW));
  test('one under each key, newest first, each in its form', () => {
    const keys = pseudonyms.comment('178', '18000000000000001');
    expect(keys.map((one) => one.split('.')[0])).toEqual(['k2', 'k1']);
    for (const one of keys) expect(one).toMatch(PSEUDONYM);
    expect(pseudonyms.comment('178', '18000000000000001')).toEqual(keys);
  });

  test('account, kind, id and key all matter', () => {
    const all = [
      ...pseudonyms.comment('1', '2'),
      ...pseudonyms.comment('2', '2'),
      ...pseudonyms.comment('1', '3'),
      ...pseudonyms.commenter('1', '2'),
    ];
    expect(new Set(all).size).toBe(8);
  });

  test('is the HMAC that docs/audit.md describes', () => {
    // printf 'comment|1|2' | openssl dgst -sha256 -mac HMAC -macopt hexkey:abab…
    expect(ringPseudonyms(ring(OLD)).comment('1', '2')[0]).toBe('k1.f3486ff26a8456a37225b006022e85da');
  });
});
