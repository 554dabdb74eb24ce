import type { Clock } from '../../moderation/ports.ts';

const GOOD_FOR_MS = 300_000;
const FORCED_AT_MOST_EVERY_MS = 30_000;

/**
 * The access token while the function is warm: read again after five minutes, and at once (though not more often
 * than every 30 s) when Instagram refused the one in hand. The last good one while the store is down.
 * @param read reads the store; one read at a time.
 */
export function createTokenSource(read: () => Promise<string>, clock: Clock): (stale?: string) => Promise<string> {
  let kept: { readonly token: string; readonly at: number } | undefined;
  let underway: Promise<string> | undefined;
  const age = (): number => {
    const ms = clock.now().getTime() - (kept?.at ?? 0);
    return ms < 0 ? Number.POSITIVE_INFINITY : ms;
  };
  const fetchOnce = (): Promise<string> => {
    underway ??= read()
      .then(
        (token) => {
          kept = { token, at: clock.now().getTime() };
          return token;
        },
        (error: unknown) => {
          if (kept) return kept.token;
          throw error;
        },
      )
      .finally(() => {
        underway = undefined;
      });
    return underway;
  };
  return async (stale) => {
    const patience = stale !== undefined && kept?.token === stale ? FORCED_AT_MOST_EVERY_MS : GOOD_FOR_MS;
    return kept && age() < patience ? kept.token : fetchOnce();
  };
}
