import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessTable, rightsOf } from './access-table.ts';
import { FUNCTIONS, type Resource, resources, synthesize } from './synthesize.ts';

const template = synthesize('prod');
const rights = rightsOf(template);
const GOLDEN = new URL('../../infra/access.golden.md', import.meta.url);
const WRITES = [
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:BatchWriteItem',
  'dynamodb:PartiQLUpdate',
  'dynamodb:PartiQLDelete',
];

describe('rights', () => {
  it('are those of the reviewed table, no more and no fewer', () => {
    const table = accessTable(template);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, table);
    expect(existsSync(GOLDEN)).toBe(true);
    expect(table).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('hold no wildcard, neither in verbs nor in resources', () => {
    for (const { role, resource, verbs } of rights) {
      expect(`${role} ${resource} ${verbs}`).not.toContain('*');
    }
  });

  it('let nobody update or delete in the ledger', () => {
    const onLedger = rights.filter(({ resource }) => resource.startsWith('Ledger') && resource !== 'LedgerKeys');
    expect(onLedger.length).toBeGreaterThan(0);
    for (const { verbs } of onLedger) expect(verbs.filter((verb) => WRITES.includes(verb))).toEqual([]);
  });

  it('let only dispose-expired delete in the vault', () => {
    const deleters = rights
      .filter(
        ({ resource, verbs }) =>
          resource.startsWith('Vault') && verbs.some((verb) => /Delete|BatchWrite|PartiQL/.test(verb)),
      )
      .map(({ role }) => role);
    expect(deleters).toEqual(['DisposeExpiredRole']);
  });

  it('give every function a role of its own that only Lambda may take', () => {
    const roleOf = ({ Properties }: Resource) => JSON.stringify(Properties['Role']);
    const functions = Object.values(resources(template, 'AWS::Lambda::Function'));
    expect(functions).toHaveLength(FUNCTIONS.length);
    expect(new Set(functions.map(roleOf)).size).toBe(FUNCTIONS.length);
    for (const { Properties } of Object.values(resources(template, 'AWS::IAM::Role'))) {
      expect(JSON.stringify(Properties['AssumeRolePolicyDocument'])).toMatch(
        /"Service":"(lambda|scheduler)\.amazonaws\.com"/,
      );
      expect(Properties['ManagedPolicyArns']).toBeUndefined();
    }
  });

  it('let nobody but API Gateway, SNS and the scheduler call a function', () => {
    const callers = Object.values(resources(template, 'AWS::Lambda::Permission')).map(
      ({ Properties }) => Properties['Principal'],
    );
    expect(callers.sort()).toEqual(['apigateway.amazonaws.com', 'apigateway.amazonaws.com', 'sns.amazonaws.com']);
    const sources = Object.values(resources(template, 'AWS::Lambda::Permission')).map(({ Properties }) =>
      JSON.stringify(Properties['SourceArn']),
    );
    // API Gateway calls as api/stage/METHOD/path, and for $default as api/stage/$default.
    expect(sources.filter((arn) => /execute-api.*WebhookApi.*"\/\*\/\*\/\*"/.test(arn))).toHaveLength(1);
    expect(sources.filter((arn) => /execute-api.*ConsoleApi.*"\/\*\/\*"/.test(arn))).toHaveLength(1);
    expect(sources.filter((arn) => /^\{"Ref":"Alarms/.test(arn))).toHaveLength(1);
    expect(sources.join()).not.toContain('resolve:secretsmanager');
  });
});
