import { App } from 'aws-cdk-lib';
import { checkPolicies } from './constructs/policy-checks.ts';
import { environmentNamed, REGION } from './environments.ts';
import { ModerationStack } from './moderation-stack.ts';

const app = new App({ analyticsReporting: false, outdir: process.env['CDK_OUTDIR'] ?? 'cdk.out' });
const chosen: unknown = app.node.tryGetContext('environment') ?? process.env['KOTOMORI_ENVIRONMENT'] ?? 'prod';
const settings = environmentNamed(String(chosen));

new ModerationStack(app, `kotomori-${settings.name}`, { env: { region: REGION }, settings });
checkPolicies(app);
app.synth();
