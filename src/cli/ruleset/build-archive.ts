import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { RULESET } from '../../moderation/ruleset.generated.ts';
import { archiveName } from './archive-name.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * Writes the rules, the policy and the packages they use as one file that needs nothing else, named by the hash of
 * the ruleset; does nothing where it is there already. @returns the file.
 */
export async function buildArchive(folder: string, policyPack: string): Promise<string> {
  const file = join(resolve(folder), archiveName(RULESET));
  if (existsSync(file)) return file;
  mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
  await build({
    stdin: { contents: entry(policyPack), resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outfile: file,
    logLevel: 'error',
  });
  return file;
}

/** The archive's one export: `judge(options)`, with the policy inside. */
const entry = (pack: string): string => `
import { createJudge } from './src/moderation/judge.ts';
import { policyPack } from './src/moderation/policies/index.ts';
export const judge = (options) => createJudge({ ...options, policy: policyPack(${JSON.stringify(pack)}) });
`;
