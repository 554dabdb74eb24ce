import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, mask } from '../../src/audit/export/mask.ts';

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
const handle = fc
  .tuple(letter, fc.array(fc.constantFrom(...'abcxyz019._'), { minLength: 2, maxLength: 18 }), letter)
  .map(([first, middle, last]) => first + middle.join('') + last);
const digits = (length: number) => fc.array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length });
const telephone = fc
  .tuple(fc.constantFrom('', '-', ' ', '－', '・'), digits(8))
  .map(([between, rest]) => ['090', rest.slice(0, 4).join(''), rest.slice(4).join('')].join(between));
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const name = fc.constantFrom('山田', 'ヤマダタロウ', '北九太郎', '門司花子', '小倉');
const honorific = fc.constantFrom('さん', '様', '氏', 'ちゃん', '議員');
const filler = fc.constantFrom(
  'こんにちは。',
  '税金を返せ！',
  ' と聞いた ',
  '、',
  '\n',
  'は本当にひどい対応でした',
  '🙂 ',
);

/** A thing that must not be read in the set, and how it stands in the text. */
const secret = fc.oneof(
  handle.map((one) => ({ word: one, written: `@${one}` })),
  handle.map((one) => ({ word: wide(one), written: `＠${wide(one)}` })),
  handle.map((one) => ({ word: `${one}@example.jp`, written: `${one}@example.jp` })),
  handle.map((one) => ({ word: one, written: `https://instagram.com/${one}` })),
  telephone.map((one) => ({ word: one, written: one })),
  telephone.map((one) => ({ word: wide(one), written: wide(one) })),
  fc.tuple(name, honorific).map(([one, title]) => ({ word: one + title, written: one + title })),
);

describe('mask', () => {
  test('nothing that points to a person is left in 500 texts', () => {
    const text = fc.array(fc.tuple(filler, secret, filler), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, (parts) => {
        const shown = mask(parts.map(([before, { written }, after]) => before + written + after).join('')).text;
        for (const [, { word }] of parts) expect(shown).not.toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  test('known handles go wherever they stand, in any case', () => {
    expect(mask('Sample.User に言った。sample.userの店', ['sample.user'])).toEqual({
      text: `${MASK} に言った。${MASK}の店`,
      places: 2,
    });
    expect(mask('ab と書いた', ['ab']).places).toBe(0);
  });

  test('spans of rules go, also where they touch', () => {
    expect(
      mask(
        '住所は南区1-2-3です',
        [],
        [
          [3, 5],
          [5, 10],
        ],
      ),
    ).toEqual({ text: `住所は${MASK}です`, places: 1 });
  });

  test.each(['皆さん、ありがとう', '市民の皆様へ', 'お客様の声', '令和8年11月23日の投稿', '3つの理由、100円'])(
    '%s names nobody',
    (text) => expect(mask(text)).toEqual({ text, places: 0 }),
  );

  test('any text keeps what is not withheld', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: shown, places } = mask(text);
        if (places === 0) expect(shown).toBe(text.toWellFormed());
      }),
    );
  });
});
