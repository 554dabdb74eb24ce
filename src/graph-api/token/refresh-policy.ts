import type { StoredToken } from './grants.ts';

const DAY_MS = 86_400_000;
/** Tokens live 60 days; from the 30th on a refresh is tried every day, so thirty failures in a row are survived. */
export const REFRESH_FROM_DAY = 30;
/** Meta refuses to refresh a younger token. */
const YOUNGEST_MS = DAY_MS;

export type RefreshAdvice = 'due' | 'not-yet' | 'too-young' | 'expired';

/** Days until the token dies, in fractions; negative when it is dead; undefined where nobody noted it. */
export const daysLeft = (token: StoredToken, now: Date): number | undefined =>
  token.expiresAt === undefined ? undefined : (Date.parse(token.expiresAt) - now.getTime()) / DAY_MS;

/** Whether to refresh now. Without noted times a refresh is due: it tells them. */
export function adviseRefresh(token: StoredToken, now: Date): RefreshAdvice {
  const left = daysLeft(token, now);
  const age = token.issuedAt === undefined ? undefined : now.getTime() - Date.parse(token.issuedAt);
  if (left !== undefined && left <= 0) return 'expired';
  if (age !== undefined && age < YOUNGEST_MS) return 'too-young';
  const old = age !== undefined && age >= REFRESH_FROM_DAY * DAY_MS;
  return old || left === undefined || left <= REFRESH_FROM_DAY ? 'due' : 'not-yet';
}
