import path from 'node:path';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { FUNCTION_VARIABLES, type FunctionName, type Variable } from '../../src/env.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { FUNCTION_SPECS } from '../function-specs.ts';
import { bundleFunction } from './bundle.ts';
import { createRole, type RoleParts } from './role.ts';

export interface FunctionParts {
  readonly settings: EnvironmentSettings;
  readonly values: Readonly<Record<Variable, string>>;
  readonly role: Omit<RoleParts, 'name' | 'logGroup'>;
  /** Tests that look only at the template leave the code out. */
  readonly withCode: boolean;
}

/** One function with its role, its log group and exactly the variables src/env.ts says it reads. */
export function createFunction(scope: Construct, name: FunctionName, parts: FunctionParts): lambda.Function {
  const id = pascal(name);
  const { settings } = parts;
  const spec = FUNCTION_SPECS[name];
  const logGroup = new logs.LogGroup(scope, `${id}Log`, {
    retention: settings.logDays,
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const variables: readonly Variable[] = FUNCTION_VARIABLES[name];
  return new lambda.Function(scope, id, {
    // The metrics writer takes the environment's name from it (src/alerts/stack-name.ts).
    functionName: `${Stack.of(scope).stackName}-${name}`,
    description: spec.purpose,
    runtime: lambda.Runtime.NODEJS_24_X,
    architecture: lambda.Architecture.ARM_64,
    handler: 'index.handler',
    code: parts.withCode ? bundled(name) : lambda.Code.fromInline('export const handler = async () => {};'),
    memorySize: spec.memoryMb,
    timeout: Duration.seconds(spec.timeoutSeconds),
    environment: Object.fromEntries(variables.map((variable) => [variable, parts.values[variable]])),
    role: createRole(scope, `${id}Role`, { ...parts.role, name, logGroup }),
    logGroup,
    ...(name === 'receive-webhook' && settings.reservedForWebhook !== undefined
      ? { reservedConcurrentExecutions: settings.reservedForWebhook }
      : {}),
  });
}

function bundled(name: FunctionName): lambda.Code {
  const directory = path.join(process.env['KOTOMORI_BUNDLES'] ?? 'build/bundles', name);
  bundleFunction(name, path.resolve(directory));
  return lambda.Code.fromAsset(directory);
}

export const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
