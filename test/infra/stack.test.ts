import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTION_SPECS } from '../../infra/function-specs.ts';
import { FUNCTION_VARIABLES, type FunctionName } from '../../src/env.ts';
import { FUNCTIONS, resource, resources, synthesize } from './synthesize.ts';

const template = synthesize('prod');
const json = JSON.stringify(template.toJSON());
const pascal = (name: string) => name.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
const table = (name: string) => resource(template, 'AWS::DynamoDB::Table', name).Properties;
const queue = (name: string) => resource(template, 'AWS::SQS::Queue', name).Properties;

describe('tables', () => {
  it('back up ledger and state, and never the vault', () => {
    expect(table('Ledger')['PointInTimeRecoverySpecification']).toEqual({ PointInTimeRecoveryEnabled: true });
    expect(table('State')['PointInTimeRecoverySpecification']).toEqual({ PointInTimeRecoveryEnabled: true });
    expect(table('Vault')['PointInTimeRecoverySpecification']).toEqual({ PointInTimeRecoveryEnabled: false });
    template.resourceCountIs('AWS::Backup::BackupPlan', 0);
    for (const name of ['Ledger', 'Vault', 'State']) expect(table(name)['StreamSpecification']).toBeUndefined();
  });

  it('refuse deletion and stay when the stack goes', () => {
    for (const { Properties, DeletionPolicy, UpdateReplacePolicy } of Object.values(
      resources(template, 'AWS::DynamoDB::Table'),
    )) {
      expect(Properties['DeletionProtectionEnabled']).toBe(true);
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
    }
  });

  it('have every index from the first deployment', () => {
    const names = (table('Ledger')['GlobalSecondaryIndexes'] as { IndexName: string }[]).map(
      ({ IndexName }) => IndexName,
    );
    expect(names).toEqual(['facet', 'action', 'media', 'commenter']);
  });
});

describe('queues', () => {
  it('set aside in the DLQ what fails five times, for 14 days', () => {
    const { deadLetterTargetArn, maxReceiveCount } = queue('Comments')['RedrivePolicy'] as Record<string, unknown>;
    expect(JSON.stringify(deadLetterTargetArn)).toMatch(/"DeadLetters[0-9A-F]{8}","Arn"/);
    expect(maxReceiveCount).toBe(5);
    expect(queue('DeadLetters')['MessageRetentionPeriod']).toBe(14 * 86_400);
    expect(queue('Quarantine')['MessageRetentionPeriod']).toBe(14 * 86_400);
    expect(queue('Comments')['MessageRetentionPeriod']).toBe(4 * 86_400);
  });

  it('hold a message for at least six times the time its judge may take', () => {
    const judge = resource(template, 'AWS::Lambda::Function', 'ClassifyComment').Properties;
    expect(queue('Comments')['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * Number(judge['Timeout']));
  });

  it('give back only the comments that failed, and are read with a limit', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Comments'), 'Arn'] },
      FunctionName: { Ref: Match.stringLikeRegexp('^ClassifyComment') },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 5 },
      BatchSize: 10,
    });
    expect(
      resource(template, 'AWS::Lambda::Function', 'ClassifyComment').Properties['ReservedConcurrentExecutions'],
    ).toBeUndefined();
  });
});

describe('functions', () => {
  it.each(FUNCTIONS)('%s runs on Node 24 and arm64 with exactly its variables', (name: FunctionName) => {
    const { Properties } = resource(template, 'AWS::Lambda::Function', pascal(name));
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: FUNCTION_SPECS[name].timeoutSeconds,
      FunctionName: `kotomori-prod-${name}`,
    });
    const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
    expect(Object.keys(Variables).sort()).toEqual([...FUNCTION_VARIABLES[name]].sort());
  });

  it('keep room for deliveries', () => {
    expect(
      resource(template, 'AWS::Lambda::Function', 'ReceiveWebhook').Properties['ReservedConcurrentExecutions'],
    ).toBe(20);
  });

  it('are called on time', () => {
    const schedules = Object.entries(resources(template, 'AWS::Scheduler::Schedule'));
    const plan = schedules.map(([id, { Properties }]) => [
      id,
      Properties['ScheduleExpression'],
      Properties['ScheduleExpressionTimezone'],
    ]);
    expect(plan).toEqual([
      ['EnforcePendingSchedule', 'rate(1 minute)', 'Asia/Tokyo'],
      ['ReconcileSchedule', 'rate(15 minutes)', 'Asia/Tokyo'],
      ['RefreshTokenSchedule', 'cron(30 4 * * ? *)', 'Asia/Tokyo'],
      ['DisposeExpiredSchedule', 'cron(0 3 * * ? *)', 'Asia/Tokyo'],
    ]);
  });
});

