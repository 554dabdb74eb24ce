import type { CauseId, CommentKey } from '../moderation/decision.ts';

/**
 * Every key of the ledger, in one place: an append-only table cannot be rearranged later.
 * docs/audit.md explains the rows.
 */
export const commentPk = (comment: CommentKey): string => `C#${comment}`;
export const commentOfPk = (pk: string): CommentKey => pk.slice('C#'.length);

/** Month of an RFC 3339 UTC time: `2026-11`. Index partitions and system events are kept by month. */
export const monthOf = (at: string): string => at.slice(0, 7);

export const systemPk = (month: string): string => `SYS#${month}`;
export const systemSk = (at: string, random: string): string => `${at}#${random}`;

export const DECISION_SK = 'D';
export const COMMITMENT_SK = 'K';
export const clauseSk = (clause: string): string => `I#clause#${clause}`;
export const ruleSk = (rule: string): string => `I#rule#${rule}`;
export const attemptSk = (cause: CauseId, at: string, random: string): string => `A#${cause}#${at}-${random}`;
export const outcomeSk = (cause: CauseId): string => `O#${cause}`;
export const observationSk = (once: string): string => `N#${once}`;
export const disposalSk = (what: 'text' | 'ids'): string => `X#${what}`;
/** Six digits keep staff rows in order for the first million acts on one comment. */
export const staffSk = (number: number): `S#${string}` => `S#${String(number).padStart(6, '0')}`;
export const staffNumber = (sk: string): number => Number(sk.slice('S#'.length));

/** Partition keys of the `facet` index: several kinds of rows share it, each kind has its own letter. */
export const facet = {
  period: (month: string): string => `P#${month}`,
  clause: (month: string, clause: string): string => `K#${month}#${clause}`,
  rule: (month: string, rule: string): string => `U#${month}#${rule}`,
  reviewer: (month: string, subject: string): string => `R#${month}#${subject}`,
  outcome: (month: string, outcome: string): string => `O#${month}#${outcome}`,
  observation: (month: string, kind: string): string => `N#${month}#${kind}`,
  disposal: (month: string): string => `X#${month}`,
} as const;

/** Partition keys of the `action` index: decisions by action, and all staff acts and all outcomes of a month. */
export const actionKey = (month: string, action: string): string => `A#${month}#${action}`;
export const staffKey = (month: string): string => `S#${month}`;
export const outcomeKey = (month: string): string => `O#${month}`;
export const mediaKey = (month: string, media: string): string => `M#${month}#${media}`;
export const commenterKey = (month: string, commenter: string): string => `W#${month}#${commenter}`;
export const indexAt = (at: string, comment: CommentKey): string => `${at}#${comment}`;
