import type { CommentRecord } from '../../moderation/decision.ts';
import type { Ledger, VaultText } from '../../moderation/ports.ts';
import type { Found } from '../queries/filters.ts';
import { newestOutcome } from '../queries/standing.ts';
import { japanTime } from '../queries/times.ts';
import type { VaultStore } from '../vault/vault.ts';
import { type ExemptionCode, NOT_HELD } from './exemptions.ts';
import { MASK, mask } from './mask.ts';

/** One comment as it may be handed out, in the order of DISCLOSURE_HEADINGS. */
export interface DisclosedRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly withheld: readonly Withheld[];
}

/** One field of one row that is withheld, wholly or in places. */
export interface Withheld {
  readonly field: (typeof DISCLOSURE_HEADINGS)[number];
  readonly code: ExemptionCode;
  readonly places: number;
}

export const DISCLOSURE_HEADINGS = [
  '番号',
  '判定日時（日本時間）',
  '自動判定',
  '条項',
  '条項の文言',
  '規則',
  'Instagram での結果',
  '職員の処理',
  '投稿',
  'コメントの本文',
  '投稿者',
  'コメントの識別子',
] as const;

export interface DisclosureParts {
  readonly ledger: Pick<Ledger, 'read'>;
  readonly vault: Pick<VaultStore, 'manyTexts'>;
  readonly clauseText: (clause: string) => string | undefined;
}

const AT_ONCE = 50;

/** The set for a disclosure request, row by row; `rows` need not carry outcomes. What is not held any more is said, not withheld. */
export async function* disclose(parts: DisclosureParts, rows: AsyncIterable<Found>): AsyncGenerator<DisclosedRow> {
  let number = 0;
  for await (const some of inGroups(rows, AT_ONCE)) {
    const texts = new Map(
      (await parts.vault.manyTexts(some.map((row) => row.comment))).map((text) => [text.comment, text]),
    );
    const records = await Promise.all(some.map((row) => parts.ledger.read(row.comment)));
    // Handles of one group stand in each other's comments more often than elsewhere.
    const known = [...texts.values()].flatMap((text) => text.username ?? []);
    for (const [n, row] of some.entries()) {
      const record = records[n];
      number += 1;
      if (record) yield disclosed(parts, number, row, record, texts.get(row.comment), known);
    }
  }
}

function disclosed(
  { clauseText }: DisclosureParts,
  number: number,
  row: Found,
  record: CommentRecord,
  text: VaultText | undefined,
  known: readonly string[],
): DisclosedRow {
  const withheld: Withheld[] = [{ field: 'コメントの識別子', code: 'E1', places: 1 }];
  const hide = (field: Withheld['field'], places: number): void => {
    if (places > 0) withheld.push({ field, code: 'E1', places });
  };
  const personal = (record.decision?.clauses ?? []).filter((finding) => finding.category === 'personal-data');
  const spans = personal.flatMap((finding) => finding.rules.flatMap((rule) => rule.spans));
  const words = text && mask(text.text, known, spans);
  hide('コメントの本文', words?.places ?? 0);
  hide('投稿者', text?.username === undefined ? 0 : 1);
  const acts = record.staff.map((act) => {
    const reason = mask(act.reason, known);
    hide('職員の処理', 1 + reason.places);
    return `${japanTime(act.at)} 職員 ${MASK} ${act.action}${act.clause ? ` ${clause(act.clause)}` : ''}: ${reason.text}`;
  });
  return {
    number,
    cells: [
      String(number),
      japanTime(row.at),
      row.action,
      row.clauses.map(clause).join(' '),
      row.clauses.map((one) => clauseText(one) ?? '').join(' / '),
      row.rules.join(' '),
      newestOutcome(record.outcomes)?.outcome ?? '',
      acts.join('\n'),
      row.media ?? '',
      words?.text ?? NOT_HELD,
      text?.username === undefined ? NOT_HELD : MASK,
      MASK,
    ],
    withheld,
  };
}

const clause = (code: string): string => code.replace(/^(\d+)-(\d+)$/, '$1($2)');

async function* inGroups<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let group: T[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
