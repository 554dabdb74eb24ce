import { policyPack } from '../moderation/policies/index.ts';
import { readOptions, runCommand } from './command.ts';
import { buildArchive } from './ruleset/build-archive.ts';

const USAGE = `Usage: npm run ruleset:pack -- [--out FOLDER] [--policy PACK]
  Writes the rules, the policy and the packages they use as one file that needs nothing else, named by the ruleset's
  hash. audit -- replay --archive FOLDER judges old decisions by it. npm start keeps one beside its data, cdk deploy
  one in the bucket of the deployment's assets (output RulesetArchive).
  --out FOLDER   default .kotomori/rulesets`;

const OPTIONS = {
  out: { type: 'string', default: '.kotomori/rulesets' },
  policy: { type: 'string', default: 'kokura-minami' },
} as const;

await runCommand(async (args) => {
  const { values } = readOptions(args, OPTIONS, USAGE);
  const pack = String(values.policy ?? OPTIONS.policy.default);
  policyPack(pack);
  process.stdout.write(`${await buildArchive(String(values.out ?? OPTIONS.out.default), pack)}\n`);
  return 0;
});
