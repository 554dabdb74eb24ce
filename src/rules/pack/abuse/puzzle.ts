import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

/** How the reader is told to undo the disguise. */
const KEY = pattern(
  /(?:さかさ(?:ま)?|逆さ(?:ま)?|逆から|反対から|後ろから|うしろから|おしりから|お尻から|右から|下から|鏡(?:で|文字)|縦(?:に)?読|たて(?:に)?読|斜め(?:に)?読|頭文字|最初の文字|1文字目|一文字目|行の頭|\S(?:を|だけ)(?:抜い|ぬい|とっ|取っ|消し)て(?:読|よ|送|みて)|から(?:始|はじ)まって.{0,4}(?:終|おわ)|(?:狸|たぬき|タヌキ)(?:の)?(?:ことば|言葉|暗号)|ローマ字で読|ひらがなにして)/g,
  [
    ...list(
      'さかさ 逆 反対 後ろ うしろ おしり お尻 右から 下から 鏡 縦 たて 斜め 頭文字 最初の 文字目 行の頭 抜い ぬい とっ 取っ 消し まって 狸 たぬき タヌキ ローマ字 ひらがな',
    ),
  ],
);
/** What is hidden, or whom it is for. */
const RIDDLE = pattern(
  /ねし|ろにこ|すろこ|ろせ.?か|ほあ(?![ぁ-ん])|ばか|かば|カバ(?=の|課|区|市|職)|しね|シネ|ｼﾈ|市ね|氏ね|詩ね|死|○{3,}|たえ|課長|区長|市長|係長|職員|担当|先生|お前|おまえ|あなた|あんた|へ$|お前ら|みなさんへ/g,
  [
    ...list(
      'ねし こ ほあ ばか かば カバ しね シネ 市ね 氏ね 詩ね 死 ○ たえ 長 職員 担当 先生 お前 おまえ あなた あんた へ',
    ),
  ],
);

export default defineRule({
  id: 'abuse.puzzle',
  category: 'abuse',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  find: anyOf(
    unless(
      near(KEY, RIDDLE, 30),
      phrase(
        'クイズ',
        '謎解き',
        '回文',
        '暗号教室',
        '縦書き',
        '看板',
        '地図',
        '信号',
        '写真',
        '並んで',
        '数えて',
        '席',
        '番目',
      ),
      'comment',
    ),
    pattern(/^\W{0,3}(?:市|詩|氏|師|志)ね(?=[\s　(（。！!]|$)/g, ['市ね', '詩ね', '氏ね', '師ね', '志ね']),
  ),
  rationale: 'An insult that has to be read backwards or with letters taken out is meant for somebody.',
  knownGaps: 'Riddles without a hint.',
  mustMatch: ['ねし。逆から読んでね', 'たぬきことばで：たしたね、課長へ。タヌキの暗号', '頭文字を読んで。ば・か、区長'],
  mustNotMatch: [
    '縦読みの看板、逆から読むと別の意味になって面白い。区長さんの字？',
    '右から読む昔の看板が残っています。職員さんに聞きました',
    '市の職員さんの回文クイズ、逆から読んでも同じ',
  ],
});
