import { isCondemned, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';
import { any, list, phrasing, re } from '../../text/grammar.ts';

const SLUR = any(
  re(
    '(?<!ち)びっこ(?!り|いもん)|(?<![目眼のを])めくら(?!な|れ|ま|せ)|メクラ|害児|(?:キ|き)[○◯〇●×*]ガイ',
    ...list(`
びっこ
      めくら メクラ 害児 ガイ
    `),
  ),
  ...list(`
    チョン公 チャンコロ ちゃんころ シナ人 シナチク 支那人 支那畜 チョンコ 朝鮮野郎 三国人 トンスル ヒトモドキ 人モドキ クロンボ くろんぼ
    黒んぼ ニガー ニグロ 土人 毛唐 露助 ジャップ バカチョン ばかちょん 非国民 売国奴 穢多 エタ非人 えたひにん 部落民 
    ガイジ 池沼 身障者め 知障 チショウ つんぼ カタワ かたわ者 片端者 きちがい キチガイ 気違い 精薄 ダウン症顔 アスペ野郎
    オカマ野郎 ホモ野郎 レズ女 オナベ野郎 まんさん ま〜ん ナマポ 生ポ 虫国 害人 害国人 反日外人 朝鮮ゴミ 糞チョン 糞食い民族
  `),
  re(
    '(?<![ァ-ヺー])チョン(?!マゲ|ボ|ガ|ジュ|ギ|ハ|ソ|ア|セ|・|ビ|ト|チョン|ホ|リ|ダ|マ|パ)(?=は|が|の(?:奴|やつ|くせ|分際|国)|ども|共|め|を|に帰|死|[!！。\\s]|$)',
    'チョン',
  ),
  re(
    '(?:在日|朝鮮|支那|韓国|中国|クルド|外国)(?:人)?(?:の|は)?(?:ゴキブリ|ウジ|ウジ虫|ゴミ|クズ|猿|サル|豚|犬|ダニ|寄生虫|虫|土人|畜生)',
    ...list(`
      在日 朝鮮 支那 韓国 中国 クルド 外国
    `),
  ),
);

export default defineRule({
  id: 'abuse.slur',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    phrasing(
      SLUR,
      re(
        '(?!水|と(?:いう|いった|呼|言)|って(?:いう|言う)?言葉|など(?:の|と)|は(?:差別|使)|差別|呼ばわり|の歴史|問題|用語|解放)',
      ),
    ),
    (span, text) =>
      !isHandedOn(span, text) &&
      !isCondemned(span, text) &&
      !/差別|人権|いけない言葉|傷つけ|傷つき|歴史|啓発|使わないで|用語/.test(text.view('plain').text),
  ),
  rationale: 'Slurs against people by origin, birth, disability or love hurt the whole group, whoever is meant.',
  knownGaps: 'Slurs used of oneself; code words that change every month.',
  mustMatch: ['チャンコロは帰れ', '窓口に池沼おったわ', '黒んぼが祭りに来とる', 'このガ イ ジが', '部落民のくせに'],
  mustNotMatch: [
    '池沼という言葉で障害者を笑うのは差別です',
    'チョン・ジヒョンさんのトークショー楽しみ',
    '三国人などの差別語を学ぶ人権講座に参加しました',
    '池沼の生き物観察会は差別なく誰でも参加できるのがいい',
  ],
});
