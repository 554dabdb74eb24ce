/** CloudWatch namespace and every metric the product writes. Alarms (infra and local) refer to these names only. */
export const NAMESPACE = 'Kotomori';

export const METRICS = {
  deliveryReceived: 'Delivery.received',
  deliveryRejected: 'Delivery.rejected',
  deliveryQuarantined: 'Delivery.quarantined',
  deliveryIgnored: 'Delivery.ignored',
  commentEnqueued: 'Comment.enqueued',
  commentDecided: 'Comment.decided',
  commentFlagged: 'Comment.flagged',
  commentHidden: 'Comment.hidden',
  commentUrgent: 'Comment.urgent',
  commentFailed: 'Comment.failed',
  commentRepeated: 'Comment.repeated',
  commentMissed: 'Comment.missed',
  hideFailed: 'Hide.failed',
  pendingOldestMinutes: 'Pending.oldestMinutes',
  tokenDaysLeft: 'Token.daysLeft',
  tokenRejected: 'Token.rejected',
  breakerOpened: 'Breaker.opened',
  subscriptionLost: 'Subscription.lost',
  canaryArrived: 'Canary.arrived',
  reviewOpened: 'Review.opened',
  textDisposed: 'Text.disposed',
} as const;

export type MetricName = (typeof METRICS)[keyof typeof METRICS];

/**
 * The one dimension every metric has: each further one would multiply what CloudWatch charges. It keeps two
 * environments in one AWS account apart.
 */
export const STACK_DIMENSION = 'Stack';
