import { UNDERAGE } from '../../context/desire.ts';
import { isCivic } from '../../context/lawful.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { together, unless, where } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

const ADULT = re(
  'おじさん(?:と|が|は|優し|の家|ね)|おじさま|おっちゃん(?:と|が)|おにいさん(?:と|が)|お兄さん(?:と|が)|パパになって|お小遣い|おこづかい|こづかい|お菓子(?:を)?あげ|(?:[1-9]|一|二|三|五)万円?(?:あげ|払|渡|で|、)|\\d{4,5}円(?:あげ|で)|泊め(?:て(?:あげ|やる)|る(?:よ|から))|ホテル代|ドライブ|黒い車|ご飯(?:行く|食べる)だけ|会うだけ|モデル料',
  ...list(`
    おじさん おじさま おっちゃん おにいさん お兄さん パパに 小遣い おこづかい こづかい お菓子 万 円 泊め ホテル
    ドライブ 黒い車 ご飯 会うだけ モデル料
  `),
);
const LURE = re(
  '連絡(?:ちょうだい|ください|待って|して)|dm|line(?:して|教え|交換)|写真(?:を)?(?:送|おく|撮らせ)|会(?:える|おう|いたい|わない|う日|って)|待って(?:ます|るよ|る)|おいで|遊び(?:たい|ませんか)|お話し(?:し|ませんか)|二人(?:きり|だけ|で)|ふたりで|(?:親|お母さん|ママ|先生|学校)(?:に|には)(?:言わ|内緒|秘密|ないしょ)|秘密(?:で|に|だよ|ね)|内緒(?:で|に|だよ|ね)|おうち(?:を)?教え|住所(?:を)?教え|声(?:を)?かけ(?:る|ます)|迎えに(?:行|い)|一緒の布団|洗ってあげ|相談(?:に)?のる|大丈夫(?:だよ|♪|よ)|募集|いない[？?]|いる[？?]|歓迎',
  ...list(`
    連絡 dm line 写真 会 待って おいで 遊び お話し 二人 ふたり 親に お母さんに ママに 先生に 学校に 秘密 内緒 おうち
    住所 声 迎えに 一緒の布団 洗って 相談 大丈夫 募集 いない いる 歓迎
  `),
);

export default defineRule({
  id: 'illegal.child-approach',
  category: 'illegal',
  also: 'obscenity',
  stage: 'hide',
  strength: 0.82,
  urgent: 'child-safety',
  firm: true,
  find: unless(
    where(
      together(phrasing(ADULT), phrasing(LURE), UNDERAGE),
      (span, text) => !isCivic(span, text) && !isHandedOn(span, text) && text.raw.length < 180,
    ),
    pattern(
      /時給|求人|最低賃金|無料|参加費|対象|定員|申し?込|料金|保護者|うちの|孫|部活|大会|吹奏楽|入場|割引|給食|アルバイト代|お小遣い(?:で|を握|の範囲|帳|制)|迷子|小遣いが足り|値上げ|屋台|駄菓子|夏休みの|宿題|親子|イベント|児童手当|奨学金|医療費|講座|教室/,
      [],
    ),
    'comment',
  ),
  rationale: 'A grown-up’s offer, a lure and a child in one comment: hidden and told at once.',
  knownGaps: 'Approaches spread over several comments.',
  mustMatch: [
    '未成年でも大丈夫♪ おじさんとご飯行くだけで2万円、中高生の子連絡ちょうだい',
    '小学生の男の子と遊びたい。お菓子あげるからおうち教えて、お母さんには言わないで',
    '13歳の子、家出中なら泊めてあげる。一 緒 の 布 団 でよければ',
  ],
  mustNotMatch: [
    '小学生のお小遣いで買える屋台がいいです。いる？',
    '中学生の娘とお菓子作り教室で会った先生、連絡ください',
    '未成年に声をかけるおじさんがいると警察から連絡。写真も出回っている',
  ],
});
