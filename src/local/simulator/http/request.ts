import type { IncomingMessage } from 'node:http';

const MAX_BODY_BYTES = 16 * 1024 * 1024;

export interface SimRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** The base the caller used, for absolute paging links. */
  readonly base: string;
}

/** @throws RangeError for a body above 16 MB. */
export async function readRequest(message: IncomingMessage): Promise<SimRequest> {
  const base = `http://${message.headers.host ?? 'localhost'}`;
  const url = new URL(message.url ?? '/', base);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new RangeError('body above 16 MB');
    chunks.push(chunk);
  }
  return {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(chunks),
    base,
  };
}

/** Parameters from a form or JSON body, then the query; Graph accepts them in either place. */
export function allParameters(request: SimRequest): Map<string, string> {
  const parameters = new Map(bodyParameters(request));
  for (const [key, value] of request.query) parameters.set(key, value);
  return parameters;
}

function bodyParameters(request: SimRequest): Iterable<[string, string]> {
  if (request.body.length === 0) return [];
  const text = request.body.toString('utf8');
  if (!(request.headers['content-type'] ?? '').includes('json')) return new URLSearchParams(text);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return [];
    return Object.entries(parsed).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
  } catch {
    return [];
  }
}
