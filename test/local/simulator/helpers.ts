import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  type MovableClock,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../../src/local/simulator/index.ts';

export const ACCOUNT = '17841400000000001';
export const TOKEN = 'IGAAtesttoken0001';
export const SECRETS = { meta: 'sim-meta-secret-0001', instagram: 'sim-app-secret-0001' };
export const VERIFY_TOKEN = 'verify-me';

/** Stands still until it is moved. */
export function movableClock(start = '2026-11-23T00:00:00Z'): MovableClock & { advance(seconds: number): void } {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}

/** Started, and closed when the test ends. */
export async function simulator(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const started = await startSimulator({
    clock: movableClock(),
    accountId: ACCOUNT,
    username: 'ward.office',
    accessToken: TOKEN,
    appSecrets: SECRETS,
    verifyToken: VERIFY_TOKEN,
    seed: 1,
    ...options,
  });
  onTestFinished(() => started.close());
  return started;
}

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Answer of the next POSTs. */
  status: number;
  delayMs: number;
  /** Turns the challenge into the body of the handshake's answer. */
  echo: (challenge: string) => string;
  /** Every comment id received, in order. */
  commentIds(): string[];
}

/** A webhook receiver that remembers everything. */
export async function receiver(): Promise<Receiver> {
  const state: Receiver = {
    url: '',
    received: [],
    status: 200,
    delayMs: 0,
    echo: (challenge) => challenge,
    commentIds: () => state.received.flatMap(({ body }) => idsIn(JSON.parse(body.toString('utf8')))),
  };
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      const query = new URL(request.url ?? '/', 'http://x').searchParams;
      const known = query.get('hub.verify_token') === VERIFY_TOKEN && query.get('hub.mode') === 'subscribe';
      response.writeHead(known ? 200 : 403).end(known ? state.echo(query.get('hub.challenge') ?? '') : '');
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      state.received.push({ headers: request.headers, rawHeaders: request.rawHeaders, body: Buffer.concat(chunks) });
      setTimeout(() => response.writeHead(state.status).end('ok'), state.delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return Object.assign(state, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook` });
}

interface Envelope {
  entry: { changes?: { value: { id?: string } }[] }[];
}

const idsIn = (body: Envelope): string[] =>
  body.entry.flatMap(({ changes }) => (changes ?? []).map(({ value }) => value.id ?? ''));

/** A Graph call with the bearer header. */
export async function graph(
  sim: Simulator,
  method: string,
  path: string,
  token: string | null = TOKEN,
): Promise<{ status: number; body: GraphBody; headers: Headers }> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${sim.url}/v26.0${path}`, { method, headers });
  return { status: response.status, body: (await response.json()) as GraphBody, headers: response.headers };
}

/** What a test may look at in an answer. */
export interface GraphBody {
  readonly [key: string]: unknown;
  readonly id?: string;
  readonly data?: readonly GraphBody[];
  readonly paging?: { readonly cursors: { readonly before: string; readonly after: string }; readonly next?: string };
  readonly error?: {
    readonly code: number;
    readonly error_subcode?: number;
    readonly type: string;
    readonly message: string;
    readonly fbtrace_id: string;
  };
}

/** A call to the control API. */
export async function control(
  sim: Simulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${sim.url}/_sim${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
