import { EnforcementError } from '../../moderation/errors.ts';

/** What a person does about a refusal of Instagram while setting up, in one or two sentences. */
export function explain(error: unknown): string {
  if (!(error instanceof EnforcementError)) throw error;
  const { kind, code, retryAfterSeconds } = error;
  switch (kind) {
    case 'token':
      return `Instagram refuses the token (${code}). Generate a new one (App Dashboard > Instagram > API setup > Generate token) and run this again within an hour.`;
    case 'permission':
      return `The token may not do this (${code}). It needs instagram_business_basic and instagram_business_manage_comments, and the account a role on the app (accepted in Instagram) or the app Advanced Access.`;
    case 'throttled':
      return `Instagram asks to wait ${retryAfterSeconds ?? 60} s (${code}). Run this again after that.`;
    case 'refused':
    case 'gone':
      return `Instagram refuses (${code}). Check that the account is a professional one, that it is public, and that the app is of the Instagram Login kind.`;
    default:
      return `Instagram did not answer properly (${code}). Check the network and GRAPH_URL, then run this again.`;
  }
}
