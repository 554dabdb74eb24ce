import type { CommentRecord } from '../moderation/decision.ts';

/** One thing that happened to a comment. */
export type TimelineEvent =
  | { readonly kind: 'decision'; readonly row: NonNullable<CommentRecord['decision']> }
  | { readonly kind: 'attempt'; readonly row: CommentRecord['attempts'][number] }
  | { readonly kind: 'outcome'; readonly row: CommentRecord['outcomes'][number] }
  | { readonly kind: 'staff'; readonly row: CommentRecord['staff'][number] }
  | { readonly kind: 'observation'; readonly row: CommentRecord['observations'][number] }
  | { readonly kind: 'disposal'; readonly row: CommentRecord['disposals'][number] };

/** Everything that happened to a comment in the order of time; rows of the same instant keep the order of causes. */
export function timelineOf(record: CommentRecord): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [
    ...(record.decision ? [{ kind: 'decision', row: record.decision } as const] : []),
    ...record.staff.map((row) => ({ kind: 'staff', row }) as const),
    ...record.attempts.map((row) => ({ kind: 'attempt', row }) as const),
    ...record.outcomes.map((row) => ({ kind: 'outcome', row }) as const),
    ...record.observations.map((row) => ({ kind: 'observation', row }) as const),
    ...record.disposals.map((row) => ({ kind: 'disposal', row }) as const),
  ];
  return events.toSorted((a, b) => (a.row.at === b.row.at ? 0 : a.row.at < b.row.at ? -1 : 1));
}
