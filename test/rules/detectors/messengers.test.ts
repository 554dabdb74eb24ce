import { expect, test } from 'vitest';
import { MESSENGER, MESSENGER_ID } from '../../../src/rules/detectors/messengers.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';

const office = { accounts: [], domains: [], telephones: [], names: [] };
const found = (text: string) => MESSENGER.find(new JudgedText({ text }, office)).length > 0;

test.each([
  'LINEで送って',
  'ＬＩＮＥ＠追加',
  'L-I-N-E で',
  'らぃん繋がれる人',
  'は ら.い.ん で',
  'ラ●ン追加',
  'ﾗ ｲ ﾝ ｱ ｯ ﾄ →',
  '加V：kq88',
  '카톡 아이디',
  'https://t.me/abc',
  'lin.ee/ab12',
  'add me on LINE at kenji_88',
  'message my line for details',
])('finds a messenger in %s', (text) => {
  expect(found(text)).toBe(true);
});

test.each([
  'オンライン申請',
  'ガイドラインの説明',
  'online shop',
  'one line of English',
  'スタートラインに立つ',
  'ライフライン全滅',
])('finds none in %s', (text) => {
  expect(found(text)).toBe(false);
});

test('reads an id', () => {
  const text = new JudgedText({ text: 'LINE ID: kq_hukugyou77 で検索' }, office);
  expect(MESSENGER_ID.find(text).map((span) => text.words(span))).toEqual(['LINE ID: kq_hukugyou77']);
});
