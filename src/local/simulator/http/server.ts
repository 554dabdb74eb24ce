import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Wire } from '../faults/effects.ts';
import { type Answer, json } from './answer.ts';
import { readRequest, type SimRequest } from './request.ts';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves until closed.
 * @throws Error saying what to do when the port is taken.
 */
export async function listen(
  handle: (request: SimRequest) => Promise<Wire>,
  port: number,
  host: string,
  log: (line: string) => void,
): Promise<Listening> {
  const server = createServer((message, response) => {
    readRequest(message)
      .then(handle)
      .catch((error: unknown): Wire => {
        log(`simulator: a request failed: ${error instanceof Error ? error.message : 'unknown error'}`);
        return { kind: 'answer', answer: json({ error: 'The simulator failed on this request.' }, 500) };
      })
      .then((wire) => send(response, wire))
      .catch(() => response.destroy());
  });
  await bind(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return { url: `http://${host}:${bound}`, close: () => close(server) };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is in use. Choose another port for the Instagram simulator, or 0 for any free one.`;
    reject(error.code === 'EADDRINUSE' ? new Error(taken, { cause: error }) : error);
  });
  server.listen(port, host, resolve);
  return promise;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

const SILENCE_MS = 600_000;

async function send(response: ServerResponse, wire: Wire): Promise<void> {
  if (wire.kind === 'reset') {
    response.socket?.resetAndDestroy();
  } else if (wire.kind === 'silence') {
    await sleep(SILENCE_MS, undefined, { ref: false });
    response.destroy();
  } else if (wire.kind === 'half') {
    writeHead(response, wire.answer);
    response.write(wire.answer.body.slice(0, wire.answer.body.length / 2));
  } else {
    writeHead(response, wire.answer);
    response.end(wire.answer.body);
  }
}

function writeHead(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
}
