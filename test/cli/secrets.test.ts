import { describe, expect, it } from 'vitest';
import { parseKeyRing } from '../../src/audit/key-ring.ts';
import {
  addAppSecret,
  addLedgerKey,
  fillLedgerKeys,
  fillWebhook,
  forgetAppSecret,
} from '../../src/cli/secrets/fill.ts';
import { parseSecret, WebhookSecret } from '../../src/handlers/secret.ts';

const now = new Date('2026-04-01T00:00:00.000Z');
const later = new Date('2026-09-01T00:00:00.000Z');
const first = { label: 'meta-app', secret: '0123456789abcdef0123456789abcdef' };
const second = { label: 'instagram-app', secret: 'fedcba9876543210fedcba9876543210' };

describe('filling secrets', () => {
  it('makes a webhook secret that receive-webhook accepts, and keeps the segment the route was made of', () => {
    const text = addAppSecret(fillWebhook({ appSecrets: [], verifyToken: '', pathSegment: 'a'.repeat(40) }), first);
    const read = parseSecret(WebhookSecret, 'webhook', JSON.stringify(text));
    expect(read).toMatchObject({ appSecrets: [first], pathSegment: 'a'.repeat(40) });
    expect(fillWebhook(text)).toEqual(text);
  });

  it('overlaps app secrets until one is forgotten, and never forgets the last', () => {
    const both = addAppSecret(addAppSecret({}, first), second);
    expect(both['appSecrets']).toEqual([second, first]);
    expect(forgetAppSecret(both, 'meta-app')['appSecrets']).toEqual([second]);
    expect(() => forgetAppSecret(addAppSecret({}, first), 'meta-app')).toThrow(/only app secret/);
    expect(() => forgetAppSecret(both, 'other')).toThrow(/no app secret/);
  });

  it('makes a ring of keys, newest first, and never replaces the first one by itself', () => {
    const one = fillLedgerKeys({ keys: [] }, now);
    expect(fillLedgerKeys(one, later)).toBe(one);
    const ring = parseKeyRing(JSON.stringify(addLedgerKey(one, later)));
    expect(ring.map(({ id }) => id)).toEqual(['k20260901', 'k20260401']);
    expect(() => addLedgerKey(one, now)).toThrow(/one new key a day/);
  });

  it.each(['', 'two words and more of them', 'short'])('refuses %j as an app secret, without repeating it', (bad) => {
    const act = () => addAppSecret({}, { label: 'x', secret: bad });
    expect(act).toThrow(/does not look like/);
    if (bad) expect(act).not.toThrow(bad);
  });
});
