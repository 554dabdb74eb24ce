import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { createGraphClient } from '../../src/graph-api/client.ts';
import { createEnforcer } from '../../src/graph-api/enforcer.ts';
import { createAccountGate } from '../../src/graph-api/gate/account-gate.ts';
import { enforcePending } from '../../src/moderation/enforce-pending.ts';
import { moderate } from '../../src/moderation/moderate.ts';
import { memoryCells } from '../helpers/cells.ts';
import { ACCOUNT_ID, aComment, HIDE } from '../helpers/comments.ts';
import { answerJson, startHttpServer } from '../helpers/http-server.ts';
import { World } from '../helpers/memory-ports.ts';

type Trouble = 'none' | 'down' | 'throttled' | 'dead-token' | 'applied-but-400' | 'lies';

/** The protocol over memory twins, but with the real client, breaker and enforcer against a small Graph API. */
async function world() {
  const memory = new World();
  memory.judgement = HIDE;
  const instagram = { trouble: 'none' as Trouble, hidden: new Set<string>(), order: [] as string[] };
  const { url, seen } = await startHttpServer((request, response) => graph(instagram, request, response));
  const clock = { now: () => new Date(memory.now) };
  const cells = memoryCells(() => memory.now);
  const metrics = { count() {} };
  const gate = createAccountGate({ cells, clock, metrics, random: () => 0.5 });
  const accessToken = async () => 'T';
  const client = createGraphClient({ baseUrl: url, version: 'v26.0', accountId: ACCOUNT_ID, accessToken, guard: gate });
  const ports = { ...memory.ports(), hideQuotaPerDay: 10_000, enforcer: createEnforcer(client), gate };
  return {
    memory,
    instagram,
    seen,
    comment: (commentId: string) => moderate(ports, aComment({ commentId })),
    minute: async () => {
      memory.now += 60_000;
      await enforcePending(ports, ACCOUNT_ID, () => 1, 1_000);
    },
    outcome: (commentId: string) => memory.record(`k1.${commentId}`).outcomes[0]?.outcome,
  };
}

interface Instagram {
  readonly trouble: Trouble;
  readonly hidden: Set<string>;
  readonly order: string[];
}

function graph(it: Instagram, { method, url }: { method: string; url: string }, response: ServerResponse): void {
  const { pathname } = new URL(url, 'http://x');
  const id = pathname.split('/').at(-1) ?? '';
  const fail = (code: number, error_subcode?: number) =>
    answerJson(response, 400, { error: { code, error_subcode, message: 'x' } });
  if (it.trouble === 'down') response.writeHead(503).end('<html>');
  else if (it.trouble === 'throttled') {
    const usage = { [ACCOUNT_ID]: [{ call_count: 100, estimated_time_to_regain_access: 20 }] };
    const headers = { 'X-Business-Use-Case-Usage': JSON.stringify(usage) };
    answerJson(response, 400, { error: { code: 80002, message: 'x' } }, headers);
  } else if (it.trouble === 'dead-token') fail(190, 463);
  else if (method === 'GET') answerJson(response, 200, { id, hidden: it.hidden.has(id) });
  else {
    if (it.trouble !== 'lies') it.hidden.add(id);
    it.order.push(id);
    if (it.trouble === 'applied-but-400') fail(20, 1772107);
    else answerJson(response, 200, { success: true });
  }
}

test.each<[string, Trouble, number]>([
  ['F53 Instagram down for six hours', 'down', 360],
  ['F51 F52 throttled for two hours', 'throttled', 120],
  ['F54 a token dead for two hours', 'dead-token', 120],
])(
  '%s: few calls meanwhile, every hide done within half an hour after',
  async (_name, trouble, minutes) => {
    const it = await world();
    it.instagram.trouble = trouble;
    const ids = Array.from({ length: minutes }, (_, index) => String(18_220_000_000_000_000n + BigInt(index)));
    for (const id of ids) {
      expect(await it.comment(id)).toMatchObject({ kind: 'decided', decision: { action: 'hide' } });
      await it.minute();
    }
    // Healthy, a hide is two calls: the order and the look whether it holds.
    expect(it.seen.length).toBeLessThan(2 * 2 * ids.length);
    expect(it.memory.texts.size).toBe(ids.length);
    it.instagram.trouble = 'none';
    for (let index = 0; index < 30; index += 1) await it.minute();
    expect(ids.filter((id) => it.outcome(id) !== 'HIDDEN')).toEqual([]);
    expect(it.instagram.hidden.size).toBe(ids.length);
    expect(it.memory.pending.size).toBe(0);
  },
  60_000,
);

test('F58 an error although applied is HIDDEN after one look, and the call is not repeated', async () => {
  const it = await world();
  it.instagram.trouble = 'applied-but-400';
  await it.comment('18220000000000001');
  expect(it.outcome('18220000000000001')).toBe('HIDDEN');
  expect(it.seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
});

test('F57 success without effect is never HIDDEN', async () => {
  const it = await world();
  it.instagram.trouble = 'lies';
  await it.comment('18220000000000001');
  for (let index = 0; index < 10; index += 1) await it.minute();
  expect(it.outcome('18220000000000001')).toBeUndefined();
  it.instagram.trouble = 'none';
  for (let index = 0; index < 15; index += 1) await it.minute();
  expect(it.outcome('18220000000000001')).toBe('HIDDEN');
});
