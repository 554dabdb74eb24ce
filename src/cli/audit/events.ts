import { japanTime } from '../../audit/queries/times.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { openStores } from '../stores.ts';

const USAGE = `Usage: npm run --silent audit -- events [--month 2026-11] [--json]
  What people and the system did as a whole, oldest first: arming, pauses, exports, readings of words, disposals, keys.
  --month M           UTC month; this month without it
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = { month: { type: 'string' }, json: { type: 'boolean' }, 'ready-file': { type: 'string' } } as const;

export async function events(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, OPTIONS, USAGE);
  const stores = await openStores(await findSystem(values['ready-file']));
  const month = values.month ?? stores.clock.now().toISOString().slice(0, 7);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageError(`--month ${month} is not a month. Write 2026-11.`);
  for await (const event of stores.ledger.systemEvents(month)) {
    const { at, kind, actor, reason = '', detail = {} } = event;
    const details = Object.entries(detail).map(([name, value]) => `${name}=${value}`);
    const text = [japanTime(at), kind, actor, reason, details.join(' ')].join('\t');
    process.stdout.write(`${values.json === true ? JSON.stringify(event) : text}\n`);
  }
  return 0;
}
