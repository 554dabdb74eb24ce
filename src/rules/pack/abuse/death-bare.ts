import { isIdiomOfDeath } from '../../context/death.ts';
import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';

const TAIL =
  '(?=[。、！!？?\\n\\s…wｗ笑💀💢🔪⚰️🪦ーッっ」』)）(（]|$|よ|や(?!か|さ)|クズ|カス|ゴミ|ブス|デブ|ハゲ|バカ|ばか|馬鹿|ボケ|アホ|クソ|糞|くそ|キモ|老害|無能|公務員|ども|おまえら|オマエラ|お前ら|職員|広報|課長|市長|区長|役人|お前|おまえ|全員|みんな|今すぐ|マジ|まじ|ガイジ)';

export default defineRule({
  id: 'abuse.death-bare',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    voiced(
      anyOf(
        phrasing(
          re(
            '(?<![\\d/月.:：第])4(?:ね(?=よ|や|ば|4|$|[!！。wｗ\\s])|んで(?=どうぞ|くれ|ほし|ください|しまえ|償))|(?:しね){2,}|(?:死ね){2,}',
            '4ね',
            '4んで',
            'しね',
            '死ね',
          ),
        ),
        phrasing(re('(?:^|[。！!\\s])しんで(?:ください|くれ|どうぞ|ほしい|しまえ)', 'しんで')),
        phrasing(
          re(
            '(?:お前|おまえ|てめえ|あんた|こいつ|あいつ)[がらはも]{0,2}死ね(?:ば(?!もろ)|たら)',
            ...list(`
お前 おまえ てめえ
              あんた こいつ あいつ
            `),
          ),
        ),
        phrasing(
          re(
            '(?<![必瀕溺餓凍])(?:死ね|タヒね|タヒネ|ﾀﾋね|死ネ|タヒんで|逝ねや|氏ね(?![一-龠]))',
            ...list(`
死ね 死ネ タヒ
              逝ね 氏ね
            `),
          ),
          re(TAIL),
        ),
        phrasing(
          re(
            '(?:^|[。！!？?\\s、]|お前|おまえ|お前ら|全員|みんな|早く|はよ|はよう|さっさと|マジで?|まじで?|職員|課長|市長|区長|こいつ|今すぐ|頼むから|クソが|バカ|カス)(?:[はもがら、\\s]{0,2})',
          ),
          re('しね|シネ|ﾀﾋね', 'しね', 'シネ'),
          re(TAIL),
        ),
        phrasing(
          re('[○〇◯●×✕\\*＊]ね', '○', '〇', '◯', '●', '×', '✕', '*'),
          re('(?=[！!よや。]|クズ|カス|ゴミ|ブス|バカ|$)'),
        ),
        phrasing(re('死[○〇◯●×✕\\*＊♡❤]', '死'), re('(?=[！!よや。\\s]|クズ|カス|ゴミ|ブス|バカ|$)')),
      ),
    ),
    (span, text) => !isIdiomOfDeath(span, text),
  ),
  rationale: '死ね as an order, also with nobody named, in every spelling.',
  knownGaps: 'Bare しね in hiragana after hiragana (西の言葉: 〜しね).',
  mustMatch: ['死ね', '市長死ね！', 'しね', 'タヒね', '○ねよ', '死 ね ク ズ', 'し\nね', '死♡'],
  mustNotMatch: [
    '「死ね」と言われた子の話を聞きました',
    '死ねるくらいおいしい',
    'これ楽しいしね！',
    '○ねんね教室に参加しました',
    '子どもに死ねなどと書く人がいて悲しい',
  ],
});
