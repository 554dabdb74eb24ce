import { EnforcementError } from '../moderation/errors.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A page of 50 long comments with replies is below 2 MB. */
const MAX_ANSWER_BYTES = 4_000_000;

/** The request cannot have left this machine. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * One HTTP exchange: no redirects (they would carry the token elsewhere), limited in time and in bytes after
 * unpacking.
 * @throws EnforcementError: retry when a read failed or nothing was sent, unknown-effect when a write may have
 * been applied. Its code names the fault only; address, headers and body stay out of it.
 */
export async function exchange({ method, url, headers, timeoutMs }: HttpRequest): Promise<HttpAnswer> {
  const lost = method === 'GET' ? 'retry' : 'unknown-effect';
  if (timeoutMs <= 0) throw new EnforcementError('retry', 'no-time-left');
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(url, { method, headers, redirect: 'manual', signal });
  } catch (error) {
    const code = faultOf(error);
    throw new EnforcementError(NEVER_SENT.has(code) ? 'retry' : lost, code.toLowerCase());
  }
  try {
    return { status: response.status, headers: response.headers, text: await readCapped(response, lost) };
  } catch (error) {
    if (error instanceof EnforcementError) throw error;
    throw new EnforcementError(lost, faultOf(error).toLowerCase());
  }
}

async function readCapped(response: Response, lost: 'retry' | 'unknown-effect'): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new EnforcementError(lost, 'answer-too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Node's name of a network fault; never its message, which holds addresses. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'network';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  const { cause } = error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'network';
}
