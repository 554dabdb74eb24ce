import { mayBeParted, PARTED_WORDS, PARTING } from '../../detectors/parted.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { matcher, pattern, scan } from '../../text/matcher.ts';
import { passing } from '../../text/need.ts';

const PARTED = new RegExp(
  `(?:${PARTED_WORDS.map((word) => [...word].join(PARTING)).join('|')})(?=${PARTING}|[。！!？?wｗ]|$)`,
  'g',
);
const APART = matcher(
  [...new Set(PARTED_WORDS.map((word) => word.charAt(0)))],
  (text) => scan(text, 'raw', PARTED),
  () => passing(mayBeParted),
  'if it may',
);

export default defineRule({
  id: 'abuse.interleaved',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: anyOf(
    APART,
    pattern(
      /(?:ク[zZ]|[kK]ズ|ゴ[mM]|ば[kK]|バ[kK]|キm|きm)(?:親|餓鬼|ガキ|野郎|女|男|職員|i|い|イ|a)|(?<![A-Za-z])[UＵ]せろ|粗大ご(?:実|美|味)|ご(?:実|美)(?:人間|職員|野郎|クズ)|(?<![\d０-９])(?:56|５６)(?:され|す(?:ぞ|よ|$)|してや|したる)|(?<![\d０-９])(?:46|４６)49?ね/g,
      [
        ...list(`
      クz クZ kズ Kズ ゴm ゴM ばk ばK バk バK キm きm Uせろ Ｕせろ 粗大ご ご実 ご美 56 ５６ 46 ４６
    `),
      ],
      'raw',
    ),
    pattern(
      /(?<![a-z])(?:sh!ne|5hine|sh1ne|s#ine|b4ka|k1er0|ki3ro|k0rosu|kor0su|kut4bare|kus0|kvso|f[*#@]ck y|b[*#!1]tch|sh[*#]thead)(?![a-z])/gi,
      [
        ...list(`
      sh!ne 5hine sh1ne s#ine b4ka k1er0 ki3ro k0rosu kor0su kut4bare kus0
      kvso tch thead
    `),
        'ck y',
      ],
      'plain',
    ),
  ),
  rationale:
    'Insults hidden by marks between the letters or by letters that only sound alike: the disguise shows the intent.',
  knownGaps: 'New disguises.',
  mustMatch: ['キ▲モ▲デ▲ブ▲は来んな', 'クz親からはクz餓鬼', 'sh!ne yo uketsuke', 'すゎっさとUせろ'],
  mustNotMatch: [
    'バス・カスタード・ブッセの販売',
    '56すみれ組の発表',
    '市の粗大ごみの申込が分かりにくい、粗大ごはん',
    'ブ-ス出店の募集',
  ],
});
