import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const FUEL = phrase(
  ...list(`
    ガソリン 灯油 プロパン 火の粉 火種 火の気 マッチ一本 マッチ1本 ライター一つ ボンベ 肥料 火薬 農薬 除草剤 硝酸 塩素 混ぜるな 薬品 大きな花火 大きな音 特大の花火 着火剤 シンナー 発電機のガス 圧力鍋 釘を詰め ドローンに
  `),
);
const SITE = phrase(
  ...list(`
    窓口 区役所 役所 市役所 庁舎 市民センター 公民館 裏口 学校 校舎 会場 防火扉 警備 お宅の 図書館 体育館 支所 出張所 保育園 病院 駅 投票所 ステージ 祭 まつり 施設 倉庫 宿直
  `),
);
const LEER = phrase(
  ...list(`
    温めてさしあげ 温めて差し上げ 暖めてさしあげ 暖めて差し上げ 赤い缶 届けて温め 誰も見てない 誰も見ていな 誰もいないんですよね 誰もおらんのよね 手薄 甘いですね 鍵が甘い 鍵が開いて 鍵かかって 乾燥しますから 冬は乾燥 飛ばないといい 飛ばんといい 止めませんけれど 止めはしません 感想を書きに参 また参ります ご挨拶に参 お見せしたい 見せてあげたい 見ていただきたい 混ぜ方しだい 混ぜ方次第 混ぜると大き 目を覚ます 目が覚める どんな音 よく燃え 燃えやすそう 燃えやすいです 木造ですよね 一晩で 朝には何も残 きれいさっぱり 跡形もな 火が回る 回りが早い
  `),
);

export default defineRule({
  id: 'threat.place-veiled',
  category: 'illegal',
  stage: 'hide',
  strength: 0.82,
  urgent: 'threat',
  firm: true,
  find: unless(
    inTrade(together(FUEL, SITE, LEER)),
    phrase(
      '花火大会の',
      '消防署',
      '点検',
      '心配',
      '危ない',
      '危険',
      '改善',
      '増やして',
      'つけてほしい',
      '直して',
      '火の用心',
      '防災',
      'お知らせ',
      '農業',
      '畑',
      'キャンプ',
      '補助',
    ),
    'comment',
  ),
  rationale: 'Fuel, a public place and a leer: arson in polite words is a threat at once.',
  knownGaps: 'Clumsy hints of honest people about fire safety.',
  mustMatch: [
    'ガソリンは赤い缶に二つほど、窓口まで届けて温めてさしあげようかと',
    '裏口が手薄ですね。灯油の値段が下がる頃、また参ります',
    '庁舎は木造ですよね。灯 油 はよく燃えますから',
  ],
  mustNotMatch: [
    '防火扉の鍵が甘いのが心配です。火の気のない場所でも点検を',
    '区役所の裏のプロパン、夜は誰も見ていないので危ないです',
    '会場の灯油ストーブ、誰もいないときは消して。鍵が開いていて危険',
  ],
});
