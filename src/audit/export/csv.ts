import type { Found } from '../queries/filters.ts';
import { japanTime } from '../queries/times.ts';

/** Excel takes UTF-8 for Shift_JIS without it. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * What makes a spreadsheet calculate instead of show, in any width Japanese Excel accepts, also behind blanks,
 * quotation marks and invisible characters; and in a later line of a cell, for programs that split there.
 */
const FORMULA = /(^|[\r\n])[\s\p{Cf}\p{Cc}"'＇＂]*[=+\-@|%＝＋－＠｜％﹦﹢﹣﹫⁺₊⁼₌−‐‑‒–—―ｰ]/u;
/** What a spreadsheet would turn into a number or a date and show as another: long ids, 3-1, 1e5, 1/2. */
const MISREAD = /^\s*[\d０-９][\d０-９.,/:eE\s\-－]*$/u;
/** Small numbers, and times, which are meant to become dates. */
const AS_IT_IS = /^(0|[1-9]\d{0,9}|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/;

/** A value that stays what it is when Japanese Excel opens the file; an apostrophe marks what would not have. */
export function csvCell(value: string): string {
  const clean = value.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');
  const risky = FORMULA.test(clean) || (MISREAD.test(clean) && !AS_IT_IS.test(clean));
  return quoted(risky ? `'${clean}` : clean);
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const csvRow = (values: readonly string[]): string => `${values.map(csvCell).join(',')}\r\n`;

const HEADINGS = [
  '判定日時（日本時間）',
  'コメント（台帳のキー）',
  '判定',
  '規則の判定',
  '条項',
  '規則',
  'Instagram での結果',
  '投稿',
  '方針の版',
  '規則集',
  '設定',
];

/** `3-1` → `3(1)`, as the policy numbers its clauses; 3-1 would become the first of March. */
const clauseNumber = (clause: string): string => clause.replace(/^(\d+)-(\d+)$/, '$1($2)');

/** Decisions as CSV for Japanese Excel, piece by piece; no words, no names. */
export async function* csvOf(rows: AsyncIterable<Found>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(HEADINGS);
  for await (const row of rows) {
    const clauses = row.clauses.map(clauseNumber).join(' ');
    const cells = [
      row.comment,
      row.action,
      row.judged,
      clauses,
      row.rules.join(' '),
      row.outcome ?? '',
      row.media ?? '',
    ];
    yield csvRow([japanTime(row.at), ...cells, row.policyVersion, row.ruleset, row.settings]);
  }
}
