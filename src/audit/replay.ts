import type { Judge, Judgement } from '../moderation/judgement.ts';
import type { Ledger, VaultText } from '../moderation/ports.ts';
import { commitmentHolds } from './commitment.ts';
import type { Found } from './queries/filters.ts';
import type { VaultStore } from './vault/vault.ts';

/**
 * - same, changed: judged again; compared is the action before operational guards, and the clauses.
 * - not-held: the words are disposed of or never were kept (allowed comments).
 * - not-proved: the kept words do not fit the commitment in the ledger, or there is none.
 * - no-words: Instagram delivered none; such comments are flagged without judging.
 * - no-judge: there is no judge of the ruleset that was asked for, or its settings are not known any more.
 */
export const REPLAY_RESULTS = ['same', 'changed', 'not-held', 'not-proved', 'no-words', 'no-judge'] as const;
export type ReplayResult = (typeof REPLAY_RESULTS)[number];

export interface Replayed {
  readonly found: Found;
  readonly result: ReplayResult;
  readonly now?: Judgement;
}

export interface ReplayParts {
  readonly ledger: Pick<Ledger, 'read'>;
  readonly vault: Pick<VaultStore, 'manyTexts'>;
  /** The current judge, or the archived one of the decision's ruleset. */
  readonly judgeFor: (found: Found) => Promise<Judge | undefined>;
}

const AT_ONCE = 50;

/** Judges retained comments again, and says for each what would be decided. Nothing is written. */
export async function* replay(parts: ReplayParts, rows: AsyncIterable<Found>): AsyncGenerator<Replayed> {
  let group: Found[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < AT_ONCE) continue;
    yield* replayGroup(parts, group);
    group = [];
  }
  yield* replayGroup(parts, group);
}

async function* replayGroup(parts: ReplayParts, group: readonly Found[]): AsyncGenerator<Replayed> {
  const held = await parts.vault.manyTexts(group.map((row) => row.comment));
  const texts = new Map(held.map((text) => [text.comment, text]));
  for (const found of group) yield await replayOne(parts, found, texts.get(found.comment));
}

async function replayOne(parts: ReplayParts, found: Found, kept: VaultText | undefined): Promise<Replayed> {
  if (!kept) return { found, result: 'not-held' };
  const { commitment } = await parts.ledger.read(found.comment);
  if (commitment === undefined || !commitmentHolds(commitment, kept.commitmentKey, kept)) {
    return { found, result: 'not-proved' };
  }
  if (kept.text === '') return { found, result: 'no-words' };
  const judge = await parts.judgeFor(found);
  if (!judge) return { found, result: 'no-judge' };
  const { comment: _comment, commitmentKey: _key, expiresAt: _end, ...subject } = kept;
  const now = judge(subject);
  return { found, result: agrees(found, now) ? 'same' : 'changed', now };
}

function agrees(found: Found, now: Judgement): boolean {
  const clauses = now.clauses.map((finding) => finding.clause);
  return (
    now.action === found.judged &&
    clauses.length === found.clauses.length &&
    clauses.every((clause) => found.clauses.includes(clause))
  );
}
