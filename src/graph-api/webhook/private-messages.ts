/** Keys under which direct messages travel. They are never stored, not even in the quarantine (DESIGN §6). */
export const PRIVATE_KEYS: ReadonlySet<string> = new Set(['messaging', 'standby', 'message', 'messages']);

const LOOKS_PRIVATE = /[{,]\s*"(?:messaging|standby|message|messages)"\s*:/;

/** Whether text that cannot be parsed may hold direct messages. Inside a comment the quotes would be escaped. */
export const mayHoldPrivateMessages = (text: string): boolean => LOOKS_PRIVATE.test(text);

/** A copy without direct messages, for the quarantine. The depth was capped before parsing. */
export function withoutPrivateMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrivateMessages);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !PRIVATE_KEYS.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPrivateMessages(inner)]));
}