describe('edges', () => {
  it('are two throttled APIs whose access logs hold no query string and no path', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Api', 2);
    const stages = Object.values(resources(template, 'AWS::ApiGatewayV2::Stage'));
    expect(stages).toHaveLength(2);
    for (const { Properties } of stages) {
      expect(Properties['DefaultRouteSettings']).toMatchObject({
        ThrottlingRateLimit: expect.any(Number),
        ThrottlingBurstLimit: expect.any(Number),
      });
      const { Format } = Properties['AccessLogSettings'] as { Format: string };
      expect(Format).not.toMatch(/path|query|routeKey|requestOverride|resourcePath/i);
    }
  });

  it('reach receive-webhook only through the secret segment of the path', () => {
    const routes = Object.values(resources(template, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) =>
      JSON.stringify(Properties['RouteKey']),
    );
    const webhook = routes.filter((route) => route.includes('/webhook/'));
    expect(webhook).toHaveLength(2);
    for (const route of webhook)
      expect(route).toMatch(/(GET|POST) \/webhook\/\{\{resolve:secretsmanager:.*:SecretString:pathSegment::\}\}/);
    expect(routes.filter((route) => !route.includes('/webhook/'))).toEqual(['"$default"']);
  });

  it('refuse what is not encrypted on its way', () => {
    for (const [type, count] of [
      ['AWS::SQS::QueuePolicy', 3],
      ['AWS::SNS::TopicPolicy', 2],
    ] as const) {
      const policies = Object.values(resources(template, type));
      expect(policies).toHaveLength(count);
      for (const policy of policies) expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
    }
  });
});

describe('what is kept', () => {
  it('stays in Tokyo', () => {
    const regions = new Set(json.match(/\b(us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d\b/g) ?? []);
    expect([...regions]).toEqual(['ap-northeast-1']);
    expect(json).not.toMatch(/ReplicationConfiguration|"Replicas"|CloudFront/);
  });

  it('is encrypted with the one customer key where it may hold words or secrets', () => {
    template.resourceCountIs('AWS::KMS::Key', 1);
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    const key = /"Key[0-9A-F]{8}","Arn"/;
    expect(JSON.stringify(table('Vault')['SSESpecification'])).toMatch(key);
    for (const name of ['Comments', 'DeadLetters', 'Quarantine'])
      expect(JSON.stringify(queue(name)['KmsMasterKeyId'])).toMatch(key);
    const secrets = Object.values(resources(template, 'AWS::SecretsManager::Secret'));
    expect(secrets).toHaveLength(4);
    for (const secret of secrets) expect(JSON.stringify(secret.Properties['KmsKeyId'])).toMatch(key);
  });

  it('has no log without an end', () => {
    const groups = Object.values(resources(template, 'AWS::Logs::LogGroup'));
    expect(groups).toHaveLength(FUNCTIONS.length + 2);
    for (const { Properties } of groups) expect(Properties['RetentionInDays']).toBe(90);
    for (const { Properties } of Object.values(resources(template, 'AWS::Lambda::Function'))) {
      expect(Properties['LoggingConfig']).toMatchObject({ LogGroup: { Ref: expect.any(String) } });
    }
  });
});

describe('dev', () => {
  const dev = synthesize('dev');
  it('costs next to nothing and leaves nothing behind, but keeps the vault out of backups too', () => {
    dev.resourceCountIs('AWS::KMS::Key', 0);
    dev.resourceCountIs('AWS::SecretsManager::Secret', 1);
    dev.resourceCountIs('AWS::CloudWatch::Alarm', 0);
    for (const { DeletionPolicy } of Object.values(resources(dev, 'AWS::DynamoDB::Table')))
      expect(DeletionPolicy).toBe('Delete');
    expect(resource(dev, 'AWS::DynamoDB::Table', 'Vault').Properties['PointInTimeRecoverySpecification']).toEqual({
      PointInTimeRecoveryEnabled: false,
    });
  });
});
