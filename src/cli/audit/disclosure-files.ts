import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BYTE_ORDER_MARK, csvRow } from '../../audit/export/csv.ts';
import { DISCLOSURE_HEADINGS, disclose } from '../../audit/export/disclosure.ts';
import { EXEMPTIONS, MASKED_BY_MACHINE } from '../../audit/export/exemptions.ts';
import { recordExport } from '../../audit/export/export.ts';
import type { Filters } from '../../audit/queries/filters.ts';
import { japanTime } from '../../audit/queries/times.ts';
import { UsageError } from '../command.ts';
import { clauseTexts } from '../policy.ts';
import type { Stores } from '../stores.ts';
import { progressOn } from './progress.ts';

export interface DisclosureOrder {
  readonly by: string;
  readonly reason: string;
  readonly filters: Filters;
}

interface Place {
  readonly folder: string;
  readonly format: 'csv' | 'jsonl';
  readonly oldestFirst: boolean;
}

const WITHHELD_HEADINGS = ['番号', '項目', '理由コード', '理由', '箇所'];

/** Writes the set into an empty folder: the records, the index of what is withheld, and a cover page. */
export async function writeDisclosure(stores: Stores, order: DisclosureOrder, place: Place): Promise<number> {
  const { folder, format, oldestFirst } = place;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new UsageError(`${folder} is not empty. Name a new folder: a set must not mix with another.`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const records = openFile(join(folder, `records.${format}`), format, DISCLOSURE_HEADINGS);
  const withheld = openFile(join(folder, `withheld.${format}`), format, WITHHELD_HEADINGS);
  const progress = progressOn(true);
  const total = { rows: 0, withheld: 0 };
  await recordExport(stores, { ...order, form: 'disclosure' }, async () => {
    const parts = { ...stores, clauseText: clauseTexts(stores.policyPack) };
    for await (const row of disclose(parts, stores.queries.all(order.filters, { oldestFirst, withoutOutcome: true }))) {
      await records.row(row.cells);
      for (const { field, code, places } of row.withheld) {
        await withheld.row([String(row.number), field, code, EXEMPTIONS[code], String(places)]);
        total.withheld += 1;
      }
      total.rows += 1;
      progress.show(total.rows);
    }
    return total.rows;
  });
  progress.end();
  await Promise.all([records.end(), withheld.end()]);
  writeFileSync(join(folder, 'cover.txt'), cover(stores, order, total), { mode: 0o600 });
  process.stderr.write(`${folder}: ${total.rows} 件、非開示 ${total.withheld} 項目。${MASKED_BY_MACHINE}\n`);
  return 0;
}

function openFile(file: string, format: 'csv' | 'jsonl', headings: readonly string[]) {
  const stream = createWriteStream(file, { mode: 0o600 });
  const write = async (piece: string): Promise<void> => {
    if (!stream.write(piece)) await once(stream, 'drain');
  };
  if (format === 'csv') stream.write(BYTE_ORDER_MARK + csvRow(headings));
  return {
    row: (cells: readonly string[]): Promise<void> => {
      const named = Object.fromEntries(headings.map((heading, n) => [heading, cells[n] ?? '']));
      return write(format === 'csv' ? csvRow(cells) : `${JSON.stringify(named)}\n`);
    },
    async end(): Promise<void> {
      stream.end();
      await once(stream, 'finish');
    },
  };
}

function cover(
  stores: Stores,
  { by, reason, filters }: DisclosureOrder,
  total: { rows: number; withheld: number },
): string {
  const codes = Object.entries(EXEMPTIONS).map(([code, words]) => `  ${code}  ${words}`);
  return [
    '開示用資料',
    `作成日時（日本時間）: ${japanTime(stores.clock.now().toISOString())}`,
    `作成者: ${by}`,
    `理由: ${reason}`,
    `対象: ${JSON.stringify(filters)}`,
    `記録: ${total.rows} 件`,
    `非開示: ${total.withheld} 項目（withheld に番号・項目・理由コードの一覧）`,
    '理由コード:',
    ...codes,
    MASKED_BY_MACHINE,
    '',
  ].join('\n');
}
