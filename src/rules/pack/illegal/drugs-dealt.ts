import { dealtOut } from '../../context/dealing.ts';
import { DRUG_SIGNS } from '../../context/goods-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.drugs-dealt',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(6, DRUG_SIGNS)),
    phrase(
      ...list(
        `伝統 神事 注連縄 信号 草地 草原 直売 朝市 マルシェ 農園 農家 農協 八百屋 道の駅 収穫 旬の スーパー 生協 給食 子ども食堂 こども食堂 レシピ 料理 おかず サラダ 家庭菜園 苗 かき氷 アイスクリーム アイスコーヒー ソフトクリーム スキー 雪まつり 雪だるま 花粉 薬局 病院 医師 駄菓子 バレンタイン カフェ パン屋 ケーキ 草刈 草むしり 雑草 草取り 芝 手押し車 手押し信号 折り紙 紙芝居 画用紙 トイレットペーパー 古紙 おにぎり 屋台 美味し おいし うまか 甘い ハロウィン 手作り フードドライブ フードバンク クリスマス 遠足 焼きたて 公園の草 草花 草木 講座 販売所 花火 祭 まつり キッチンカー 区役所 図書館 教室 体験 材料 小麦 お店 売り場 畑 新鮮 無農薬 大根`,
      ),
    ),
    'comment',
  ),
  rationale: 'What must be drugs by the way in which it is offered.',
  knownGaps: 'Harmless sweets offered in secret.',
  mustMatch: [
    'クリスタル好きな人、駅で受け渡し。グラム2万、テレまで',
    'お菓子オープン🍪宇宙旅行できる、1個2500',
    '葉っぱ入りました、吸いやすい。わかる方だけ連絡',
    '白 い 粉 あるよ、飛べる。秘密厳守で1g',
  ],
  mustNotMatch: [
    'きのこ入りました、1パック200円。合言葉で割引、道の駅まで',
    '大麻の売人がテレグラムで送ると言う手口、というニュース',
    '大麻草の栽培許可なしで売る店があるのはおかしい、市は調べて',
  ],
});
