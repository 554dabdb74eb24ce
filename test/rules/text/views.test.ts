import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JudgedText, VIEW_NAMES } from '../../../src/rules/text/judged-text.ts';
import { disguised, phrase, word } from '../../../src/rules/text/matcher.ts';

const office = { accounts: [], domains: [], telephones: [], names: [] };
const found = (m: ReturnType<typeof phrase>, text: string) => m.find(new JudgedText({ text }, office)).length > 0;

test('every view maps back into the original, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const judged = new JudgedText({ text }, office);
      for (const name of VIEW_NAMES) {
        const view = judged.view(name);
        for (let i = 0; i < view.text.length; i++) {
          const [start, end] = view.span(i, i + 1);
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        }
      }
    }),
  );
});

test.each([
  ['早く死ねよ', phrase('死ね'), true],
  ['この課長はバカだ', word('バカ'), true],
  ['ﾊﾞｶ', word('バカ'), true],
  ['バ力', phrase('バカ'), true],
  ['し.ね よ', phrase('しねよ'), true],
  ['○ねよ', disguised('死ねよ'), true],
  ['よね死', disguised('死ねよ'), true],
  ['死\u200Bね', phrase('死ね'), true],
  ['カスタマー', word('カス'), false],
  ['かわいいばかり', word('ばか'), false],
  ['殺菌', phrase('殺'), false],
  ['パチンコ', word('チンコ'), false],
])('%s', (text, m, expected) => {
  expect(found(m, text)).toBe(expected);
});
