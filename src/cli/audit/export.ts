import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { userInfo } from 'node:os';
import type { Writable } from 'node:stream';
import { csvOf } from '../../audit/export/csv.ts';
import { counting, recordExport } from '../../audit/export/export.ts';
import type { Found } from '../../audit/queries/filters.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { openStores, type Stores } from '../stores.ts';
import { commentIds } from './comment-ids.ts';
import { FILTER_OPTIONS, FILTER_USAGE, filtersOf } from './filter-options.ts';
import { foundJson } from './found-line.ts';
import { progressOn } from './progress.ts';

const USAGE = `Usage: npm run --silent audit -- export --format csv|jsonl [options]
${FILTER_USAGE}
  --format F              csv (for Excel, no ids of people or comments) or jsonl (as query --json)
  --out FILE              write there instead of to standard output
  --by NAME --reason TEXT who exports and why: kept on record (default: this computer's user)
  --oldest-first          newest first without it
  --disclosure FOLDER     a set for a disclosure request instead: words masked, list of what is withheld
  --ready-file FILE       a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  format: { type: 'string' },
  out: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  'oldest-first': { type: 'boolean' },
  disclosure: { type: 'string' },
  'ready-file': { type: 'string' },
} as const;

/** Every match. The export itself is put on record. */
export async function exportMatches(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not understood. --help shows the options.`);
  const format = values.format ?? (values.disclosure === undefined ? undefined : 'csv');
  if (format !== 'csv' && format !== 'jsonl') throw new UsageError('Give --format csv or --format jsonl.');
  const stores = await openStores(await findSystem(values['ready-file']));
  const filters = await filtersOf(stores, values);
  const order = { by: values.by ?? userInfo().username, reason: values.reason ?? '(not given)', filters };
  const oldestFirst = values['oldest-first'] === true;
  if (values.disclosure !== undefined) {
    const { writeDisclosure } = await import('./disclosure-files.ts');
    return writeDisclosure(stores, order, { folder: values.disclosure, oldestFirst, format });
  }
  const out = values.out === undefined ? process.stdout : createWriteStream(values.out, { mode: 0o600 });
  const progress = progressOn(values.out !== undefined || process.stdout.isTTY !== true);
  await recordExport(stores, { ...order, form: format }, async () => {
    let rows = 0;
    const found = counting(stores.queries.all(filters, { oldestFirst }), (count) => {
      rows = count;
      progress.show(count);
    });
    for await (const piece of format === 'csv' ? csvOf(found) : jsonLines(stores, found)) await write(out, piece);
    return rows;
  });
  progress.end();
  if (out !== process.stdout) {
    out.end();
    await once(out, 'finish');
  }
  return 0;
}

async function write(out: Writable, piece: string): Promise<void> {
  if (!out.write(piece)) await once(out, 'drain');
}

const AT_ONCE = 100;

async function* jsonLines(stores: Stores, rows: AsyncIterable<Found>): AsyncGenerator<string> {
  let some: Found[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < AT_ONCE) continue;
    yield await lines(stores, some);
    some = [];
  }
  if (some.length > 0) yield lines(stores, some);
}

async function lines(stores: Stores, rows: readonly Found[]): Promise<string> {
  const ids = await commentIds(stores, rows);
  return rows.map((row) => `${JSON.stringify(foundJson(row, ids.get(row.comment)))}\n`).join('');
}
