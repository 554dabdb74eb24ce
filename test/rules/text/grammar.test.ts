import { describe, expect, test } from 'vitest';
import { ahead, any, gap, not, phrasing, re } from '../../../src/rules/text/grammar.ts';
import { adjective, godan } from '../../../src/rules/text/inflect.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';
import type { Matcher } from '../../../src/rules/text/matcher.ts';

const office = { accounts: [], domains: [], telephones: [], names: [] };
const words = (m: Matcher, text: string) => {
  const judged = new JudgedText({ text }, office);
  return m.find(judged).map((span) => judged.words(span));
};

describe('phrasing', () => {
  const rude = phrasing(any('お前', 'こいつ'), gap(4), any('バカ', 'カス'), not('にし'));
  test.each([
    ['お前はバカ', true],
    ['お前はﾊﾞｶ', true],
    ['お 前 は バ カ', true],
    ['お\n前\nは\nバ\nカ', true],
    ['お前はバカにしないで', false],
    ['お前のカステラ', false],
    ['お前は行け。バカンスだ', false],
    ['お前。今日はいい天気。カスだ', false],
  ])('%s', (text, expected) => expect(words(rude, text).length > 0).toBe(expected));

  test('what lies ahead stays outside the hit', () => {
    expect(words(phrasing(re('黙れ', '黙れ'), ahead(gap(3), 'お前')), '黙れよお前')).toEqual(['黙れ']);
  });
  test('the rarest pieces wake the rule', () => {
    expect(phrasing(any('は', 'が'), '職員室').pieces).toEqual(['職員室']);
  });
});

test.each(['きもい', 'きもすぎ', 'きめえ', 'きもっ', 'キモかった', 'きも'])('adjective: %s', (text) =>
  expect(words(phrasing(adjective('きも', 'キモ', 'きめ')), text)).not.toEqual([]),
);
test.each(['殺す', '殺した', '殺せ', '殺そう', '殺さない'])('godan: %s', (text) =>
  expect(words(phrasing(godan('殺す')), text)).not.toEqual([]),
);
test('an adjective is no other word', () => expect(words(phrasing(adjective('きも')), 'きもち')).toEqual([]));
