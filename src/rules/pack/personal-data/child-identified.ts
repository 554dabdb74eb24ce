import { SCHOOL_CLASS } from '../../context/names.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

/** 早川トア, 樫木ジュン: a family name with a given name in katakana. */
const KATAKANA_GIVEN = pattern(
  /(?<![一-龠])[一-龠々]{1,3}\s?[ァ-ヶ]{2,4}(?![ァ-ヶー一-龠])/g,
  [
    'ア',
    'イ',
    'ウ',
    'エ',
    'カ',
    'キ',
    'ク',
    'ケ',
    'コ',
    'サ',
    'シ',
    'ジ',
    'ス',
    'セ',
    'ソ',
    'タ',
    'ト',
    'ナ',
    'ニ',
    'ノ',
    'ハ',
    'ヒ',
    'マ',
    'ミ',
    'ム',
    'メ',
    'モ',
    'ヤ',
    'ユ',
    'リ',
    'ル',
    'レ',
    'ン',
  ],
  'plain',
);

/** A child's name with くん or ちゃん; お兄ちゃん, 赤ちゃん and their like are nobody's name. */
const CHILD_NAME = pattern(
  /(?:[一-龠々]{1,4}|[ァ-ヶー]{2,6}|[ぁ-ん]{2,5})[ぁ-んァ-ヶ]{0,4}(?<!お兄|お姉|兄|姉|赤|ばあ|じい|坊|嬢|ワン|チビ|みんな|お子|お母|お父|父|母|ママ|おば|おじ|弟|妹)(?:ちゃん|くん|君)(?!たち|達|ら|の親)|[一-龠々]{1,3}[ぁ-んァ-ヶ]{2,4}さん/g,
  ['ちゃん', 'くん', '君', 'さん'],
);
/** A full name without honorific between marks: 、千歳リクト。「はると」. */
const BARE_NAME = pattern(
  /[、\s「(][一-龠々]{1,3}\s?(?:[ァ-ヶ]{2,5}|[ぁ-ん]{2,3}(?<!です|ます|した|って|から|さい|ない|まで))(?=[。、」)\s]|やん|やけ|だ|$)|「[ぁ-んァ-ヶ]{2,4}」/g,
  ['、', '「', ' ', '('],
);

export default defineRule({
  id: 'personal-data.child-identified',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  urgent: 'child-safety',
  find: anyOf(
    near(SCHOOL_CLASS, CHILD_NAME, 8),
    near(SCHOOL_CLASS, BARE_NAME, 6),
    near(SCHOOL_CLASS, KATAKANA_GIVEN, 8),
    near(SCHOOL_CLASS, phrase('名前は', 'の娘', 'インスタ', 'っち名前', 'って名前', 'なやん'), 14),
  ),
  rationale: "A child's name beside school and class leads strangers to the child, however kindly it is told.",
  knownGaps: 'Nicknames without an honorific.',
  mustMatch: [
    '北方小3年2組の吉永ひなたちゃん、かわいい',
    '６年３組の鷹野レンくん、優しくしてね',
    '守恒幼稚園ひまわり組の ゆいちゃん 見つけた',
  ],
  mustNotMatch: [
    '3年2組のみなさん、発表すてきでした',
    '北方小の校長先生、挨拶ありがとうございました',
    '小1年の壁、市はどう考えているのか。お母さんたちは困っています',
  ],
});
