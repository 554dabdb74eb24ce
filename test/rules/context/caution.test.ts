import { expect, test } from 'vitest';
import { CAUTION } from '../../../src/rules/context/caution.ts';
import { told } from '../../../src/rules/context/told.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';
import { phrase } from '../../../src/rules/text/matcher.ts';

const office = { accounts: [], domains: [], telephones: [], names: [] };
const warns = (text: string) => CAUTION.find(new JudgedText({ text }, office)).length > 0;

test.each([
  'LINE登録させて高い教材売るやつ、友達が40万やられました',
  'それ詐欺です！口座番号は絶対に教えないで',
  'そのリンク、開かない方がいいですよ',
  '「当選しました」のDMが来た、無視した',
  'beware of scams',
])('hears the warning in %s', (text) => {
  expect(warns(text)).toBe(true);
});

test.each([
  '「水道局の偽メールに注意」と回覧が来たけど、本物のページはこっち'.replace('来た', 'あった'),
  '「投資詐欺に注意」という投稿ばかり。うちは安心です',
  '副業に興味ある方DMください',
])('hears none in %s', (text) => {
  expect(warns(text)).toBe(false);
});

test('told drops questions of those who want to know, not offers in their shape', () => {
  const offer = told(phrase('副業'));
  const count = (text: string) => offer.find(new JudgedText({ text }, office)).length;
  expect(count('副業は申告が要りますか？')).toBe(0);
  expect(count('副業しませんか？')).toBe(1);
});
