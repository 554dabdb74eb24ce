import type { Action } from './judgement.ts';

/** Days each class is kept; from the policy pack, decided by the city. */
export interface Retention {
  readonly flaggedTextDays: number;
  readonly hiddenTextDays: number;
  readonly idsAfterReleaseDays: number;
}

const DAY_MS = 86_400_000;

export const addDays = (at: string, days: number): string => new Date(Date.parse(at) + days * DAY_MS).toISOString();

/** When the words of a flagged or hidden comment must be gone. */
export const textExpiry = (action: Exclude<Action, 'allow'>, decidedAt: string, retention: Retention): string =>
  addDays(decidedAt, action === 'hide' ? retention.hiddenTextDays : retention.flaggedTextDays);

/** When its ids must be gone; undefined while we keep it hidden. */
export const idsExpiry = (
  action: Exclude<Action, 'allow'>,
  decidedAt: string,
  retention: Retention,
): string | undefined => (action === 'hide' ? undefined : addDays(decidedAt, retention.flaggedTextDays));
