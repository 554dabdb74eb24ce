import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ENVIRONMENTS, type EnvironmentSettings, REGION } from '../../infra/environments.ts';
import { ModerationStack } from '../../infra/moderation-stack.ts';
import { FUNCTION_VARIABLES, type FunctionName } from '../../src/env.ts';

export const FUNCTIONS = Object.keys(FUNCTION_VARIABLES) as FunctionName[];

/** The stack with every function and without their code: what stands in the template is what is tested. */
export function createApp(name: EnvironmentSettings['name']): { app: App; stack: ModerationStack } {
  const app = new App({ analyticsReporting: false });
  const stack = new ModerationStack(app, `kotomori-${name}`, {
    env: { region: REGION },
    settings: ENVIRONMENTS[name],
    functions: FUNCTIONS,
    withCode: false,
  });
  return { app, stack };
}

export const synthesize = (name: EnvironmentSettings['name']): Template => Template.fromStack(createApp(name).stack);

export interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** Resources of one type by logical id. */
export const resources = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as Record<string, Resource>;

/** The one resource of a type whose logical id begins with a name. */
export function resource(template: Template, type: string, name: string): Resource {
  const found = Object.entries(resources(template, type)).filter(([id]) =>
    new RegExp(`^${name}[0-9A-F]{8}$|^${name}$`).test(id),
  );
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} resources ${type} called ${name}`);
  return found[0][1];
}
