import { PSEUDONYM } from '../../audit/pseudonyms.ts';
import type { CommentRecord } from '../../moderation/decision.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { clauseTexts } from '../policy.ts';
import { openStores, type Stores } from '../stores.ts';
import { timeline } from './timeline.ts';

const USAGE = `Usage: npm run --silent audit -- show ID… [options]
  ID                  Instagram's numeric comment id, or the key of the ledger
  --words             also the words, while they are kept; needs --by NAME and --reason TEXT, which go on record
  --json              one JSON object a comment
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  words: { type: 'boolean' },
  by: { type: 'string' },
  reason: { type: 'string' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

/** Whole timelines. An unknown comment is a sentence on stderr and exit code 1; the others are shown. */
export async function show(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (positionals.length === 0) throw new UsageError('Give one or more comment ids. --help shows the options.');
  const { by, reason } = values;
  if (values.words === true && (!by?.trim() || !reason?.trim())) {
    throw new UsageError('Reading words goes on record: give --by NAME and --reason TEXT.');
  }
  const stores = await openStores(await findSystem(values['ready-file']));
  let exitCode = 0;
  for (const id of positionals) {
    const record = await findRecord(stores, id);
    if (!record) {
      process.stderr.write(`No decision about comment ${id} is on record.\n`);
      exitCode = 1;
      continue;
    }
    const words = values.words === true ? await readWords(stores, record.comment, by ?? '', reason ?? '') : undefined;
    const text = () => timeline(record, clauseTexts(stores.policyPack)) + wordsText(words);
    process.stdout.write(values.json === true ? `${JSON.stringify({ ...recordJson(record), ...words })}\n` : text());
  }
  return exitCode;
}

/** The record of the reading comes before the words. */
async function readWords(stores: Stores, comment: string, by: string, reason: string) {
  const at = stores.clock.now().toISOString();
  await stores.ledger.putSystemEvent({
    kind: 'TEXT_READ',
    at,
    actor: by.trim(),
    reason,
    detail: { comments: comment },
  });
  const kept = await stores.vault.text(comment);
  return {
    words: kept ? { text: kept.text, username: kept.username, caption: kept.caption, parent: kept.parent } : null,
  };
}

function wordsText(read: Awaited<ReturnType<typeof readWords>> | undefined): string {
  if (read === undefined) return '';
  if (read.words === null) return '  本文: 保有していません\n';
  const { username, text } = read.words;
  return `  本文${username === undefined ? '' : `（@${username}）`}: ${text}\n`;
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
