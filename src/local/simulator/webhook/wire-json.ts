import type { Random } from '../state/random.ts';
import type { WebhookSettings } from './settings.ts';

/**
 * The bytes Meta sends: compact JSON in which everything outside ASCII is `\uXXXX` (lowercase hex, surrogate
 * pairs for emoji) and `/` is `\/`. The signature covers exactly these bytes; parsing and writing them again
 * gives others.
 */
export function wireJson(value: unknown, encoding: WebhookSettings['encoding']): string {
  const compact = JSON.stringify(value);
  if (encoding === 'raw') return compact;
  const escaped = compact.replace(/[^\x20-\x7e]/g, unicodeEscape).replaceAll('/', '\\/');
  return encoding === 'more' ? escaped.replace(/[@<%]/g, upperEscape) : escaped;
}

const unicodeEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `@` → `\u0040`, `<` → `\u003C`: these few are written in upper-case hex in the old text. */
const upperEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The same value with the keys of every object in another order. */
export function shuffleKeys(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    random.shuffled(Object.entries(value)).map(([key, item]) => [key, shuffleKeys(item, random)]),
  );
}
