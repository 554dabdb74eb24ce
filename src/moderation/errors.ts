/** Base of the core's errors. `code` is safe to log and to show; messages never hold comment text. */
export abstract class ModerationError extends Error {
  abstract readonly code: string;
}

export const ENFORCEMENT_KINDS = [
  'retry',
  'throttled',
  'gone',
  'refused',
  'token',
  'permission',
  'unknown-effect',
] as const;
export type EnforcementKind = (typeof ENFORCEMENT_KINDS)[number];

/**
 * Instagram did not do what was asked.
 * - retry: passing fault; try later.
 * - throttled: stop calling for this account until `retryAfterSeconds`.
 * - gone: Instagram says there is no such comment (100/33); may be a passing disguise, so look twice.
 * - refused: final for this comment (live, not our media, own comment).
 * - token: the access token is dead; stop the account, page staff.
 * - permission: the app lost a permission or is blocked; stop the account, page staff.
 * - unknown-effect: the call may have been applied (time-out, reset, 5xx): read back before judging.
 */
export class EnforcementError extends ModerationError {
  override readonly name = 'EnforcementError';
  readonly kind: EnforcementKind;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;
  constructor(kind: EnforcementKind, code: string, options?: ErrorOptions & { retryAfterSeconds?: number }) {
    super(`Instagram: ${kind} (${code})`, options);
    this.kind = kind;
    this.code = code;
    this.retryAfterSeconds = options?.retryAfterSeconds;
  }
}

/** A staff order that cannot be accepted; `message` is a sentence for the person who gave it. */
export class OrderRefusedError extends ModerationError {
  override readonly name = 'OrderRefusedError';
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** Configuration that cannot work; `message` names the setting and says what to do. */
export class ConfigurationError extends ModerationError {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration';
}
