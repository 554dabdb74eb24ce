import * as z from 'zod';
import type { Cell, CellStore } from '../../audit/state/cells.ts';
import type { Clock } from '../../moderation/ports.ts';
import type { Identity } from './login-provider.ts';
import { ROLES } from './roles.ts';
import { newToken, tokenHash } from './secrets.ts';

const Stored = z.object({
  subject: z.string(),
  name: z.string(),
  roles: z.array(z.enum(ROLES)),
  csrf: z.string(),
  createdAt: z.string(),
  /** When the person last did something; written at most every few minutes. */
  seenAt: z.string(),
  /** When the identity provider last said that the person may work here. */
  checkedAt: z.string(),
  refreshToken: z.string().optional(),
});

/** One login of one person. `key` is the hash of the cookie and safe to show to an administrator. */
export type Session = z.infer<typeof Stored> & { readonly key: string; readonly version: number };

const MINUTE = 60_000;
/** A working day; then everybody logs in again. */
const LONGEST_MS = 10 * 60 * MINUTE;
/** Away from the desk this long: logged out. */
const IDLE_MS = 60 * MINUTE;
const TOUCH_EVERY_MS = 5 * MINUTE;
/** Names stay longer than logins, so that last year's acts show who it was; never in the ledger. */
const NAME_DAYS = 400;
const NAME = 'name#';
const Person = z.object({ name: z.string() });

/** A colleague who logged in within the last year or so. */
export interface Colleague {
  readonly subject: string;
  readonly name: string;
}

export type SessionCells = Pick<CellStore, 'get' | 'put' | 'remove' | 'list'>;

/** Logins, kept on the server: the browser holds a random name and nothing else, and removing the row ends it at once. */
export function sessionStore(cells: SessionCells, clock: Clock) {
  const end = (session: Pick<Session, 'createdAt'>): string => {
    const latest = Date.parse(session.createdAt) + LONGEST_MS;
    return new Date(Math.min(latest, clock.now().getTime() + IDLE_MS)).toISOString();
  };
  /** Only over the version that was read: a login that was ended meanwhile must not come back. */
  const write = ({ key, version, ...stored }: Session): Promise<boolean> =>
    cells.put(key, stored, { expectedVersion: version, expiresAt: end(stored) });
  const read = (cell: Cell | undefined): Session | undefined => {
    const parsed = Stored.safeParse(cell?.value);
    return cell && parsed.success ? { ...parsed.data, key: cell.key, version: cell.version } : undefined;
  };
  return {
    /** @returns the value of the cookie. */
    async start(identity: Identity): Promise<string> {
      const token = newToken();
      const now = clock.now().toISOString();
      const times = { createdAt: now, seenAt: now, checkedAt: now };
      const named = new Date(clock.now().getTime() + NAME_DAYS * 24 * 60 * MINUTE).toISOString();
      await cells.put(`${NAME}${identity.subject}`, { name: identity.name }, { expiresAt: named });
      await write({
        ...identity,
        roles: [...identity.roles],
        csrf: newToken(),
        ...times,
        key: tokenHash(token),
        version: 0,
      });
      return token;
    },
    async of(token: string): Promise<Session | undefined> {
      return read(await cells.get(tokenHash(token)));
    },
    /** Keeps the login alive while the person works. */
    async touch(session: Session): Promise<void> {
      const now = clock.now();
      if (now.getTime() - Date.parse(session.seenAt) < TOUCH_EVERY_MS) return;
      await write({ ...session, seenAt: now.toISOString() });
    },
    /** Takes over what the identity provider says now. Undefined when the login was ended meanwhile. */
    async renew(session: Session, identity: Identity): Promise<Session | undefined> {
      const now = clock.now().toISOString();
      const renewed = { ...session, ...identity, roles: [...identity.roles], seenAt: now, checkedAt: now };
      await write(renewed);
      return read(await cells.get(session.key));
    },
    end: (key: string): Promise<void> => cells.remove(key),
    async list(): Promise<readonly Session[]> {
      return (await cells.list()).map(read).filter((session) => session !== undefined);
    },
    async colleagues(): Promise<readonly Colleague[]> {
      return (await cells.list()).flatMap(({ key, value }) => {
        const person = Person.safeParse(value);
        return key.startsWith(NAME) && person.success
          ? [{ subject: key.slice(NAME.length), name: person.data.name }]
          : [];
      });
    },
    /** Ends every login of a person. @returns how many there were. */
    async endAllOf(subject: string): Promise<number> {
      const theirs = (await cells.list()).map(read).filter((session) => session?.subject === subject);
      for (const session of theirs) if (session) await cells.remove(session.key);
      return theirs.length;
    },
  };
}

export type Sessions = ReturnType<typeof sessionStore>;
