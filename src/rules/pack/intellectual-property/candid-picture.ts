import { dealt } from '../../context/dealing.ts';
import { CANDID_SIGNS } from '../../context/rights-signs.ts';
import { defineRule } from '../../rule.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.candid-picture',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: dealt(weighed(6, CANDID_SIGNS)),
  rationale: 'Pictures of other people, taken or made for a laugh and spread.',
  knownGaps: 'Pictures taken with consent.',
  mustMatch: [
    '前を歩いとったおじさん面白くて撮った、ストーリーに上げとくw',
    'コスプレの子たち後ろから撮った。まとめて上げとくね',
    '先 生 の顔をAIで踊らせてグループに流した笑',
  ],
  mustNotMatch: [
    '子どもたちの写真を撮ってもらって、ストーリーにアップしました',
    '職員さんが撮ってくれた写真です、ありがとう。飾ります',
    '先生の写真を勝手に載せた人がいて困っています',
  ],
});
