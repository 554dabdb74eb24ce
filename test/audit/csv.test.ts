import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BYTE_ORDER_MARK, csvCell, csvOf, csvRow } from '../../src/audit/export/csv.ts';
import type { Found } from '../../src/audit/queries/filters.ts';

/** RFC 4180 by the letter, written apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    expect(text[at]).toBe('"');
    let cell = '';
    for (at += 1; ; at += 1) {
      if (text[at] === '"' && text[at + 1] === '"') at += 1;
      else if (text[at] === '"') break;
      cell += text[at];
    }
    row.push(cell);
    at += 1;
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const STARTS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%', '−', '﹣'];
const BEFORE = ['', ' ', '\t', '\r', '\n', '　', '\u200b', '\ufeff', '"', "'", '\u2060 ', 'a\n', 'ok\r\n '];
const BODIES = [
  '1+1',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://x.example","見る")',
  'IMPORTXML(A1,"//a")',
  'SUM(1,2)*3',
];
const PAYLOADS = STARTS.flatMap((start) =>
  BEFORE.flatMap((before) => BODIES.map((body) => `${before}${start}${body}`)),
);

describe('CSV for Japanese Excel', () => {
  test(`none of ${PAYLOADS.length} formula payloads begins a cell`, () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(300);
    for (const payload of PAYLOADS) {
      const [[cell = '']] = parse(csvRow([payload])) as [[string]];
      expect(cell.startsWith("'"), JSON.stringify(payload)).toBe(true);
    }
  });

  test.each(['18000000000000001', '3-1', '1/2', '1e5', '2026-11', '0939511024', '１２', '12:30'])(
    '%s stays text',
    (value) => expect(csvCell(value)).toBe(`"'${value}"`),
  );

  test.each(['非表示', 'ふつうの文', 'k1.0123456789abcdef0123456789abcdef', '12', 'a-b', '', '3(1) 3(7)'])(
    '%s is left alone',
    (value) => expect(csvCell(value)).toBe(`"${value}"`),
  );

  test('any cells come back, but for the apostrophe and controls', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
        const [row = []] = parse(csvRow(cells));
        expect(row.map((cell, n) => (cell === cells[n] ? cell : cell.replace(/^'/, '')))).toEqual(
          cells.map((cell) => cell.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd')),
        );
      }),
    );
  });

  test('begins with a byte order mark and headings, and tells times in Japan', async () => {
    const found: Found = {
      comment: `k1.${'0'.repeat(32)}`,
      at: '2026-11-22T15:00:05.000Z',
      action: 'hide',
      judged: 'hide',
      clauses: ['3-1', '3-7'],
      rules: ['abuse.sample'],
      outcome: 'HIDDEN',
      media: '18000000000000001',
      ruleset: 'r1',
      settings: 's1',
      policyVersion: 'p1',
    };
    const one = async function* () {
      yield found;
    };
    const pieces: string[] = [];
    for await (const piece of csvOf(one())) pieces.push(piece);
    const text = pieces.join('');
    expect(text.startsWith(BYTE_ORDER_MARK)).toBe(true);
    const [headings = [], row = []] = parse(text.slice(1));
    expect(headings[0]).toBe('判定日時（日本時間）');
    expect(row).toHaveLength(headings.length);
    expect(row.slice(0, 5)).toEqual(['2026-11-23 00:00:05', found.comment, 'hide', 'hide', '3(1) 3(7)']);
  });
});
