import { CfnOutput, DefaultStackSynthesizer, type IStackSynthesizer, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { FunctionName } from '../src/env.ts';
import { addAlarms } from './constructs/alarms.ts';
import { builtFunctions } from './constructs/bundle.ts';
import { feedFromQueue } from './constructs/comment-source.ts';
import { createConsoleLogin } from './constructs/console-login.ts';
import { createKey } from './constructs/encryption.ts';
import { createFunction } from './constructs/handler-function.ts';
import { connectConsole, connectWebhook, createConsoleApi, createWebhookApi, urlOf } from './constructs/http-apis.ts';
import { createNotices, notifyStaffOf } from './constructs/notices.ts';
import { createParameters } from './constructs/parameters.ts';
import { createQueues } from './constructs/queues.ts';
import { keepRuleset } from './constructs/ruleset-archive.ts';
import { createSchedules } from './constructs/schedules.ts';
import { createSecrets } from './constructs/secrets.ts';
import { createTables } from './constructs/tables.ts';
import type { EnvironmentSettings } from './environments.ts';
import { resourceArns, variableValues } from './wiring.ts';

export interface ModerationStackProps extends StackProps {
  readonly settings: EnvironmentSettings;
  /** Which functions to create; those whose handler exists unless a test says otherwise. */
  readonly functions?: readonly FunctionName[];
  /** false in tests that look at the template only: bundling takes most of the time. */
  readonly withCode?: boolean;
}

/** Everything one office runs. Read it from top to bottom: what is kept, what runs, what is reached from outside. */
export class ModerationStack extends Stack {
  constructor(scope: Construct, id: string, props: ModerationStackProps) {
    super(scope, id, {
      description: 'Kotomori: keeps the comment section of an Instagram page fit for everyone',
      synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) as IStackSynthesizer,
      ...props,
    });
    const { settings, functions: names = builtFunctions(), withCode = true } = props;

    const parameters = createParameters(this);
    const key = createKey(this, settings);
    const tables = createTables(this, settings, key);
    const queues = createQueues(this, settings, key);
    const secrets = createSecrets(this, settings, key);
    const notices = createNotices(this, key, parameters);
    const webhookApi = createWebhookApi(this, settings);
    const consoleApi = createConsoleApi(this, settings);

    const login = createConsoleLogin(this, settings, urlOf(consoleApi));

    const parts = { settings, parameters, tables, queues, secrets, notices, consoleApi, login };
    const values = variableValues(parts);
    const role = { key, arns: resourceArns(parts) };
    const functions = new Map(
      names.map((name) => [name, createFunction(this, name, { settings, values, role, withCode })]),
    );

    connectWebhook(webhookApi, functions.get('receive-webhook'), secrets.WEBHOOK_SECRET_ID);
    connectConsole(consoleApi, functions.get('console'));
    feedFromQueue(functions.get('classify-comment'), queues.comments, settings);
    createSchedules(this, functions, settings);
    notifyStaffOf(notices, functions.get('notify-staff'));
    if (settings.alarms) addAlarms(this, { queues, functions, notices });

    if (withCode) keepRuleset(this, settings.policyPack);
    new CfnOutput(this, 'WebhookBaseUrl', { value: `${urlOf(webhookApi)}/webhook/` });
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, outputName(name), { value });
  }
}

/** `LEDGER_TABLE` → `LedgerTable`: the command line finds a deployed system by these outputs. */
export const outputName = (variable: string): string =>
  variable.toLowerCase().replace(/(^|_)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
