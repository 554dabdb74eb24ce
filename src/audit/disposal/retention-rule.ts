import type { Decision } from '../../moderation/decision.ts';
import type { Retention } from '../../moderation/retention.ts';

/** The rule of the policy pack that ends an item, as the disposal row and the certificate name it. */
export function retentionRule(decision: Decision | undefined, what: 'text' | 'ids', retention: Retention): string {
  if (what === 'ids') return `ids-after-release-${retention.idsAfterReleaseDays}-days`;
  return decision?.action === 'hide'
    ? `hidden-text-${retention.hiddenTextDays}-days`
    : `flagged-text-${retention.flaggedTextDays}-days`;
}
