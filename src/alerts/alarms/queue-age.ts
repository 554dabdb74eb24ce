import type { AlarmDefinition } from '../alarm.ts';

/** Comments wait to be judged. Ten minutes is far above the usual seconds and one redelivery (six minutes). */
export const queueAge: AlarmDefinition = {
  id: 'queue-age',
  source: { kind: 'queue', queue: 'comments', metric: 'ApproximateAgeOfOldestMessage' },
  rule: {
    statistic: 'Maximum',
    comparison: 'atLeast',
    threshold: 600,
    periodSeconds: 60,
    periods: 3,
    breaching: 3,
    missingData: 'notBreaching',
  },
  severity: 'high',
  title: 'コメントの判定が遅れています',
  meaning: '判定を待つコメントがたまり、いちばん古いものは10分以上待っています。その間は確認前のまま公開されています。',
  firstStep:
    'コメントが急に増えていないか Instagram を見てください。増えていなければ障害の可能性があるので、保守担当者に連絡してください。',
  look: '/overview',
};
