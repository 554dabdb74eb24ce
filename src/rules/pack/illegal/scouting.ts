import { dealt } from '../../context/dealing.ts';
import { SCOUTING } from '../../context/scouting.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.scouting',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: dealt(collocations(SCOUTING)),
  rationale: 'Paying for who is away, alone or rich, and where the money lies, prepares a burglary.',
  knownGaps: 'Questions of honest neighbours.',
  mustMatch: [
    '金持ちの通帳のある家、情報料払うけん教えて',
    '金庫の場所知っとる人、情報料払う',
    '一人暮らしの年寄りの家のリ ス ト、高く買い取ります',
  ],
  mustNotMatch: [
    '留守の家に届いた荷物、再配達は1件ずつ電話で。心配',
    '一人暮らしの家のリストを民生委員が見守りに使う',
    '金庫のある家が狙われていると聞いた。防犯カメラの補助を1割でも',
  ],
});
