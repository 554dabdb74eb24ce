import type { Decision, StaffRow } from '../../moderation/decision.ts';
import * as keys from '../keys.ts';
import { type RandomBytes, randomHex } from '../random.ts';
import { getItem, readPartition, type Table } from '../table.ts';
import { appendRow } from './append.ts';
import { filterableOf } from './decision-rows.ts';
import { toStaff } from './record.ts';
import * as rows from './rows.ts';

/** More people than this do not act on one comment in the same moment. */
const TRIES = 50;

/**
 * Appends under the next free number: one person's act comes after another's by number, whatever the clocks
 * of two servers say.
 */
export async function appendStaffRow(
  table: Table,
  random: RandomBytes,
  decision: Decision,
  row: Omit<StaffRow, 'id'>,
): Promise<StaffRow> {
  const { action: staffAction, ...fields } = row;
  const nonce = randomHex(random, 8);
  let number = await lastNumber(table, decision);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    number += 1;
    const sk = keys.staffSk(number);
    const pk = keys.commentPk(decision.comment);
    const written = await appendRow(table, rows.StaffRow, {
      ...filterableOf(decision),
      ...{ pk, sk, v: 1, ...fields, staffAction, nonce },
      actionKey: keys.staffKey(keys.monthOf(row.at)),
      facetKey: keys.facet.reviewer(keys.monthOf(row.at), row.actor),
      indexAt: keys.indexAt(row.at, decision.comment),
    });
    const stored = await getItem(table, pk, sk);
    if (stored && (written || stored['nonce'] === nonce)) return toStaff(stored);
  }
  throw new Error(`No free number for a staff row of ${decision.comment} in ${TRIES} tries; try again.`);
}

async function lastNumber(table: Table, decision: Decision): Promise<number> {
  const newest = readPartition(table, { pk: keys.commentPk(decision.comment), prefix: 'S#', newestFirst: true });
  for await (const item of newest) return keys.staffNumber(String(item['sk']));
  return 0;
}
