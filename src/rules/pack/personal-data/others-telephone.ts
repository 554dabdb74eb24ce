import { PUBLIC_PLACE } from '../../context/homes.ts';
import { ANOTHERS, OWN } from '../../context/whose-data.ts';
import { MOBILE } from '../../detectors/telephones.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'personal-data.others-telephone',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.95,
  firm: true,
  urgent: 'leaked-personal-data',
  find: anyOf(unless(MOBILE, anyOf(OWN, PUBLIC_PLACE), 'comment'), together(MOBILE, ANOTHERS)),
  rationale:
    "Somebody's mobile number without the words of giving one's own exposes another person, and rings at once.",
  knownGaps: "A shop's mobile number without any word of business.",
  mustMatch: [
    'この人の携帯、０９０ー０１１２ー３３４５です',
    '課長の番号は〇八〇の〇一二三の四五六七やけ鳴らせ',
    'ぜろきゅうぜろ、ぜろさんろくに、いちはちいちよん ←店員の番号',
  ],
  mustNotMatch: [
    '090円の商品がありました',
    '私の携帯090-0112-3345に折り返しお願いします',
    '区役所の電話は093-951-1024だけでは足りません、080人も待たせて',
  ],
});
