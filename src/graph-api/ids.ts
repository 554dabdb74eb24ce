import { EnforcementError } from '../moderation/errors.ts';

const ID = /^\d{1,30}(_\d{1,30})?$/;

/**
 * The id, when it is one and nothing else: it becomes part of a path, and `../me/accounts` must not (C20).
 * @throws EnforcementError kind refused.
 */
export function graphId(id: string): string {
  if (!ID.test(id)) throw new EnforcementError('refused', 'malformed-id');
  return id;
}
