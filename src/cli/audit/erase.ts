import { erase } from '../../audit/disposal/erase.ts';
import { PSEUDONYM } from '../../audit/pseudonyms.ts';
import { commenterPseudonyms } from '../../audit/queries/commenter.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { openStores, type Stores } from '../stores.ts';
import { findRecord } from './show.ts';

const USAGE = `Usage: npm run --silent audit -- erase (--commenter WHO | --comment ID) --by NAME --reason TEXT [options]
  --commenter WHO         numeric id, pseudonym, or @handle while the vault holds it: all comments of this person
  --comment ID            one comment
  --by NAME --reason TEXT who carries it out and for which request (no citizen's name): kept on record
  --json                  {"comments":n,"texts":n,"ids":n}
  --ready-file FILE       a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  commenter: { type: 'string' },
  comment: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

/** Disposes of what is held about one person or comment, at a request. The ledger's pseudonymous rows stay. */
export async function eraseHeld(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, OPTIONS, USAGE);
  const { commenter, comment, by, reason } = values;
  if (!by?.trim() || !reason?.trim())
    throw new UsageError('Give --by NAME and --reason TEXT: both are kept on record.');
  if ((commenter === undefined) === (comment === undefined))
    throw new UsageError('Give either --commenter or --comment.');
  const stores = await openStores(await findSystem(values['ready-file']));
  const comments = comment === undefined ? await commentsOf(stores, commenter ?? '') : [await keyOf(stores, comment)];
  const erased = await erase(stores, comments, { by: by.trim(), reason: reason.trim() });
  const counts = { comments: comments.length, ...erased };
  const words = `該当 ${counts.comments} 件のうち、本文 ${erased.texts} 件と識別子 ${erased.ids} 件を廃棄しました。`;
  process.stdout.write(values.json === true ? `${JSON.stringify(counts)}\n` : `${words}\n`);
  return 0;
}

async function keyOf(stores: Stores, id: string): Promise<string> {
  const record = await findRecord(stores, id);
  if (!record) throw new UsageError(`No decision about comment ${id} is on record.`);
  return record.comment;
}

/** By the ledger's index, and by handle also what the vault knows of comments that came without a writer's id. */
async function commentsOf(stores: Stores, who: string): Promise<readonly string[]> {
  const byHandle = PSEUDONYM.test(who) || /^\d+$/.test(who) ? [] : await stores.vault.byHandle(who);
  const pseudonyms = await commenterPseudonyms(stores, who);
  if (!pseudonyms && byHandle.length === 0)
    throw new UsageError(`The vault holds nothing of ${who}. Use the numeric id.`);
  const comments = new Set(byHandle.map((ids) => ids.comment));
  if (pseudonyms)
    for await (const row of stores.queries.all({ commenter: pseudonyms }, { withoutOutcome: true }))
      comments.add(row.comment);
  return [...comments];
}
