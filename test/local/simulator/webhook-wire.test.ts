import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WebhookSettings } from '../../../src/local/simulator/index.ts';
import { wireJson } from '../../../src/local/simulator/webhook/wire-json.ts';
import { ACCOUNT, control, type Received, receiver, SECRETS, simulator } from './helpers.ts';

const hmac = (secret: string, body: Buffer, algorithm = 'sha256'): string =>
  createHmac(algorithm, secret).update(body).digest('hex');

const SAID = 'お疑い 😡 a/b <@x> 100%';

/** One comment under these settings, as the receiver got it. */
async function one(webhook: Partial<WebhookSettings> = {}): Promise<Received & { json: unknown }> {
  const office = await receiver();
  const sim = await simulator({ webhookUrl: office.url, webhook: { retryAfterSeconds: [], ...webhook } });
  sim.addComment({ text: SAID, username: 'sample.user', mediaId: '18000000000000001', id: '18220000000000001' });
  await sim.idle();
  const [received] = office.received;
  if (received === undefined) throw new Error('nothing arrived');
  return { ...received, json: JSON.parse(received.body.toString('utf8')) };
}

describe('the bytes', () => {
  test('are compact ASCII with lowercase escapes and \\/, and the signature covers exactly them', async () => {
    const { body, headers } = await one();
    const text = body.toString('latin1');
    expect(text).toContain('\\u304a\\u7591\\u3044 \\ud83d\\ude21 a\\/b <@x> 100%');
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(headers['content-type']).toBe('application/json');
    expect(headers['x-hub-signature-256']).toBe(`sha256=${hmac(SECRETS.instagram, body)}`);
    const written = Buffer.from(JSON.stringify(JSON.parse(text)));
    expect(headers['x-hub-signature-256']).not.toBe(`sha256=${hmac(SECRETS.instagram, written)}`);
  });

  test('can escape more, or nothing', async () => {
    expect(String((await one({ encoding: 'more' })).body)).toContain('\\u003C\\u0040x> 100\\u0025');
    const raw = await one({ encoding: 'raw' });
    expect(String(raw.body)).toContain(SAID);
    expect(raw.headers['x-hub-signature-256']).toBe(`sha256=${hmac(SECRETS.instagram, raw.body)}`);
  });

  test('mean the same in every encoding, whatever was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('escaped', 'more', 'raw'), (said, encoding) => {
        expect(JSON.parse(wireJson({ said }, encoding))).toEqual({ said });
      }),
    );
  });

  test('are those of the reference vector', () => {
    const value = {
      from: { id: '742000000000001', username: 'sample.user' },
      media: { id: '18000000000000001', media_product_type: 'FEED' },
      id: '18220000000000001',
      text: 'お疑い 😡 a/b @x',
    };
    const entry = [{ id: ACCOUNT, time: 1785412106, changes: [{ value, field: 'comments' }] }];
    const bytes = Buffer.from(wireJson({ entry, object: 'instagram' }, 'more'));
    expect(bytes).toHaveLength(319);
    expect(hmac('sim-app-secret-0001', bytes)).toBe('d07112c1f3c57af14d3dcd9e581cb19f7c47cc549787f8cb87cb938b7d577ad7');
  });

  test('have their keys in random order', async () => {
    const office = await receiver();
    const sim = await simulator({ webhookUrl: office.url });
    for (let n = 0; n < 20; n++) sim.addComment({ text: 'a' });
    await sim.idle();
    const firsts = new Set(office.received.map(({ body }) => Object.keys(JSON.parse(String(body)))[0]));
    expect(firsts).toEqual(new Set(['object', 'entry']));
  });
});

