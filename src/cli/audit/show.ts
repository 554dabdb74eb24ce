import { PSEUDONYM } from '../../audit/pseudonyms.ts';
import type { CommentRecord } from '../../moderation/decision.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { clauseTexts } from '../policy.ts';
import { openStores, type Stores } from '../stores.ts';
import { timeline } from './timeline.ts';

const USAGE = `Usage: npm run --silent audit -- show ID… [options]
  ID                  Instagram's numeric comment id, or the key of the ledger
  --json              one JSON object a comment
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = { json: { type: 'boolean' }, 'ready-file': { type: 'string' } } as const;

/** Whole timelines. An unknown comment is a sentence on stderr and exit code 1; the others are shown. */
export async function show(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (positionals.length === 0) throw new UsageError('Give one or more comment ids. --help shows the options.');
  const stores = await openStores(await findSystem(values['ready-file']));
  let exitCode = 0;
  for (const id of positionals) {
    const record = await findRecord(stores, id);
    if (record)
      process.stdout.write(
        values.json === true
          ? `${JSON.stringify(recordJson(record))}\n`
          : timeline(record, clauseTexts(stores.policyPack)),
      );
    else {
      process.stderr.write(`No decision about comment ${id} is on record.\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}

export async function findRecord({ ledger, accountId }: Stores, id: string): Promise<CommentRecord | undefined> {
  if (!PSEUDONYM.test(id)) return ledger.find(accountId, id);
  const record = await ledger.read(id);
  return record.rowKeys.size > 0 ? record : undefined;
}

function recordJson(record: CommentRecord): Record<string, unknown> {
  const { comment, decision, attempts, outcomes, staff, observations, disposals, commitment } = record;
  const decisions = decision === undefined ? [] : [decision];
  return { comment, decisions, attempts, outcomes, staff, observations, disposals, commitment };
}
