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

type WordsDeps = Pick<ConsoleDeps, 'ledger' | 'vault' | 'clock'>;

/**
 * The words of these comments. That they were read is on record before anybody sees them: one event a page view (a
 * further one for each thirty comments), with the person and the comments, never the words.
 */
export async function wordsOf(
  deps: WordsDeps,
  reader: Reader,
  comments: readonly CommentKey[],
): Promise<ReadonlyMap<CommentKey, VaultText>> {
  const found = await deps.vault.manyTexts(comments);
  const words = new Map(found.map((text) => [text.comment, text]));
  const shown = comments.filter((comment) => words.has(comment));
  const at = deps.clock.now().toISOString();
  for (let first = 0; first < shown.length; first += KEYS_A_ROW) {
    const detail = { page: reader.page, comments: shown.slice(first, first + KEYS_A_ROW).join(' ') };
    await deps.ledger.putSystemEvent({ kind: 'TEXT_READ', at, actor: reader.subject, detail });
  }
  return words;
}

/** Adds the words, as wordsOf does. */
export async function withWords(deps: WordsDeps, reader: Reader, items: readonly Item[]): Promise<readonly Item[]> {
  const kept = items.filter(({ record }) => record.decision.action !== 'allow');
  const words = await wordsOf(
    deps,
    reader,
    kept.map(({ record }) => record.comment),
  );
  return items.map((item) => ({ ...item, words: words.get(item.record.comment) }));
}
