import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What becomes of one entry of a SendMessageBatch, or of the whole call. */
export type Verdict =
  | 'pass'
  | 'sender-fault'
  | 'server-fault'
  | 'call-500'
  | 'call-hangs'
  | 'call-refused'
  | 'unmentioned';
/** `call` counts the batches from 1. */
export type Judge = (body: string, call: number) => Verdict;

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
}

const JSON_TYPE = { 'content-type': 'application/x-amz-json-1.0' };

/** A proxy in front of an SQS engine that makes entries and calls fail as SQS does. Returns its address. */
export async function startSqsProxy(engine: string, judge: Judge): Promise<string> {
  let calls = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = JSON.parse(await text(request));
    const entries: readonly Entry[] = sent.Entries;
    calls += 1;
    const verdicts = entries.map(({ MessageBody }) => judge(MessageBody, calls));
    if (verdicts.includes('call-hangs')) return;
    if (verdicts.includes('call-500')) {
      response.writeHead(500, JSON_TYPE).end('{"__type":"InternalError"}');
      return;
    }
    if (verdicts.includes('call-refused')) {
      const fault = { __type: 'com.amazonaws.sqs#InvalidMessageContents', message: 'x' };
      response.writeHead(400, JSON_TYPE).end(JSON.stringify(fault));
      return;
    }
    const passed = entries.filter((_entry, index) => verdicts[index] === 'pass');
    const answer =
      passed.length === 0 ? {} : await forward(`${engine}${request.url}`, request, { ...sent, Entries: passed });
    const Failed = entries.flatMap(({ Id }, index) => {
      const verdict = verdicts[index];
      if (verdict !== 'sender-fault' && verdict !== 'server-fault') return [];
      return [{ Id, SenderFault: verdict === 'sender-fault', Code: 'InvalidMessageContents', Message: 'x' }];
    });
    response.writeHead(200, JSON_TYPE).end(JSON.stringify({ Successful: [], ...answer, Failed }));
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function forward(url: string, request: IncomingMessage, body: object): Promise<object> {
  const headers = { ...JSON_TYPE, 'x-amz-target': String(request.headers['x-amz-target']) };
  const authorization = request.headers.authorization;
  const answer = await fetch(url, {
    method: 'POST',
    headers: authorization === undefined ? headers : { ...headers, authorization },
    body: JSON.stringify(body),
  });
  return (await answer.json()) as object;
}
