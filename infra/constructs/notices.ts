import { CfnCondition, Fn, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Parameters } from './parameters.ts';

export interface Notices {
  /** CloudWatch puts alarms in; notify-staff reads them. */
  readonly alarms: sns.Topic;
  /** Japanese mail goes out from here. */
  readonly staffMail: sns.Topic;
}

/** Two topics: what the machine says, and what people are told. */
export function createNotices(scope: Construct, key: kms.IKey | undefined, parameters: Parameters): Notices {
  const common: sns.TopicProps = { enforceSSL: true, ...(key === undefined ? {} : { masterKey: key }) };
  const alarms = new sns.Topic(scope, 'Alarms', { ...common, displayName: 'Kotomori alarms' });
  const staffMail = new sns.Topic(scope, 'StaffMail', { ...common, displayName: 'Kotomori' });
  for (const topic of [alarms, staffMail]) allowCloudWatch(topic);

  const given = new CfnCondition(scope, 'StaffMailGiven', {
    expression: Fn.conditionNot(Fn.conditionEquals(parameters.staffMail, '')),
  });
  const subscription = new sns.CfnSubscription(scope, 'StaffMailSubscription', {
    topicArn: staffMail.topicArn,
    protocol: 'email',
    endpoint: parameters.staffMail,
  });
  subscription.cfnOptions.condition = given;
  return { alarms, staffMail };
}

/** A topic with a policy of its own no longer has the default one that let CloudWatch publish. */
function allowCloudWatch(topic: sns.Topic): void {
  const { account } = Stack.of(topic);
  topic.addToResourcePolicy(
    new iam.PolicyStatement({
      sid: 'CloudWatchAlarms',
      principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
}

/** Every alarm goes through notify-staff, which says in Japanese what to do. */
export function notifyStaffOf(notices: Notices, handler: lambda.Function | undefined): void {
  if (handler !== undefined) notices.alarms.addSubscription(new subscriptions.LambdaSubscription(handler));
}
