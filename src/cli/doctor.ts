import { readOptions, runCommand, sentenceOf, UsageError } from './command.ts';
import { bad, type Check, type Finding, type Health } from './doctor/check.ts';
import { consolePage, handshake, mail } from './doctor/edges.ts';
import { account, subscription, token } from './doctor/instagram.ts';
import { arming, ledgerKeys, setAside, tables } from './doctor/stores.ts';
import { findSubject } from './doctor/subject.ts';

const USAGE = `Usage: npm run --silent doctor -- [--json] [--ready-file FILE]
  Checks a system line by line and says what to do next. Exit code 1 when something does not work.
  --json              one JSON object a line
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

/** In the order in which a deployment comes to life. */
const CHECKS: readonly Check[] = [
  tables,
  ledgerKeys,
  handshake,
  account,
  token,
  subscription,
  consolePage,
  mail,
  setAside,
  arming,
];

const MARKS: Readonly<Record<Health, string>> = { good: 'ok  ', wait: 'wait', bad: 'BAD ' };

await runCommand(async (args) => {
  const options = { json: { type: 'boolean' }, 'ready-file': { type: 'string' } } as const;
  const { values, positionals } = readOptions(args, options, USAGE);
  if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not understood. --help shows the options.`);
  const subject = await findSubject(values['ready-file']);
  let sick = false;
  for (const check of CHECKS) {
    const finding = await check.look(subject).catch(failed);
    sick ||= finding.health === 'bad';
    if (values.json === true) process.stdout.write(`${JSON.stringify({ check: check.title, ...finding })}\n`);
    else process.stdout.write(lines(check.title, finding));
  }
  return sick ? 1 : 0;
});

function failed(error: unknown): Finding {
  return bad(sentenceOf(error), 'Mend that, then run the doctor again.');
}

function lines(title: string, { health, says, next }: Finding): string {
  return `${MARKS[health]} ${title.padEnd(13)} ${says}\n${next === undefined ? '' : `${' '.repeat(19)}→ ${next}\n`}`;
}
