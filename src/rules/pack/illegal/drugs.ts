import { offered } from '../../context/lawful.ts';
import { DRUG, TRADE } from '../../lists/underworld.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';
import { phrasing } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'illegal.drugs',
  category: 'illegal',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  find: unless(
    offered(near(phrasing(DRUG), phrasing(TRADE), 24)),
    pattern(
      /医師|処方|病院|薬局|薬剤師|クリニック|メダル|ラッシュアワー|帰宅ラッシュ|通勤ラッシュ|ゴールドラッシュ|葉っぱ(?:の|を|が)(?:色|形|掃除|拾|落|集|紅)|クラック(?:が|の補修|補修)|さつまいも|落ち葉|腐葉土|タイル|もみじ|紅葉/,
      [],
    ),
    'comment',
  ),
  rationale: 'Offers of and requests for drugs by name.',
  knownGaps: 'Medicines talked of among patients.',
  mustMatch: [
    '大麻売ります。DMください',
    '上質なマリファナ手押しできます',
    'シ ャ ブ 欲しい人連絡待ってます',
    'ハルシオン余ってるので譲ります',
    'cần sa bán ở Kokura',
  ],
  mustNotMatch: [
    '大麻の売人が逮捕されたニュースを見ました',
    '睡眠薬の販売について薬局に聞きました',
    '覚醒剤の講座の販売物？いえ配布でした。薬物乱用防止教室より',
    '薬物乱用防止教室で大麻の話を聞いた。売買は絶対ダメ',
  ],
});
