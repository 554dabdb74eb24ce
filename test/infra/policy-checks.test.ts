import * as sqs from 'aws-cdk-lib/aws-sqs';
import { expect, it } from 'vitest';
import { checkPolicies } from '../../infra/constructs/policy-checks.ts';
import { createApp } from './synthesize.ts';

it.each(['prod', 'dev'] as const)('cdk-nag finds nothing in %s that is not acknowledged with a reason', (name) => {
  const { app } = createApp(name);
  checkPolicies(app);
  expect(() => app.synth()).not.toThrow();
});

it('cdk-nag stops a synthesis that adds an open queue', () => {
  const { app, stack } = createApp('prod');
  new sqs.Queue(stack, 'Open');
  checkPolicies(app);
  expect(() => app.synth()).toThrow(/SQS3[\s\S]*SQS4/);
});
