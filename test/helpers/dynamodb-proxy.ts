import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

type Json = Record<string, unknown>;
type Attributes = Record<string, { S?: string }>;

/** One request as it went over the wire. */
export interface WireCall {
  /** PutItem, Query … */
  readonly operation: string;
  readonly body: Json;
}

export interface DynamoDbProxy {
  readonly endpoint: string;
  readonly calls: WireCall[];
  /** How long an index does not show a new item. */
  indexDelayMs: number;
  close(): Promise<void>;
}

const HEADERS = ['authorization', 'content-type', 'x-amz-target', 'x-amz-date', 'x-amz-content-sha256'];

/**
 * Stands between clients and a DynamoDB engine, keeps every request, and lets indexes lag as they do on AWS:
 * an item put less than `indexDelayMs` ago is left out of what a query of an index answers.
 */
export async function startDynamoDbProxy(target: string): Promise<DynamoDbProxy> {
  const calls: WireCall[] = [];
  const putAt = new Map<string, number>();
  const server = createServer((request, response) => {
    void (async () => {
      const bytes = await buffer(request);
      const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
      const body = bytes.length > 0 ? (JSON.parse(bytes.toString()) as Json) : {};
      calls.push({ operation, body });
      const headers = Object.fromEntries(HEADERS.map((name) => [name, String(request.headers[name] ?? '')]));
      const answer = await fetch(target, { method: 'POST', headers, body: bytes });
      const text = await answer.text();
      if (operation === 'PutItem' && answer.ok)
        putAt.set(keyOf(body['TableName'], body['Item'] as Attributes), Date.now());
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(operation === 'Query' && body['IndexName'] && answer.ok ? withoutNew(body, text) : text);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: DynamoDbProxy = {
    endpoint: `http://127.0.0.1:${port}`,
    calls,
    indexDelayMs: 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;

  function withoutNew(body: Json, text: string): string {
    const answer = JSON.parse(text) as { Items?: Attributes[]; Count?: number };
    const old = (item: Attributes): boolean =>
      Date.now() - (putAt.get(keyOf(body['TableName'], item)) ?? 0) >= proxy.indexDelayMs;
    const Items = (answer.Items ?? []).filter(old);
    return JSON.stringify({ ...answer, Items, Count: Items.length });
  }
}

const keyOf = (table: unknown, item: Attributes): string => `${table}|${item['pk']?.S}|${item['sk']?.S}`;