describe('the signature', () => {
  test.each<[WebhookSettings['signature'], RegExp]>([
    ['truncated', /^sha256=[0-9a-f]{40}$/],
    ['uppercase', /^sha256=[0-9A-F]{64}$/],
    ['wrong-prefix', /^sha1=[0-9a-f]{64}$/],
    ['empty', /^$/],
    ['bad', /^sha256=[0-9a-f]{64}$/],
  ])('can be wrong: %s', async (signature, shape) => {
    const { headers, body } = await one({ signature });
    expect(headers['x-hub-signature-256']).toMatch(shape);
    expect(headers['x-hub-signature-256']).not.toBe(`sha256=${hmac(SECRETS.instagram, body)}`);
  });

  test('can be missing', async () => {
    expect((await one({ signature: 'missing' })).headers).not.toHaveProperty('x-hub-signature-256');
  });

  test('can be made with the Meta secret, with the old SHA-1 beside it, in Meta’s mixed-case names', async () => {
    const { body, headers, rawHeaders } = await one({ signedBy: 'meta', legacySha1: true });
    expect(headers['x-hub-signature-256']).toBe(`sha256=${hmac(SECRETS.meta, body)}`);
    expect(headers['x-hub-signature']).toBe(`sha1=${hmac(SECRETS.meta, body, 'sha1')}`);
    expect(rawHeaders).toContain('X-Hub-Signature-256');
  });
});

describe('the shape', () => {
  const time = Date.parse('2026-11-23T00:00:00Z') / 1000;
  const value = {
    id: '18220000000000001',
    text: SAID,
    from: { id: expect.stringMatching(/^74\d{15}$/), username: 'sample.user' },
    media: { id: '18000000000000001', media_product_type: 'FEED' },
  };

  test('A: as captured', async () => {
    const { json } = await one();
    const entry = [{ id: ACCOUNT, time, changes: [{ field: 'comments', value }] }];
    expect(json).toEqual({ object: 'instagram', entry });
  });

  test('E: comment_id', async () => {
    const { json } = await one({ shape: 'comment_id' });
    const { id, ...rest } = value;
    const changes = [{ field: 'comments', value: { comment_id: id, ...rest } }];
    expect(json).toEqual({ object: 'instagram', entry: [{ id: ACCOUNT, time, changes }] });
  });

  test('F: flat', async () => {
    const { json } = await one({ shape: 'flat' });
    expect(json).toEqual({ object: 'instagram', entry: [{ id: ACCOUNT, time, field: 'comments', value }] });
  });

  test('array and changed_fields', async () => {
    expect((await one({ shape: 'array' })).json).toEqual([expect.objectContaining({ object: 'instagram' })]);
    const { json } = await one({ shape: 'changed_fields' });
    expect(json).toEqual({ object: 'instagram', entry: [{ id: ACCOUNT, time, changed_fields: ['comments'] }] });
  });

  test('D and its live variant: the dashboard’s test button', async () => {
    const office = await receiver();
    const sim = await simulator({ webhookUrl: office.url });
    for (const test of ['comments', 'live_comments']) {
      expect((await control(sim, 'POST', '/deliveries', { test })).body).toEqual({ status: 200 });
    }
    const [comments, live] = office.received.map(({ body }) => JSON.parse(String(body)).entry[0]);
    expect(comments).toMatchObject({
      id: '0',
      changes: [{ value: { id: '17865799348089039', parent_id: '1231231234' } }],
    });
    expect(live.changes[0]).toMatchObject({ field: 'live_comments', value: { media: { media_product_type: 'LIVE' } } });
    expect(live.changes[0].value).not.toHaveProperty('parent_id');
  });

  test('any JSON and any bytes can be signed and sent', async () => {
    const office = await receiver();
    const sim = await simulator({ webhookUrl: office.url });
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x41]);
    await control(sim, 'POST', '/deliveries', { raw: bytes.toString('base64') });
    await control(sim, 'POST', '/deliveries', { body: { object: 'page', entry: [] } });
    expect(office.received[0]?.body).toEqual(bytes);
    expect(office.received[0]?.headers['x-hub-signature-256']).toBe(`sha256=${hmac(SECRETS.instagram, bytes)}`);
    expect(JSON.parse(String(office.received[1]?.body))).toEqual({ object: 'page', entry: [] });
  });
});
