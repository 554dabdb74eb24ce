import type { CommentRecord } from '../../moderation/decision.ts';
import type { Retention } from '../../moderation/retention.ts';

/** The rule of the policy pack that ends an item, as the disposal row and the certificate name it. */
export function retentionRule(record: CommentRecord, what: 'text' | 'ids', retention: Retention): string {
  const hidden = record.decision?.action === 'hide';
  if (what === 'text') {
    return hidden ? `hidden-text-${retention.hiddenTextDays}-days` : `flagged-text-${retention.flaggedTextDays}-days`;
  }
  // What was never hidden, by us or by a person, was never released either.
  const released = hidden || record.outcomes.length > 0;
  return released
    ? `ids-after-release-${retention.idsAfterReleaseDays}-days`
    : `flagged-ids-${retention.flaggedTextDays}-days`;
}
