import { isCivic } from '../../context/lawful.ts';
import { isFiction } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { gap, list, phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'obscenity.gore',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    where(
      anyOf(
        phrasing(
          re(
            '(?:グロ(?!ー|リ|ッ|ブ|サ|ーブ|ス)|ぐろ|死体|遺体|屍|轢死体|水死体|首(?:なし|切り|吊り)?(?:死体)?|生首|内臓|はらわた|腸|脳みそ|脳漿|臓物|切断(?:された|した)?|肉片|斬首|処刑|自殺|事故(?:現場)?|殺害|拷問|スナッフ)(?:の)?',
            ...list(`
              グロ ぐろ 死体 遺体 屍 首 内臓 はらわた 腸 脳 臓物 切断 肉片 斬首 処刑 自殺 事故 殺害 拷問 スナッフ
            `),
          ),
          gap(3),
          re(
            '(?:動画|画像|写真|映像|サイト|まとめ)(?:を|が|は|も)?[^。\\n]{0,8}?(?:ある|あり|見(?:る|たい|ろ|て|せ)|送|貼|どうぞ|欲し|ほし|集め|交換|好き|最高|リンク|プロフ|売|dm|配布|無修正|モザイクなし)',
            ...list(`
              動画 画像 写真 映像 サイト まとめ
            `),
          ),
        ),
        phrasing(
          re(
            '(?:内臓|はらわた|腸|脳みそ|脳漿|目玉|眼球|血しぶき|肉片|首|手足|四肢|皮膚?)(?:が|を|は|も)?(?:[^。\\n]{0,5}?)(?:飛び(?:出|散)|ぶちまけ|引きずり出|引っ張り出|引き裂|裂け|えぐ|抉|もげ|ちぎれ|千切|切り(?:刻|落と|裂|開)|剥(?:い|ぎ|が)|潰れて|くり抜|バラバラ|ぐちゃぐちゃ|グチャグチャ|ミンチ|転がっ)',
            ...list(`
              内臓 はらわた 腸 脳 目玉 眼球 血しぶき 肉片 首 手足 四肢 皮
            `),
          ),
        ),
        phrasing(
          re(
            '(?:血|返り血|鮮血|臓物|死体|腐乱死体)(?:が|を|に|の)?[^。\\n]{0,4}?(?:舐め|すすり|啜|浴び(?:たい|ながら)|興奮|うっとり|美しい(?=.{0,6}(?:死|血|切))|たまら|弄|並べて|食べ|まみれの(?:死体|顔|写真|肉))',
            '血',
            '臓物',
            '死体',
          ),
        ),
      ),
      (span, text) => !isFiction(span, text) && !isCivic(span, text),
    ),
    pattern(
      /献血|検査|健診|手術|医療|魚|料理|ホルモン|もつ鍋|モツ|さばく|捌|解体(?:ショー|新書|工事)|鶏|鹿|猪|ジビエ|果物|みかん|じゃがいも|野菜|皮を|化石|人体の不思議|解剖|遺跡|古墳|祖母|祖父|供養|葬/,
      [],
    ),
    'comment',
  ),
  rationale: 'Gore described or offered for its own sake.',
  knownGaps: 'Accident reports in plain words.',
  mustMatch: [
    'グロ動画あるよ、見たい人プロフへ',
    '内臓ぶちまけて死ぬところ見たい',
    '死 体 画像 送って',
    '手足がちぎれて転がってた最高',
  ],
  mustNotMatch: [
    '事故現場の写真を見て危ないと思いました。対策を',
    'もつ鍋のはらわたを取り除く作業、写真あります',
    '首が長い土偶の写真、遺跡の展示で見たい',
    'グローブの写真ありがとう',
  ],
});
