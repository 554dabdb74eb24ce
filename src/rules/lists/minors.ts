/** Words for minors, as groups of a collocation (`context/…-lines.ts`). */

const ages = (from: number, to: number, unit: string): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${from + i}${unit}`);

/** By school and age: nobody grown up is called so. */
export const MINOR: string = [
  ...ages(1, 6, '年生の'),
  ...ages(6, 17, '歳'),
  ...ages(6, 17, '才'),
  ...['小', '中', '高'].flatMap((school) => ages(1, school === '小' ? 6 : 3, '').map((year) => school + year)),
  '小学生|しょうがくせい|ショーガクセー|中学生|ちゅうがくせい|高校生|こうこうせい|小中学生|小中高生|中高生|○学生|◯学生|〇学生',
  '中坊|小坊|消防の子|厨房の子|17歳まで|16歳まで|15歳まで|高学年から|低学年から|女子小|女子中|女子高|男子小|男子中|低学年|高学年|ランドセル|黄帽子|園児|幼稚園児|保育園児|幼児|幼女|女児|男児|未成年|未成人',
  'js|jc|jk|djk|ロリ|ショタ|ちびっこ|チビッコ|おチビ|おちび|チビちゃん|ちびちゃん|お嬢ちゃん|お嬢ちゃま|ぼくちゃん|坊や|ぼうや|坊ちゃん',
  '小さい子|小さな子|ちっちゃい子|ちいさい子|幼い子|10代|十代|ティーン|17歳以下|18歳未満|18以下|十八以下|17以下|18未満|十八未満|u18|アンダー18|高校生以下|中学生以下|少女|少年|児童',
].join('|');

/** Also words that may mean grown-up children, and how a child is spoken to. */
export const CHILD: string = [
  MINOR,
  '子ども|子供|こども|コドモ|キッズ|女の子|男の子|おんなのこ|おとこのこ|娘さん|息子さん|お嬢さん|お子さん|お子様|妹ちゃん|弟くん',
  'きみたち|君たち|キミたち|みんなの家の子|よその子|1年生|2年生|3年生|4年生|5年生|6年生|一年生|二年生|三年生|四年生|五年生|六年生',
].join('|');

/** The writer's own. */
export const OWN_CHILD =
  'うちの子|うちの園|うちの学校|うちのクラス|わが家|我が家|うちの娘|うちの息子|ウチの子|うちの孫|我が子|わが子|自分の子|私の娘|私の息子|娘が|息子が|娘も|息子も|娘と|息子と|娘の|息子の|孫が|孫も|孫と|孫の|甥っ子が|姪っ子が|長男|長女|次男|次女|子連れ';
