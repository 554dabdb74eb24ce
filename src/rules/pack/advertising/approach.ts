import { CAUTION } from '../../context/caution.ts';
import { APPROACH } from '../../context/small-trade.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'advertising.approach',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(told(APPROACH), CAUTION, 'comment'),
  rationale: 'Scouts, suitors and brokers of flats begin by speaking to one reader.',
  knownGaps: 'Those who only praise.',
  mustMatch: [
    'お子さん目が大きくてモデルさんみたい。うちの事務所に一度連れてきて',
    'あなたの笑顔に惹かれました。お友達になっていただけますか、真面目な男です',
    '雰 囲 気 あ る ね、モデルとか興味ない？',
  ],
  mustNotMatch: [
    '子どもモデルの事務所から登録料を請求された話、注意してほしい',
    '転校してきた子と友達になりたいと娘が言う。結婚式ごっこが好き',
    '生活保護の申請に職員さんが付き添い、部屋も探してくれた',
  ],
});
