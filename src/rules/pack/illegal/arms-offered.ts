import { dealt } from '../../context/dealing.ts';
import { ARMS_OFFERED } from '../../context/scouting.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.arms-offered',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: dealt(collocations(ARMS_OFFERED)),
  rationale: 'Weapons without papers or beyond the law, and plans for them, offered.',
  knownGaps: 'Weapons under other names.',
  mustMatch: [
    'スタンガンあります、年齢確認なし',
    'ガス銃いじって強めにした、取りに来る人に譲る',
    '日 本 刀、登録証なしやけど売る',
  ],
  mustNotMatch: [
    'エアガンの改造で逮捕、というニュース',
    '火薬の作り方を教える花火師の展示があるそう。資料館で',
    '日本刀を許可なしで譲る店があるなんておかしい。市は調べて',
  ],
});
