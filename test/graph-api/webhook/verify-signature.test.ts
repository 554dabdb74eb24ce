import { describe, expect, test } from 'vitest';
import { signatureOf, verifySignature } from '../../../src/graph-api/webhook/verify-signature.ts';

const SECRET = 'sim-app-secret-0001';
const BODY = Buffer.from(
  String.raw`{"entry":[{"id":"17841400000000001","time":1785412106,"changes":[{"value":{"from":{"id":"742000000000001","username":"sample.user"},"media":{"id":"18000000000000001","media_product_type":"FEED"},"id":"18220000000000001","text":"\u304a\u7591\u3044 \ud83d\ude21 a\/b \u0040x"},"field":"comments"}]}],"object":"instagram"}`,
);
const RIGHT = 'sha256=d07112c1f3c57af14d3dcd9e581cb19f7c47cc549787f8cb87cb938b7d577ad7';
const RESERIALISED = 'sha256=21d465676cace99b56f518c5c36577d34df145d830f4cb25f9f226af51743711';
const only = [{ label: 'instagram', secret: SECRET }];

describe('test vectors', () => {
  test('the bytes on the wire fit their signature', () => {
    expect(BODY.length).toBe(319);
    expect(verifySignature(BODY, RIGHT, only)).toBe('instagram');
    expect(signatureOf(BODY, SECRET)).toBe(RIGHT);
  });

  test('the signature of the re-serialised body is refused', () => {
    const again = Buffer.from(JSON.stringify(JSON.parse(BODY.toString())));
    expect(signatureOf(again, SECRET)).toBe(RESERIALISED);
    expect(verifySignature(BODY, RESERIALISED, only)).toBeUndefined();
    expect(verifySignature(again, RIGHT, only)).toBeUndefined();
  });
});

describe('F11 a header that is not exactly one lower-case signature is refused', () => {
  const hex = RIGHT.slice('sha256='.length);
  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['without prefix', hex],
    ['sha1', `sha1=${hex.slice(0, 40)}`],
    ['sha1 prefix before a good digest', `sha1=${hex}`],
    ['upper-case hex', `sha256=${hex.toUpperCase()}`],
    ['upper-case prefix', `SHA256=${hex}`],
    ['prefix twice', `sha256=sha256=${hex}`],
    ['two headers joined', `${RIGHT},${RIGHT}`],
    ['joined with a bad one first', `sha256=${'0'.repeat(64)}, ${RIGHT}`],
    ['truncated', RIGHT.slice(0, -1)],
    ['truncated by a byte', RIGHT.slice(0, -2)],
    ['too long', `${RIGHT}0`],
    ['space before', ` ${RIGHT}`],
    ['line break after', `${RIGHT}\n`],
    ['not hex', `sha256=${'g'.repeat(64)}`],
  ])('%s', (_name, header) => {
    expect(verifySignature(BODY, header, only)).toBeUndefined();
  });
});

describe('the list of secrets', () => {
  test('F21 any of several secrets fits, and the label says which', () => {
    const secrets = [{ label: 'meta', secret: 'another' }, ...only];
    expect(verifySignature(BODY, RIGHT, secrets)).toBe('instagram');
  });

  test('fails closed on an empty list and on an empty secret', () => {
    expect(verifySignature(BODY, RIGHT, [])).toBeUndefined();
    expect(verifySignature(BODY, signatureOf(BODY, ''), [{ label: 'unset', secret: '' }])).toBeUndefined();
  });
});
