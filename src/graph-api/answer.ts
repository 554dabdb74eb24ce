import { EnforcementError } from '../moderation/errors.ts';
import { codeOf, findError, kindOf } from './error-table.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import type { Usage } from './usage.ts';

/**
 * The JSON of an answer that says no error. A status of 200 proves nothing: the error object, an HTML page or
 * nothing at all may come with it (F53).
 * @throws EnforcementError by the table; for what is not JSON retry (reads) or unknown-effect (writes).
 */
export function jsonOf(answer: HttpAnswer, method: HttpRequest['method'], usage: Usage | undefined): unknown {
  const { status, headers, text } = answer;
  const retryAfterSeconds = waitOf(headers, usage);
  const body = parse(text);
  const error = findError(body);
  if (error) {
    const kind = kindOf(error);
    // Applied or not is what 5xx leaves open for a write, whatever code comes with it.
    const open = kind === 'retry' && status >= 500 && method !== 'GET';
    throw new EnforcementError(open ? 'unknown-effect' : kind, codeOf(error), waiting(kind, retryAfterSeconds));
  }
  if (status === 429) throw new EnforcementError('throttled', 'http-429', waiting('throttled', retryAfterSeconds));
  if (status >= 300 && status < 400) throw new EnforcementError('retry', `http-${status}`);
  const lost = method === 'GET' ? 'retry' : 'unknown-effect';
  if (status < 200 || status >= 300) throw new EnforcementError(lost, `http-${status}`);
  if (body === undefined) throw new EnforcementError(lost, text.trim() === '' ? 'empty-answer' : 'answer-not-json');
  return body;
}

const waiting = (kind: string, seconds: number | undefined) =>
  kind === 'throttled' && seconds !== undefined ? { retryAfterSeconds: seconds } : {};

/** The stated wait: Meta's minutes first, then Retry-After in seconds. */
function waitOf(headers: Headers, usage: Usage | undefined): number | undefined {
  if (usage && usage.regainSeconds > 0) return usage.regainSeconds;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 86_400) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
