import { menacing } from '../../context/menace.ts';
import { KILL } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';
import { disguised } from '../../text/matcher.ts';

export default defineRule({
  id: 'threat.kill',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.9,
  urgent: 'threat',
  firm: true,
  find: menacing(
    anyOf(
      phrasing(
        re(
          '(?<![押消冗黙相見圧噛時息声気味魅])(?<!笑い|くすぐり|褒め|ほめ|泣き|感情を|自分を|ところ|ここ|ふと|ど|と|い|こ|、今)',
        ),
        KILL,
        re('(?!人|気|と(?:か|いう|は)|くらい|ほど|な(?:い|く)|のは|ことは)'),
      ),
      phrasing(re('(?:ぶ|ブ)[っッ](?:56|殺|頃|○|◯|×|コロ|ころ)(?:す|し)', 'ぶっ', 'ブッ', 'ぶッ', 'ブっ')),
      disguised('殺すぞ', 'ぶっ殺す', 'ぶち殺す', '殺してやる', 'ぶっころす', 'ぶっコロス', '殺したる'),
      phrasing(
        re(
          '(?:お前|おまえ|てめえ|きさん|貴様|全員|こいつ|職員|課長|市長|区長)[はをもがら、\\s]{0,3}',
          ...list(`
            お前 おまえ てめえ きさん 貴様 全員 こいつ 職員 課長 市長 区長
          `),
        ),
        re('(?:[○〇◯●×✕\\*＊]す|殺[○〇◯●×✕\\*＊])(?:ぞ|けん|から|わ)?'),
      ),
    ),
  ),
  rationale: 'Announced killing of a person is a threat at once.',
  knownGaps: 'Killing told in other words (see threat.veiled).',
  mustMatch: [
    'お前絶対殺すぞ',
    '課長ぶっ殺してやる',
    '明日職員を殺しに行くけん',
    'ぶ っ 殺 す',
    'コロスぞ',
    'きさん○すぞ',
  ],
  mustNotMatch: [
    '区民を殺す気か、早く信号をつけて',
    '蚊を殺すスプレーを配ってほしい',
    '「殺すぞ」と電話で言われた職員がいるそうです',
    'この映画、悪役の「殺してやる」が怖かった',
    'かわいすぎて殺しに来てる',
  ],
});
