import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { policyPack } from '../moderation/policies/index.ts';
import { RULESET } from '../moderation/ruleset.generated.ts';
import { readOptions, runCommand } from './command.ts';
import { archiveName } from './ruleset/archive-name.ts';

const USAGE = `Usage: npm run ruleset:pack -- [--out FOLDER] [--policy PACK]
  Writes the rules, the policy and the packages they use as one file that needs nothing else, named by the ruleset's
  hash. audit -- replay --archive FOLDER judges old decisions by it. Keep one for every ruleset that was deployed.
  --out FOLDER   default .kotomori/rulesets`;

const OPTIONS = {
  out: { type: 'string', default: '.kotomori/rulesets' },
  policy: { type: 'string', default: 'kokura-minami' },
} as const;

const root = join(import.meta.dirname, '../..');

await runCommand(async (args) => {
  const { values } = readOptions(args, OPTIONS, USAGE);
  const out = String(values.out ?? OPTIONS.out.default);
  const pack = String(values.policy ?? OPTIONS.policy.default);
  policyPack(pack);
  const file = join(resolve(out), archiveName(RULESET));
  if (existsSync(file)) {
    process.stdout.write(`${file} is there already.\n`);
    return 0;
  }
  mkdirSync(resolve(out), { recursive: true });
  buildSync({
    stdin: { contents: entry(pack), resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    outfile: file,
    logLevel: 'error',
  });
  process.stdout.write(`${file}\n`);
  return 0;
});

/** The archive's one export: `judge(options)`, with the policy inside. */
function entry(pack: string): string {
  return `
import { createJudge } from './src/moderation/judge.ts';
import { policyPack } from './src/moderation/policies/index.ts';
export const judge = (options) => createJudge({ ...options, policy: policyPack(${JSON.stringify(pack)}) });
`;
}
