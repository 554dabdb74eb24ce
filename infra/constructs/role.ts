import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../src/env.ts';
import { ACCESS, keyActions, type Resource } from '../access.ts';

export interface RoleParts {
  readonly name: FunctionName;
  readonly logGroup: logs.ILogGroup;
  readonly key: kms.IKey | undefined;
  /** ARNs behind each resource of the access table. */
  readonly arns: Readonly<Record<Resource, readonly string[]>>;
}

/** The function's own role: its log group, and its line of the access table. No managed policies. */
export function createRole(scope: Construct, id: string, parts: RoleParts): iam.Role {
  const allow = (actions: readonly string[], resources: readonly string[]) =>
    new iam.PolicyStatement({ actions: [...actions], resources: [...resources] });
  const access = Object.entries(ACCESS[parts.name]) as [Resource, readonly string[]][];
  const onKey = new Set(access.flatMap(([resource, actions]) => keyActions(resource, actions)));
  const statements = [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [parts.logGroup.logGroupArn]),
    ...access.map(([resource, actions]) => allow(actions, parts.arns[resource])),
    ...(parts.key === undefined ? [] : [allow([...onKey], [parts.key.keyArn])]),
  ];
  return new iam.Role(scope, id, {
    description: `Kotomori ${parts.name}`,
    assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: { access: new iam.PolicyDocument({ statements, minimize: true }) },
  });
}
