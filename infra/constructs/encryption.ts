import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { EnvironmentSettings } from '../environments.ts';

/**
 * One customer key for what may hold words or secrets: vault, queues, secrets, topics. Scheduling its deletion
 * makes all of them unreadable at once. undefined where the environment does without.
 */
export function createKey(scope: Construct, settings: EnvironmentSettings): kms.Key | undefined {
  if (!settings.customerKey) return undefined;
  const key = new kms.Key(scope, 'Key', {
    description: 'Kotomori: vault, queues, secrets and topics',
    enableKeyRotation: true,
    // Each of the first two rotations adds 1 USD a month for ever; seven years is the longest there is.
    rotationPeriod: Duration.days(2560),
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  // CloudWatch must be able to put an alarm into an encrypted topic, or every alarm is silent.
  key.grant(new iam.ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey*');
  return key;
}
