import { describe, expect, test } from 'vitest';
import { createSecretCache, type WebhookSecrets } from '../../../src/graph-api/webhook/secret-cache.ts';

const secrets = (secret: string): WebhookSecrets => ({
  appSecrets: [{ label: 'a', secret }],
  verifyToken: 'v',
  pathSegment: 'p',
});

function world() {
  let time = Date.parse('2026-11-23T00:00:00Z');
  let answer: () => Promise<WebhookSecrets> = async () => secrets('one');
  let loads = 0;
  const load = () => {
    loads += 1;
    return answer();
  };
  return {
    cache: createSecretCache(load, { now: () => new Date(time) }),
    pass: (ms: number) => {
      time += ms;
    },
    store: (next: () => Promise<WebhookSecrets>) => {
      answer = next;
    },
    loads: () => loads,
  };
}
const down = async (): Promise<WebhookSecrets> => {
  throw new Error('down');
};
const first = async (read: Promise<WebhookSecrets | undefined>) => (await read)?.appSecrets[0]?.secret;

describe('F22 the store of secrets', () => {
  test('F23 fifty askers at a cold start cost one fetch', async () => {
    const it = world();
    await Promise.all(Array.from({ length: 50 }, () => it.cache.current()));
    expect(it.loads()).toBe(1);
  });

  test('down at a cold start: an error, and at most one fetch a second', async () => {
    const it = world();
    it.store(down);
    for (let index = 0; index < 20; index += 1) await expect(it.cache.current()).rejects.toThrow('down');
    expect(it.loads()).toBe(1);
    it.pass(1_000);
    it.store(async () => secrets('one'));
    expect(await first(it.cache.current())).toBe('one');
  });

  test('down while warm: the last good value', async () => {
    const it = world();
    await it.cache.current();
    it.store(down);
    it.pass(3_600_000);
    expect(await first(it.cache.current())).toBe('one');
    expect(await first(it.cache.refreshed())).toBeUndefined();
  });

  test('slow: an answer in time all the same', async () => {
    const it = world();
    await it.cache.current();
    it.pass(300_000);
    it.store(() => new Promise(() => {}));
    const started = performance.now();
    expect(await first(it.cache.current())).toBe('one');
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  test('a flood of bad signatures costs one fetch a minute', async () => {
    const it = world();
    await it.cache.current();
    it.pass(60_000);
    for (let index = 0; index < 1000; index += 1) await it.cache.refreshed();
    expect(it.loads()).toBe(2);
    it.pass(59_999);
    await it.cache.refreshed();
    expect(it.loads()).toBe(2);
    it.pass(1);
    await it.cache.refreshed();
    expect(it.loads()).toBe(3);
  });

  test('a clock that is set back does not freeze what is known', async () => {
    const it = world();
    await it.cache.current();
    it.store(async () => secrets('two'));
    it.pass(-86_400_000);
    expect(await first(it.cache.current())).toBe('two');
  });
});

test('F21 a secret taken out of the store is forgotten within five minutes', async () => {
  const it = world();
  expect(await first(it.cache.current())).toBe('one');
  it.store(async () => secrets('two'));
  it.pass(299_999);
  expect(await first(it.cache.current())).toBe('one');
  it.pass(1);
  expect(await first(it.cache.current())).toBe('two');
});
