import { ANYBODY } from '../../context/anybody.ts';
import { SPREADS } from '../../context/exposure.ts';
import { ANOTHERS } from '../../context/whose-data.ts';
import { MASKED_TELEPHONE } from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together, where } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const DIGITS = /[0-9〇零]|ゼロ|ぜろ|れい|いち|にー|さん|よん|ごー|ろく|なな|はち|きゅう/g;
/** How the reader is to put the number together. */
const RECIPE = phrase(
  ...[
    '抜いて',
    'ぬいて',
    '除いて',
    '消して読',
    '逆から',
    '逆読み',
    '逆さ',
    'うしろから',
    '後ろから読',
    '右から読',
    '語呂',
    'ゴロ合わせ',
    '前にゼロ',
    '頭にゼロ',
    '頭に0',
    '前に0',
    'の次が',
    '次が',
    'しめは',
    'シメは',
  ],
  ...[
    'ラストが',
    'ラストは',
    '最後が',
    '最後は',
    '順番にかけ',
    '順番につな',
    'つなげて',
    '繋げて',
    '並べ替え',
    '並べかえ',
    '縦読み',
    '足して',
    '引いて',
    '数字に直',
    '数字にして',
    '変換して',
    '続きは',
    '前半',
    '後半',
    '下4桁',
    '下四桁',
    '上4桁',
    '暗号',
    '間の文字',
    '空白に',
  ],
);
/** ゼロキューゼロの、いちさんに…: a telephone number said aloud. */
const SAID_ALOUD = pattern(
  /(?:ゼロ|ぜろ|れい|レイ|零|〇)[の、・･\s\-－ー,]{0,2}(?:(?:ゼロ|ぜろ|れい|レイ|零|〇|いち|イチ|ニイ|ニー|にい|にー|ニ|に|さん|サン|よん|ヨン|ゴー|ゴウ|ごー|ごう|ゴ|ご|ろく|ロク|なな|ナナ|しち|はち|ハチ|きゅう|きゅー|キュウ|キュー|[0-9一二三四五六七八九])[の、・･\s\-－,]{0,3}){8,12}/g,
  ['ゼロ', 'ぜろ', 'れい', 'レイ', '零', '〇'],
);
const MANY_DIGITS = where(RECIPE, (_, text) => (text.view('plain').text.match(DIGITS) ?? []).length >= 9);

export default defineRule({
  id: 'personal-data.number-in-pieces',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  urgent: 'leaked-personal-data',
  find: anyOf(
    near(MANY_DIGITS, pattern(/0.?[789].?0|[789]0|090|0[-\s]?90|れい|ゼロ|ぜろ|0[1-9]\d-\d|090-?$/g, []), 60),
    SAID_ALOUD,
    together(MASKED_TELEPHONE, anyOf(ANYBODY, SPREADS, ANOTHERS, phrase('電話', 'でんわ', '携帯', '連絡'))),
  ),
  rationale: 'A number told in pieces, backwards or with a filler still rings.',
  knownGaps: 'Pieces in several comments.',
  mustMatch: [
    'ゼロハチゼロの、いちいち、ろくごー、にーななきゅうさん。あいつの番号な',
    '090の次が0411、ラストが3302。順番にかけてね',
    '逆から読んで 4410-8830-090 あの女の',
    '0か9か0か0か1か1か2か3か3か4か4 ←か を 抜 い て',
  ],
  mustNotMatch: [
    'ゼロから始める体操教室、いち、に、さんの掛け声が楽しい。窓口の対応は遅い',
    '受付番号は後ろから読んでも1221。窓口の待ち時間は90分、ひどい',
    '抽選は090番の次が091番です',
    '逆から読んでも同じ電話番号の話、市の講座で聞いた',
  ],
});
