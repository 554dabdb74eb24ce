import { text as readAll } from 'node:stream/consumers';
import { secretsManager, secretWriter } from '../handlers/secret.ts';
import { readOptions, runCommand, UsageError } from './command.ts';
import { findSubject, type Subject } from './doctor/subject.ts';
import {
  addAppSecret,
  addLedgerKey,
  fillLedgerKeys,
  fillWebhook,
  forgetAppSecret,
  type SecretText,
} from './secrets/fill.ts';

const USAGE = `Usage: npm run --silent secrets -- COMMAND [--label NAME] [--forget NAME]
  Fills and rotates the secrets of the stack that KOTOMORI_STACK names. App secrets are read from standard input; the access token has
  its own command, setup:instagram.
  init                    verify token, path segment, first ledger key; what is there stays. Shows what Meta asks for
  app-secret --label N    adds an app secret; the others stay valid until forgotten
  app-secret --forget N   removes one that Meta no longer uses
  ledger-key              adds a new newest ledger key; the old ones go on finding old rows`;

const OPTIONS = { label: { type: 'string' }, forget: { type: 'string' }, 'ready-file': { type: 'string' } } as const;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  const subject = await findSubject(values['ready-file']);
  const now = new Date();
  const [command] = positionals;
  switch (command) {
    case 'init':
      await change(subject, 'WEBHOOK_SECRET_ID', fillWebhook);
      await change(subject, 'LEDGER_KEYS_SECRET_ID', (text) => fillLedgerKeys(text, now));
      return showWebhook(await findSubject(values['ready-file']));
    case 'app-secret': {
      const { forget, label } = values;
      if (forget !== undefined) {
        await change(subject, 'WEBHOOK_SECRET_ID', (text) => forgetAppSecret(text, forget));
        return say(`${forget} is forgotten.`);
      }
      if (!label) throw new UsageError('Name it with --label, for example --label instagram-app.');
      const secret = await appSecretFromInput();
      await change(subject, 'WEBHOOK_SECRET_ID', (text) => addAppSecret(text, { label, secret }));
      return say(`${label} is valid from now on; functions notice within five minutes.`);
    }
    case 'ledger-key':
      await change(subject, 'LEDGER_KEYS_SECRET_ID', (text) => addLedgerKey(text, now));
      return say('Added. Keep the older keys for at least 45 days; destroying one makes its rows anonymous.');
    default:
      throw new UsageError(`${command ?? 'Nothing'} is not a command. --help shows them.`);
  }
});

async function change(subject: Subject, variable: string, edit: (text: SecretText) => SecretText): Promise<void> {
  const id = subject.environment[variable];
  if (!id) throw new UsageError(`${variable} is not known. A local system makes its own secrets; see KOTOMORI_STACK.`);
  const before: SecretText = JSON.parse(await secretsManager(subject.clients.secretsManager)(id));
  const after = edit(before);
  if (after !== before) await secretWriter(subject.clients.secretsManager)(id, JSON.stringify(after));
}

async function appSecretFromInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Paste the app secret, then Enter and Ctrl-D: ');
  return (await readAll(process.stdin)).trim();
}

function showWebhook({ webhookUrl, verifyToken }: Subject): number {
  return say(
    `For Meta's webhook settings:\n  Callback URL  ${webhookUrl ?? 'not known yet'}\n  Verify token  ${verifyToken}`,
  );
}

function say(sentence: string): number {
  process.stdout.write(`${sentence}\n`);
  return 0;
}
