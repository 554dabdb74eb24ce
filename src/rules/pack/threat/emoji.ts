import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'threat.emoji',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  urgent: 'threat',
  firm: true,
  find: unless(
    pattern(
      /(?:お前|おまえ|てめえ|あんた|きさん|こいつ|あいつ|職員|課長|市長|区長|担当|区役所|市役所|役所|学校|会場|祭り?|待っと|待ってろ|行くけん|行くから|覚え)[^。\n]{0,10}(?:🔪|💣|🔫|🗡|🪓|🧨|⚰|🪦|🩸|💀🔪)|(?:🔪|💣|🔫|🗡|🪓|🧨|🩸)[^。\n]{0,8}(?:お前|おまえ|てめえ|あんた|きさん|こいつ|あいつ|職員|課長|市長|区長|担当|区役所|市役所|役所|待っと|待ってろ|行くけん|行くから)/u,
      [
        ...list(`
          お前 おまえ てめえ あんた きさん こいつ あいつ 職員 課長 市長 区長 担当 役所 学校 会場 祭 待っ 行く 覚え
        `),
      ],
      'raw',
    ),
    pattern(
      /料理|調理|クッキング|ハロウィン|🎃|献血|ゲーム|サバゲ|包丁研|研ぎ|魚|薪|キャンプ|花火|爆竹|コスプレ|剣道|殺陣|チャンバラ|忍者|侍/,
      [],
    ),
    'comment',
  ),
  rationale: 'Knives, bombs and guns beside a person or a place speak for themselves.',
  knownGaps: 'Emoji alone.',
  mustMatch: ['お前🔪', '課長待ってろ🔫', '💣💣区役所', '🔪🔪🔪行くけんな'],
  mustNotMatch: ['学校の調理実習で🔪の使い方を習いました', 'お祭りの花火🧨最高', '献血会場はどこですか🩸'],
});
