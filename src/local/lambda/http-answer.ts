import * as z from 'zod';

/** What goes back to the client. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyArray<readonly [name: string, value: string]>;
  readonly body: Uint8Array;
}

const headerValue = z.union([z.string(), z.number(), z.boolean()]);
const Structured = z.object({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), headerValue).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

const JSON_TYPE = ['content-type', 'application/json'] as const;

/** An answer the gateway gives by itself. */
export const gatewayAnswer = (status: number, message: string): HttpAnswer => ({
  status,
  headers: [JSON_TYPE],
  body: Buffer.from(JSON.stringify({ message })),
});

export const INTERNAL_ERROR = gatewayAnswer(500, 'Internal Server Error');

/** Lambda carries at most 6 MB of answer back. */
const MAX_RESULT_BYTES = 6 * 1024 * 1024;

/**
 * Reads a handler's result as an HTTP API does with payload format 2.0: an object with `statusCode` is taken
 * by its word, anything else is the JSON body of a 200; a malformed or oversized result becomes a 500.
 */
export function toHttpAnswer(result: unknown): HttpAnswer {
  const encoded = JSON.stringify(result) ?? 'null';
  if (Buffer.byteLength(encoded) > MAX_RESULT_BYTES) return INTERNAL_ERROR;
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    return { status: 200, headers: [JSON_TYPE], body: Buffer.from(typeof result === 'string' ? result : encoded) };
  }
  const parsed = Structured.safeParse(result);
  if (!parsed.success) return INTERNAL_ERROR;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const typed = named.some(([name]) => name === 'content-type')
    ? named
    : [['content-type', 'text/plain;charset=UTF-8'] as const, ...named];
  return {
    status: statusCode,
    headers: [...typed, ...(cookies ?? []).map((cookie) => ['set-cookie', cookie] as const)],
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}
