import { DEFAULT_LIMIT, MOST_INDEX_ROWS } from '../../audit/queries/page.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { openStores } from '../stores.ts';
import { commentIds } from './comment-ids.ts';
import { countOf, FILTER_OPTIONS, FILTER_USAGE, filtersOf } from './filter-options.ts';
import { foundJson, foundText } from './found-line.ts';

const USAGE = `Usage: npm run --silent audit -- query [options]
${FILTER_USAGE}
  --limit N               rows of one page, at most ${MOST_INDEX_ROWS} (default ${DEFAULT_LIMIT})
  --cursor CURSOR         go on where the last page ended
  --oldest-first          newest first without it
  --json                  one JSON object a line; a last line {"next":"<cursor>"} when there is more
  --ready-file FILE       a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  ...FILTER_OPTIONS,
  limit: { type: 'string' },
  cursor: { type: 'string' },
  'oldest-first': { type: 'boolean' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

/** One page of decisions. */
export async function query(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not understood. --help shows the options.`);
  const limit = countOf('limit', values.limit, DEFAULT_LIMIT, MOST_INDEX_ROWS);
  const stores = await openStores(await findSystem(values['ready-file']));
  const page = await stores.queries.page(await filtersOf(stores, values), {
    limit,
    oldestFirst: values['oldest-first'] === true,
    ...(values.cursor === undefined ? {} : { cursor: values.cursor }),
  });
  if (values.json !== true) {
    for (const row of page.rows) process.stdout.write(`${foundText(row)}\n`);
    const more = page.next === undefined ? '' : `続き: --cursor ${page.next}`;
    process.stderr.write(`${page.rows.length} 件（索引 ${page.indexRows} 行、読み取り ${page.capacity} RCU）${more}\n`);
    return 0;
  }
  const ids = await commentIds(stores, page.rows);
  for (const row of page.rows) process.stdout.write(`${JSON.stringify(foundJson(row, ids.get(row.comment)))}\n`);
  if (page.next !== undefined) process.stdout.write(`${JSON.stringify({ next: page.next })}\n`);
  return 0;
}
