import type { CommentKey, CommentRecord, Decision } from '../moderation/decision.ts';
import type { OpenReview, VaultText } from '../moderation/ports.ts';
import type { ConsoleDeps } from './deps.ts';
import { type Standing, standingOf } from './standing.ts';

/** One decided comment, as pages show it. */
export interface Item {
  readonly record: CommentRecord & { readonly decision: Decision };
  readonly standing: Standing;
  /** Absent once disposed of, or where this person must not see words. */
  readonly words?: VaultText | undefined;
  readonly review?: OpenReview | undefined;
}

/** Who looks, at what page: what the record of the reading says. */
export interface Reader {
  readonly subject: string;
  readonly page: string;
}

/** Decided comments without their words; undecided and unknown keys are left out. */
export async function itemsOf(
  deps: Pick<ConsoleDeps, 'ledger'>,
  comments: readonly CommentKey[],
): Promise<readonly Item[]> {
  const records = await Promise.all(comments.map((comment) => deps.ledger.read(comment)));
  return records.flatMap((record) => {
    const { decision } = record;
    return decision ? [{ record: { ...record, decision }, standing: standingOf(record) }] : [];
  });
}

/** Keys of one system event; each is at most 65 characters and the event's detail takes 2,000. */
const KEYS_A_ROW = 30;

/**
 * Adds the words. That they were read is on record before anybody sees them: one event a page view (two for the
 * longest lists), with the person and the comments, never the words.
 */
export async function withWords(
  deps: Pick<ConsoleDeps, 'ledger' | 'vault' | 'clock'>,
  reader: Reader,
  items: readonly Item[],
): Promise<readonly Item[]> {
  const words = await Promise.all(
    items.map(({ record }) => (record.decision.action === 'allow' ? undefined : deps.vault.text(record.comment))),
  );
  const shown = items.filter((_, index) => words[index] !== undefined).map(({ record }) => record.comment);
  const at = deps.clock.now().toISOString();
  for (let first = 0; first < shown.length; first += KEYS_A_ROW) {
    const comments = shown.slice(first, first + KEYS_A_ROW).join(' ');
    const detail = { page: reader.page, comments };
    await deps.ledger.putSystemEvent({ kind: 'TEXT_READ', at, actor: reader.subject, detail });
  }
  return items.map((item, index) => ({ ...item, words: words[index] }));
}
