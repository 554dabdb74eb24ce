import { expect, test } from 'vitest';
import { inEarnest, voiced } from '../../../src/rules/context/voiced.ts';
import { phrasing } from '../../../src/rules/text/grammar.ts';
import { JudgedText } from '../../../src/rules/text/judged-text.ts';

const office = { accounts: [], domains: [], telephones: [], names: [] };
const said = voiced(phrasing('死ね'));
const own = (text: string) => said.find(new JudgedText({ text }, office)).length > 0;

test.each(['早く死ね', '「死ね」', '死ねって言ってんだよ', '死ね、これは警告だ'])(
  'the writer says it himself: %s',
  (text) => expect(own(text)).toBe(true),
);

test.each([
  '「死ね」と言われて悲しかった',
  '死ねとか書く人がいる',
  '死ねちゅうて怒鳴る人がおった',
  '「死ね」は言い過ぎだと思う',
  '「死ね」「消えろ」と書いた紙を机に入れられた',
])('the words are another’s: %s', (text) => expect(own(text)).toBe(false));

test('of oneself it is no insult, yet a threat stays a threat', () => {
  const judged = new JudgedText({ text: '俺ってほんと馬鹿' }, office);
  expect(voiced(phrasing('馬鹿')).find(judged)).toEqual([]);
  const threat = new JudgedText({ text: '俺が殺すけんな' }, office);
  expect(inEarnest(phrasing('殺す')).find(threat)).not.toEqual([]);
});
