import { type Colleague, sessionStore } from './access/sessions.ts';
import type { ConsoleDeps } from './deps.ts';

export interface Names {
  readonly colleagues: readonly Colleague[];
  /** The name, or the login subject itself where nobody remembers it. */
  readonly nameOf: (subject: string) => string;
}

/** Names of colleagues for claims, notes and timelines. They are never in the ledger, so they come from the logins. */
export async function namesOf(deps: Pick<ConsoleDeps, 'sessions' | 'clock'>): Promise<Names> {
  const colleagues = await sessionStore(deps.sessions, deps.clock).colleagues();
  const names = new Map(colleagues.map(({ subject, name }) => [subject, name]));
  return { colleagues, nameOf: (subject) => names.get(subject) ?? subject };
}
