import { setTimeout as sleep } from 'node:timers/promises';
import { applies, effectOf, type Wire } from '../faults/effects.ts';
import { type Answer, json } from '../http/answer.ts';
import type { SimRequest } from '../http/request.ts';
import { traceId } from '../state/ids.ts';
import type { World } from '../world.ts';
import { type GraphCall, readCall } from './call.ts';
import { GraphError } from './errors.ts';
import { isLogin, login } from './login.ts';
import { carryOut } from './routes.ts';

const SECRET_OR_WORDS = new Set([
  'access_token',
  'client_secret',
  'appsecret_proof',
  'message',
  'verify_token',
  'input_token',
  'code',
]);

/** Answers one Graph call: latency, faults, the call itself, usage headers, and a line in the call log. */
export async function serveGraph(world: World, request: SimRequest): Promise<Wire> {
  const call = readCall(world, request);
  const start = performance.now();
  const at = world.clock.now().toISOString();
  const { latencyMs } = world.graph.current;
  if (latencyMs > 0) await sleep(latencyMs);
  const account = world.store.tokens.get(call.token ?? '')?.accountId;
  const fault = world.faults.take({ method: call.method, path: call.path, accountId: account });
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  const answer = fault === undefined || applies(fault) ? await answerOf(call) : undefined;
  const wire: Wire =
    fault === undefined && answer !== undefined
      ? { kind: 'answer', answer }
      : effectOf(fault as NonNullable<typeof fault>, answer, traceId(world.random));
  const sent = withUsage(world, wire, account, fault?.regainMinutes);
  world.calls.add({
    at,
    method: call.method,
    path: call.path,
    version: call.version,
    parameters: Object.fromEntries([...call.parameters].filter(([key]) => !SECRET_OR_WORDS.has(key))),
    tokenIn: call.tokenIn,
    account,
    fault: fault?.kind,
    ms: Math.round(performance.now() - start),
    ...outcomeOf(sent),
  });
  return sent;
}

async function answerOf(call: GraphCall): Promise<Answer> {
  try {
    return isLogin(call) ? login(call) : json(await carryOut(call));
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { message, type, code, ...rest } = error.fields;
    return json({ error: { message, type, code, ...rest, fbtrace_id: traceId(call.world.random) } }, error.status);
  }
}

function withUsage(world: World, wire: Wire, account: string | undefined, regainMinutes: number | undefined): Wire {
  if (account === undefined || (wire.kind !== 'answer' && wire.kind !== 'half')) return wire;
  const usage = world.usage.headers(account, regainMinutes);
  return { ...wire, answer: { ...wire.answer, headers: { ...usage, ...wire.answer.headers } } };
}

function outcomeOf(wire: Wire): { status: number; code: number | undefined; subcode: number | undefined } {
  if (wire.kind !== 'answer') return { status: 0, code: undefined, subcode: undefined };
  const { status, body } = wire.answer;
  const code = /"code":(-?\d+)/.exec(status === 200 ? '' : body)?.[1];
  const subcode = /"error_subcode":(\d+)/.exec(status === 200 ? '' : body)?.[1];
  return {
    status,
    code: code === undefined ? undefined : Number(code),
    subcode: subcode === undefined ? undefined : Number(subcode),
  };
}
