import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '../../moderation/ports.ts';
import { listen } from '../engines/engine.ts';
import { FunctionTimeoutError, invoke } from './context.ts';
import { gatewayAnswer, type HttpAnswer, INTERNAL_ERROR, toHttpAnswer } from './http-answer.ts';
import { splitTarget, toHttpEvent } from './http-event.ts';
import { matchRoute, type Route } from './routes.ts';

/** Quotas of HTTP APIs; the payload of a Lambda call (6 MB) is reached before the 10 MB of the gateway. */
const MAX_HEADER_BYTES = 10_240;
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const MAX_EVENT_BYTES = 6 * 1024 * 1024;
const INTEGRATION_TIMEOUT_SECONDS = 30;

export interface HttpApiOptions {
  readonly routes: readonly Route[];
  readonly clock: Clock;
  /** 0, the default: any free port. */
  readonly port?: number;
  /** One line when a function failed; the error's own words stay out of the answer. */
  readonly onError?: (functionName: string, error: unknown) => void;
  /** Shorter in tests. */
  readonly integrationTimeoutSeconds?: number;
}

export interface HttpApi {
  readonly url: string;
  /** Takes no new requests and waits for those under way. */
  close(): Promise<void>;
}

/** API Gateway's HTTP API in front of Lambda functions, payload format 2.0, on 127.0.0.1. */
export async function startHttpApi(options: HttpApiOptions): Promise<HttpApi> {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer(options, request).then(
      (result) => send(response, result),
      () => send(response, INTERNAL_ERROR),
    );
  });
  const url = await listen(server, options.port);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function answer(options: HttpApiOptions, request: IncomingMessage): Promise<HttpAnswer> {
  const body = await readBody(request);
  if (body === undefined) return gatewayAnswer(413, 'Request Entity Too Large');
  let path: string;
  try {
    path = splitTarget(request.url ?? '/').rawPath;
  } catch {
    return gatewayAnswer(400, 'Bad Request');
  }
  const method = request.method ?? 'GET';
  const matched = matchRoute(options.routes, method, path);
  if (!matched) return gatewayAnswer(404, 'Not Found');
  const event = toHttpEvent(
    {
      method,
      target: request.url ?? '/',
      rawHeaders: [...request.rawHeaders, ...forwarded(request)],
      body,
      sourceIp: request.socket.remoteAddress ?? '',
      at: options.clock.now(),
    },
    matched.match,
  );
  if (Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES) return gatewayAnswer(413, 'Request Entity Too Large');
  const { target } = matched.route;
  const patience = options.integrationTimeoutSeconds ?? INTEGRATION_TIMEOUT_SECONDS;
  const ownTimeout = target.timeoutSeconds < patience;
  try {
    return toHttpAnswer(
      await invoke({ ...target, timeoutSeconds: ownTimeout ? target.timeoutSeconds : patience }, event),
    );
  } catch (error) {
    options.onError?.(target.name, error);
    const gatewayGaveUp = error instanceof FunctionTimeoutError && !ownTimeout;
    return gatewayGaveUp ? gatewayAnswer(503, 'Service Unavailable') : INTERNAL_ERROR;
  }
}

function forwarded(request: IncomingMessage): string[] {
  const { remoteAddress = '', localPort } = request.socket;
  return ['X-Forwarded-For', remoteAddress, 'X-Forwarded-Port', String(localPort), 'X-Forwarded-Proto', 'http'];
}

/** The body, or undefined when it is longer than the gateway takes; the rest is then read and thrown away. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  const cookies = headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value);
  for (const [name, value] of headers) if (name !== 'set-cookie') response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.statusCode = status;
  response.end(status === 204 || status === 304 ? undefined : body);
}
