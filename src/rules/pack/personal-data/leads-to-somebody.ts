import { LEADS_TO_SOMEBODY } from '../../context/person-weights.ts';
import { defineRule } from '../../rule.ts';
import { tally } from '../../text/tally.ts';

export default defineRule({
  id: 'personal-data.leads-to-somebody',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: tally(5.2, LEADS_TO_SOMEBODY),
  rationale: 'Who it is, where he is met, what one does not tell: each says little, together everyone knows.',
  knownGaps: 'Comments longer than 170 letters; two signs only.',
  mustMatch: [
    '右端のおじさん、徳力の床屋の裏に住んどるよね。奥さん入院しとるって聞いた',
    'あの白い家のM田さん、夜はスナックで働きよるらしい',
    'ひ と り 暮らしのY先生、団地の３棟やろ。夜は留守げな',
  ],
  mustNotMatch: [
    '団地の３棟に住んどる先生が、親切に教えてくれて助かりました',
    '写真の右端、うちの祖父です。入院する前で懐かしい',
    '窓口の人に入院のことを何度も聞かれた。住所も大声で言われて、区役所の対応はおかしい',
  ],
});
