import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { sameSentence, unless, where } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const GROUP = pattern(
  /(?:あ|そ|ど|異|外)(?:の|ちらの|ちらのお|っちの)?国の(?:人|方|連中|ひと|もん)|異国の方|外国の方|外国人|外人|県外(?:ナンバー|の人|民)|よそ者|余所者|田舎者|生活保護(?:の)?(?:やつ|奴|人|世帯)?|ナマポ|犬飼い|猫飼い|子連れ|喫煙者|年寄り(?:って|は|ども)|若者は|最近の若い|女(?:は|って|の運転|の上司)|男(?:は|って|の保育士|の看護師)|九州男児|ゆとり(?:世代)?|団塊|老人(?:は|って|ども)|沼の方の人間|(?:[一-龠]{2,3}|あの辺|この辺|あの町|この町|団地|あの団地|向こう|川向こう)の(?:人間?|連中|住民|もん|やつら)(?:って|は|が|も)|people from|those people|コメント欄/g,
  [
    ...list(`
      国 外 県外 よそ 余所 田舎 生活保護 ナマポ 犬飼い 猫飼い 子連れ 喫煙者 年寄り 若 女 男 ゆとり 団塊 老人 の人 の連中 の住民
      のもん のやつら people コメント欄
    `),
  ],
);
const SLIGHT = phrase(
  ...list(`
      ろくな人間 常識がな 常識知らず 躾がな 教育がな ろくな奴 ろくなやつ ろくなもん 信用なら 信用でき そっち目的 マナー悪 マナー知らず マナーが悪 民度 中身は赤ん坊 性根が
      関わらん方 関わらない方 話が長いよね 威張んな 威張るな 汚れた気 空気が汚 またあの国 どうせまた 鍵を二つ 鍵を増 治安が悪く 治安が心配
      頭悪そう 頭が悪 バカ 馬鹿 田舎者 パチンコ dumb stupid lazy dirty 働かん 怠け 図々し ずうずうし 臭い くさい
      うるさい連中 気味が悪 気味悪 不気味 怖いから 近づかん 近寄らん お里が 育ちが 嘘つき 盗み 盗む 泥棒
    `),
);

export default defineRule({
  id: 'abuse.group-slight',
  category: 'abuse',
  stage: 'flag',
  strength: 0.47,
  firm: true,
  find: unless(
    where(sameSentence(GROUP, SLIGHT), (span, text) => !isHandedOn(span, text)),
    phrase(
      ...list(`
      偏見 差別 温か コツ くらいが 言われ 思いません 思わない 決めつけ わけではな わけじゃな とは限ら ありがとう 相談 支援 共生 誤解 ごみ出し 啓発 私は
      うちの 対策 注意 呼び 勉強
    `),
    ),
    'comment',
  ),
  rationale: 'Insinuation against all people of an origin, a place, a sex or a habit: a person looks.',
  knownGaps: 'Sober worries in the same words; groups under code names.',
  mustMatch: [
    'マナー悪いのはどうせまたあの国の人たちでしょう',
    '県外ナンバーは全員マナー知らずの田舎者',
    '男の保育士は信 用 な らん',
    'people from the countryside are so dumb lol',
  ],
  mustNotMatch: [
    '外国人はマナーが悪いという偏見をなくしたい',
    '外国の方にもごみ出しの決まりが伝わるよう対策を。マナーが悪いのではなく知らないだけ',
    '「女は信用ならん」と言われた時代もありました',
  ],
});
