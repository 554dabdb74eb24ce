import { certificateOf } from '../../audit/disposal/certificate.ts';
import { disposeExpired } from '../../audit/disposal/dispose-expired.ts';
import { countPeriod } from '../../audit/queries/counts.ts';
import { instantOf, japanTime } from '../../audit/queries/times.ts';
import { rebuildState } from '../../audit/rebuild.ts';
import { policyPack } from '../../moderation/policies/index.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { openStores, type Stores } from '../stores.ts';

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  month: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean' },
  'ready-file': { type: 'string' },
} as const;

type Values = { readonly [K in keyof typeof OPTIONS]?: string | boolean | undefined };

const command =
  (usage: string, work: (stores: Stores, values: Values) => Promise<string>) =>
  async (args: readonly string[]): Promise<number> => {
    const { values, positionals } = readOptions(args, OPTIONS, usage);
    if (positionals.length > 0) throw new UsageError(`${positionals[0]} is not understood. --help shows the options.`);
    const stores = await openStores(await findSystem(values['ready-file']));
    process.stdout.write(`${await work(stores, values)}\n`);
    return 0;
  };

const READY = '  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names';
const line = (json: boolean, value: unknown, text: () => string): string => (json ? JSON.stringify(value) : text());

/** Disposes of what is due now; the daily job does the same. */
export const dispose = command(
  `Usage: npm run --silent audit -- dispose [--json]\n${READY}`,
  async (stores, values) => {
    const { retention } = policyPack(stores.policyPack);
    const run = await disposeExpired({ ...stores, retention, metrics: { count: () => {} } });
    return line(values.json === true, run, () => `廃棄しました: 本文 ${run.texts} 件、識別子 ${run.ids} 件`);
  },
);

/** The monthly certificate. */
export const certificate = command(
  `Usage: npm run --silent audit -- certificate --month 2026-11 [--json]\n${READY}`,
  async (stores, values) => {
    const month = String(values.month ?? stores.clock.now().toISOString().slice(0, 7));
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new UsageError(`--month ${month} is not a month. Write 2026-11.`);
    const certified = await certificateOf(stores.tables.ledger, month);
    if (values.json === true) return JSON.stringify(certified);
    const items = certified.items.map(
      (item) =>
        `  ${japanTime(item.at)}  ${item.comment}  ${item.what === 'text' ? '本文' : '識別子'}  ${item.rule}  ${item.actor}`,
    );
    const counts = Object.entries(certified.countByRule).map(([rule, count]) => `  ${rule}: ${count} 件`);
    return [
      `廃棄証明書　${month}（協定世界時の月）`,
      `作成日時（日本時間）: ${japanTime(stores.clock.now().toISOString())}`,
      `次の ${certified.items.length} 件を廃棄し、復元できない状態にしました。`,
      ...counts,
      ...items,
      `一覧の SHA-256: ${certified.digest}`,
    ].join('\n');
  },
);

/** Totals of a period. */
export const counts = command(
  `Usage: npm run --silent audit -- counts --from DAY --to DAY [--json]\n${READY}`,
  async (stores, values) => {
    const now = stores.clock.now();
    const monthAgo = new Date(now.getTime() - 30 * 86_400_000).toISOString();
    const period = {
      from: values.from === undefined ? monthAgo : instantOf(String(values.from), 'start'),
      to: values.to === undefined ? new Date(now.getTime() + 1).toISOString() : instantOf(String(values.to), 'end'),
    };
    const counted = await countPeriod(stores.tables.ledger, period);
    return line(values.json === true, { ...period, ...counted }, () =>
      Object.entries(counted)
        .flatMap(([name, value]) =>
          typeof value === 'number'
            ? [`${name}\t${value}`]
            : Object.entries(value).map(([key, count]) => `${name}\t${key}\t${count}`),
        )
        .join('\n'),
    );
  },
);

/** Open reviews and pending orders made anew. */
export const rebuild = command(
  `Usage: npm run --silent audit -- rebuild --by NAME [--from DAY] [--json]\n${READY}`,
  async (stores, values) => {
    if (!values.by) throw new UsageError('Give --by NAME: it is kept on record.');
    const now = stores.clock.now().getTime();
    const period = {
      from:
        values.from === undefined
          ? new Date(now - 400 * 86_400_000).toISOString()
          : instantOf(String(values.from), 'start'),
      to: new Date(now + 86_400_000).toISOString(),
    };
    const rebuilt = await rebuildState({ ...stores, table: stores.tables.ledger }, period, String(values.by));
    return line(
      values.json === true,
      rebuilt,
      () =>
        `台帳の ${rebuilt.looked} 件から、確認待ち ${rebuilt.reviews} 件と実行待ち ${rebuilt.pending} 件を作り直しました。`,
    );
  },
);
