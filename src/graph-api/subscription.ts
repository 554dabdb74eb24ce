import { EnforcementError } from '../moderation/errors.ts';
import type { Subscription } from '../moderation/ports.ts';
import type { GraphClient } from './client.ts';

/** The fields without which no comment arrives (instagram-platform §1.6). */
export const WANTED_FIELDS = ['comments', 'live_comments'] as const;

/** Watches over the account's webhook subscription, which Meta may drop after an outage without a word. */
export function createSubscription(client: GraphClient): Subscription {
  const complete = async (): Promise<boolean> => {
    const fields = await client.subscribedFields();
    return WANTED_FIELDS.every((field) => fields.includes(field));
  };
  return {
    async ensure() {
      if (await complete()) return 'ok';
      try {
        await client.subscribe(WANTED_FIELDS);
      } catch (error) {
        if (error instanceof EnforcementError && error.kind === 'refused') return 'lost';
        throw error;
      }
      return (await complete()) ? 'restored' : 'lost';
    },
  };
}
