import type { Session } from './access/sessions.ts';
import { sessionStore } from './access/sessions.ts';
import type { ConsoleDeps } from './deps.ts';
import type { Item } from './item.ts';

/**
 * Names of colleagues for claims and notes: from who is logged in now, else the login subject itself. Names are
 * never in the ledger, so an old act shows the subject.
 */
export async function nameFinder(
  deps: Pick<ConsoleDeps, 'sessions' | 'clock'>,
  session: Session,
  items: readonly Item[],
): Promise<(subject: string) => string> {
  const names = new Map([[session.subject, session.name]]);
  const others = items.flatMap(({ review, record }) => [
    ...(review?.claimedBy === undefined ? [] : [review.claimedBy]),
    ...record.staff.map(({ actor }) => actor),
  ]);
  if (others.some((subject) => !names.has(subject))) {
    for (const { subject, name } of await sessionStore(deps.sessions, deps.clock).list()) names.set(subject, name);
  }
  return (subject) => names.get(subject) ?? subject;
}
