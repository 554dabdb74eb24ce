/** Keys under which direct messages travel. They are never stored, not even in the quarantine (DESIGN §6). */
export const PRIVATE_KEYS: ReadonlySet<string> = new Set(['messaging', 'standby', 'message', 'messages']);

const LOOKS_PRIVATE = /[{,]\s*"(?:messaging|standby|message|messages)"\s*:/;

/**
 * Whether bytes that cannot be parsed may hold direct messages, in any encoding that writes ASCII as ASCII, with
 * zero bytes (UTF-16) or without. Inside a comment the quotes would be escaped.
 */
export const mayHoldPrivateMessages = (body: Uint8Array): boolean =>
  LOOKS_PRIVATE.test(Buffer.from(body).toString('latin1').replaceAll('\0', ''));

/** A copy without direct messages, for the quarantine. The depth was capped before parsing. */
export function withoutPrivateMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrivateMessages);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !PRIVATE_KEYS.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPrivateMessages(inner)]));
}
