import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDelivery } from '../../../src/graph-api/webhook/envelope.ts';
import type { Comment } from '../../../src/moderation/comment.ts';

interface Fixture {
  readonly title: string;
  readonly body?: unknown;
  readonly bodyText?: string;
  readonly expected: {
    readonly comments: readonly Partial<Comment>[];
    readonly quarantine: readonly { readonly kind: string; readonly reason: string }[];
    readonly ignored: Readonly<Record<string, number>>;
  };
}

const AT = '2026-11-23T00:00:00.000Z';
const folder = join(import.meta.dirname, '../../fixtures/webhooks');
const fixtures = globSync('*.json', { cwd: folder })
  .toSorted()
  .map((file): [string, Fixture] => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);
const bytesOf = (fixture: Fixture): Uint8Array => Buffer.from(fixture.bodyText ?? JSON.stringify(fixture.body));

describe('every known shape of a delivery', () => {
  for (const [name, fixture] of fixtures) {
    test(`${fixture.title} (${name})`, () => {
      const { comments, quarantine, ignored } = readDelivery(bytesOf(fixture), AT);
      expect(comments).toStrictEqual(
        fixture.expected.comments.map((comment) => ({ ...comment, source: 'webhook', receivedAt: AT })),
      );
      expect(quarantine.map(({ kind, reason }) => ({ kind, reason }))).toEqual(fixture.expected.quarantine);
      expect(ignored).toEqual(fixture.expected.ignored);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });
  }

  test('no quarantine holds a private message', () => {
    const kept = fixtures.flatMap(([, fixture]) => readDelivery(bytesOf(fixture), AT).quarantine);
    for (const { bytes } of kept) expect(Buffer.from(bytes).toString()).not.toContain('内緒の話');
    expect(kept.length).toBeGreaterThan(20);
  });

  test('a quarantined change keeps what is needed to read it by hand', () => {
    const body = {
      object: 'instagram',
      entry: [{ id: '17', changes: [{ field: 'comments', value: { text: '手' } }] }],
    };
    const [kept] = readDelivery(Buffer.from(JSON.stringify(body)), AT).quarantine;
    expect(JSON.parse(Buffer.from(kept?.bytes ?? []).toString())).toEqual({
      id: '17',
      field: 'comments',
      value: { text: '手' },
    });
  });
});

describe('F16 bytes that are not UTF-8 are quarantined whole, never guessed', () => {
  const text = '{"object":"instagram","entry":[],"x":"言守り"}';
  test.each([
    ['Shift_JIS', Buffer.from([0x7b, 0x22, 0x78, 0x22, 0x3a, 0x22, 0x8c, 0xbe, 0x22, 0x7d]), 'not-utf8'],
    ['UTF-16', Buffer.from(text, 'utf16le'), 'not-utf8'],
    ['a byte cut out', Buffer.concat([Buffer.from(text).subarray(0, -3), Buffer.from('"}')]), 'not-utf8'],
    ['an overlong form', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), 'not-utf8'],
    ['a surrogate half in bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf8'],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]), 'not-json'],
  ])('%s', (_name, body, reason) => {
    const { comments, quarantine } = readDelivery(body, AT);
    expect(comments).toEqual([]);
    expect(quarantine).toHaveLength(1);
    expect(quarantine[0]?.reason).toBe(reason);
    expect(Buffer.from(quarantine[0]?.bytes ?? [])).toEqual(body);
  });
});

describe('F17 depth is checked before anything walks the value', () => {
  const nested = (depth: number, open = '[', close = ']') =>
    Buffer.from(`{"object":"instagram","entry":[],"x":${open.repeat(depth)}${close.repeat(depth)}}`);
  test('32 levels are read, 33 are quarantined', () => {
    expect(readDelivery(nested(31), AT).quarantine).toEqual([]);
    expect(readDelivery(nested(32), AT).quarantine[0]?.reason).toBe('too-deep');
  });

  test('a million levels cost nothing', () => {
    const started = performance.now();
    expect(readDelivery(nested(1_000_000), AT).quarantine[0]?.reason).toBe('too-deep');
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('brackets inside words are words', () => {
    const value = { id: '1', text: `${'[{'.repeat(100)} \\" ${'['.repeat(100)}` };
    const body = { object: 'instagram', entry: [{ id: '17', changes: [{ field: 'comments', value }] }] };
    expect(readDelivery(Buffer.from(JSON.stringify(body)), AT).comments[0]?.text).toBe(value.text);
  });
});

test('F18 a hundred thousand keys are read in well under a second', () => {
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]));
  const body = {
    object: 'instagram',
    ...many,
    entry: [{ id: '17', changes: [{ field: 'comments', value: { id: '1', ...many } }] }],
  };
  const bytes = Buffer.from(JSON.stringify(body));
  const started = performance.now();
  expect(readDelivery(bytes, AT).comments).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('F03 order does not matter: a reply is read whether or not its parent came', () => {
  const change = (id: string, parent_id?: string) => ({ field: 'comments', value: { id, text: 'x', parent_id } });
  const body = { object: 'instagram', entry: [{ id: '17', changes: [change('2', '1'), change('1')] }] };
  const { comments } = readDelivery(Buffer.from(JSON.stringify(body)), AT);
  expect(comments.map(({ commentId, parentId }) => [commentId, parentId])).toEqual([
    ['2', '1'],
    ['1', undefined],
  ]);
});

test.each(['utf8', 'utf16le'] as const)(
  'an unreadable body that may hold private messages is withheld (%s)',
  (encoding) => {
    const body = Buffer.from('{"entry":[{"id":"1", "standby" : [{"message":{"text":"secret"', encoding);
    const [kept] = readDelivery(body, AT).quarantine;
    expect(kept).toMatchObject({ kind: 'body', reason: 'not-json, withheld: may hold private messages' });
    expect(kept?.bytes).toHaveLength(0);
  },
);
