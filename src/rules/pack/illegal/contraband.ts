import { CONTRABAND, OPENLY } from '../../context/contraband.ts';
import { dealtOut } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.contraband',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(dealtOut(weighed(6, CONTRABAND)), OPENLY, 'comment'),
  rationale:
    'Goods and papers that are not everybody’s to trade, with what is wrong about them, an offer and its terms.',
  knownGaps: 'Deals that leave the goods unsaid.',
  mustMatch: [
    '本人確認なしの回線、他人名義で用意できます。1本8千円',
    '猟銃、所持許可いらんけん誰か引き取って。祖父の形見、謝礼ください',
    'ﾆｾの商品券、さばける人おらん？連絡ください。三割でどう',
  ],
  mustNotMatch: [
    '許可なしで酒を売りよる店がある、市は調べてほしい',
    'マイナカードの暗証番号を忘れた。予約なしで教えますと言われた窓口、親切だった',
    '倉庫の米を盗んだって動画、よく見たら別の年の配布の片付け。広めた人は消して',
    '祖父の日本刀、登録証が残っていました。博物館に寄付します',
  ],
});
