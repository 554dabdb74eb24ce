import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { commitmentOf } from '../../src/audit/commitment.ts';
import { ledgerQueries } from '../../src/audit/queries/queries.ts';
import { localLogin } from '../../src/console/access/local-login.ts';
import type { LoginProvider } from '../../src/console/access/login-provider.ts';
import { createConsoleApp } from '../../src/console/app.ts';
import type { ConsoleDeps } from '../../src/console/deps.ts';
import { consolePolicy } from '../../src/console/words/policy-pack.ts';
import type { Comment, CommentContext } from '../../src/moderation/comment.ts';
import type { Judgement } from '../../src/moderation/judgement.ts';
import { moderate } from '../../src/moderation/moderate.ts';
import { giveStaffOrder } from '../../src/moderation/staff-order.ts';
import { auditStores, keyOf, movableClock, PSEUDONYMS, RING } from './audit.ts';
import { ACCOUNT_ID, aComment } from './comments.ts';
import { openDynamoDb, type TestDynamoDb } from './dynamodb.ts';
import { World } from './memory-ports.ts';

export interface ConsoleWorld {
  readonly deps: ConsoleDeps;
  readonly clock: ReturnType<typeof movableClock>;
  /** Instagram's truth. */
  readonly instagram: World;
  readonly db: TestDynamoDb;
  readonly stores: ReturnType<typeof auditStores>;
  /** A comment through the real protocol. @returns its key. */
  arrive(comment: Partial<Comment>, judgement: Partial<Judgement>, context?: Partial<CommentContext>): Promise<string>;
  close(): Promise<void>;
}

/** The engine answers CreateTable a moment before the table can be written. */
async function untilActive(client: DynamoDBClient, name: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The console's backend on a real engine, with Instagram played in memory. */
export async function consoleWorld(origin = 'http://127.0.0.1:8080', login?: LoginProvider): Promise<ConsoleWorld> {
  const db = await openDynamoDb();
  for (const { client, name } of [db.ledger, db.vault, db.state]) await untilActive(client, name);
  const clock = movableClock('2026-11-24T00:05:00.000Z');
  const stores = auditStores(db, clock);
  const instagram = new World();
  const memory = instagram.ports();
  const ports = { ...memory, clock, ledger: stores.ledger, vault: stores.vault, state: stores.state };
  await stores.state.setArming({ armed: true, paused: false });
  return {
    clock,
    instagram,
    db,
    stores,
    deps: {
      clock,
      origin,
      accountId: ACCOUNT_ID,
      pseudonyms: PSEUDONYMS,
      ledger: stores.ledger,
      vault: stores.vault,
      state: stores.state,
      sessions: stores.state.cells('session'),
      queries: ledgerQueries({ table: db.ledger, ring: RING, clock }),
      giveOrder: (order) => giveStaffOrder(ports, order),
      policy: consolePolicy('kokura-minami'),
      login: login ?? localLogin(origin),
      signingKey: 'k'.repeat(64),
      log: { info: () => {}, error: () => {} },
    },
    async arrive(comment, judgement, context = {}) {
      const given = aComment({ receivedAt: clock.now().toISOString(), ...comment });
      const judge = () => ({ ...memory.judge({ text: '' }), ...judgement });
      const contextOf = async () => ({ completeness: 'full' as const, ...context });
      const commit: typeof memory.commit = ({ commitmentKey, ...words }) => commitmentOf(commitmentKey, words);
      await moderate({ ...ports, pseudonyms: PSEUDONYMS, judge, commit, context: { contextOf } }, given);
      return keyOf(given.commentId);
    },
    close: () => db.close(),
  };
}

/** The console over HTTP on a free port of this machine. */
export async function serveConsole<W extends { readonly deps: ConsoleDeps; close(): Promise<void> }>(
  open: (origin: string) => Promise<W>,
): Promise<{ readonly url: string; readonly world: W; close(): Promise<void> }> {
  let answer: (request: Request) => Response | Promise<Response> = () => new Response('', { status: 503 });
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
      const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
      const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers,
        ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
      });
      const response = await answer(request);
      outgoing.statusCode = response.status;
      for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
      outgoing.setHeader('set-cookie', response.headers.getSetCookie());
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = await open(url);
  const app = createConsoleApp(world.deps);
  answer = (request) => app.fetch(request);
  return {
    url,
    world,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await world.close();
    },
  };
}
