import * as z from 'zod';
import type { EnforcementKind } from '../moderation/errors.ts';

const Code = z.coerce.number().int().catch(0);

/** The error object of a Graph answer; all but the code is optional (instagram-platform §6). */
export const GraphError = z.object({
  code: Code,
  error_subcode: Code.optional(),
  is_transient: z.boolean().optional().catch(undefined),
  message: z.string().catch(''),
});
export type GraphError = z.infer<typeof GraphError>;

/** The login endpoints answer in another shape. */
const LoginError = z.object({ error_type: z.string(), code: Code });

/** The error in an answer, in any of the three shapes seen; undefined when it holds none. */
export function findError(body: unknown): GraphError | undefined {
  const shape = z.object({ error: GraphError }).safeParse(body);
  if (shape.success) return shape.data.error;
  const wrapped = z.object({ data: z.object({ error: GraphError }) }).safeParse(body);
  if (wrapped.success) return wrapped.data.data.error;
  const login = LoginError.safeParse(body);
  return login.success ? { code: 190, message: '' } : undefined;
}

/** App, user, page, custom and business-use-case limits. */
const THROTTLES: ReadonlySet<number> = new Set([4, 17, 32, 341, 613]);
const isThrottle = (code: number): boolean => THROTTLES.has(code) || (code >= 80_000 && code <= 80_014);

/** The app's access to the account is gone although the token is good (instagram-platform §1.5). */
const NO_ACCESS = /^unsupported request - method type/i;
/** 100/33 in words, for answers without a subcode. */
const NO_OBJECT = /object with id .* does not exist/i;

/**
 * What to do about an error, by code; `type` and HTTP status say little (instagram-platform §6).
 * Refusals come before `is_transient`: Meta marks some of them so.
 */
export function kindOf({ code, error_subcode: subcode, is_transient, message }: GraphError): EnforcementKind {
  if (code === 20) return subcode === 1772107 ? 'unknown-effect' : 'refused';
  if (code === 190 || code === 102 || code === 104) return 'token';
  if (code === 3 || code === 10 || (code >= 200 && code <= 299) || code === 368) return 'permission';
  if (isThrottle(code)) return 'throttled';
  if (code === 100 && (subcode === 33 || (subcode === undefined && NO_OBJECT.test(message)))) return 'gone';
  if (is_transient === true) return 'retry';
  if (code === 100 && subcode === undefined && NO_ACCESS.test(message)) return 'permission';
  if (code === 1) return is_transient === false ? 'refused' : 'retry';
  return code === 2 || code === -1 || code === -2 ? 'retry' : 'refused';
}

/** `graph-100-33`: safe to log and to keep; Meta's message may hold ids and tokens and is dropped. */
export const codeOf = ({ code, error_subcode: subcode }: GraphError): string =>
  subcode === undefined ? `graph-${code}` : `graph-${code}-${subcode}`;
