import { execFileSync } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Synthesizes one environment into `directory`, in a process of its own: the CDK is large and no part of the
 * product. Bundled functions end up in `directory/bundles`, the template in `directory/cdk.out`.
 * @throws Error with a sentence; what the process said went to stderr.
 */
export function synthesize(environment: string, directory: string): { template: string; bundles: string } {
  const output = path.join(directory, 'cdk.out');
  const bundles = path.join(directory, 'bundles');
  try {
    execFileSync(process.execPath, ['infra/app.ts'], {
      cwd: ROOT,
      env: { ...process.env, CDK_OUTDIR: output, KOTOMORI_BUNDLES: bundles, KOTOMORI_ENVIRONMENT: environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    throw new Error(`The stack of ${environment} does not synthesize; what is said above must be mended first.`, {
      cause: error,
    });
  }
  return { template: path.join(output, `kotomori-${environment}.template.json`), bundles };
}
