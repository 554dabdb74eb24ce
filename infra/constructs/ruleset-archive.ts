import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CfnOutput } from 'aws-cdk-lib';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import type { Construct } from 'constructs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Keeps the ruleset of every deployment in the bucket of the deployment's assets, so that an old decision can be
 * judged again by the rules that made it (`audit -- replay --archive`). The bucket keeps what earlier deployments put.
 */
export function keepRuleset(scope: Construct, policyPack: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'kotomori-ruleset-'));
  const command = ['src/cli/ruleset-pack.ts', '--out', folder, '--policy', policyPack];
  const file = execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }).trim();
  const asset = new Asset(scope, 'Ruleset', { path: file });
  new CfnOutput(scope, 'RulesetArchive', {
    value: asset.s3ObjectUrl,
    description: `${path.basename(file)}: the rules of this deployment, for audit replay`,
  });
}
