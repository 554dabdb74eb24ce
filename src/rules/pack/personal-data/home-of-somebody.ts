import { ANYBODY } from '../../context/anybody.ts';
import { NAMED_BY_TITLE } from '../../context/persons.ts';
import { HALF_NAMED } from '../../context/pointed-out.ts';
import { ADDRESS_PART, FLAT, HOUSE_BY_SIGN, WORKPLACE } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const WHERE_HE_LIVES = pattern(
  /(?:家|宅|おうち|お宅|アパート|マンション|部屋)(?:は|って|なら|が|も)?[^。\n]{0,6}(?:どこ|どっち|知っとる|知ってる|わか[りっる]|分か[りっる]|すぐ|特定|近所|ここ|あそこ|そこ|の前|の裏|の隣)/g,
  [],
);
const PRAISED = phrase(
  ...[
    'ありがと',
    '感謝',
    '親切',
    '展',
    '講師',
    '先生の作品',
    '店',
    '公園',
    '議会',
    '神社',
    'お寺',
    '選手',
    '監督',
    '直売',
    '畑の',
    '農園',
    '教室',
    '病院',
    '医院',
    'クリニック',
    '歯科',
    '会議室',
    'センター',
  ],
);

export default defineRule({
  id: 'personal-data.home-of-somebody',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.52,
  firm: true,
  find: unless(
    anyOf(
      beside(anyOf(ANYBODY, NAMED_BY_TITLE, HALF_NAMED), anyOf(FLAT, ADDRESS_PART, HOUSE_BY_SIGN, WORKPLACE), 30),
      beside(anyOf(ANYBODY, NAMED_BY_TITLE, HALF_NAMED), WHERE_HE_LIVES, 8),
    ),
    PRAISED,
    'comment',
  ),
  rationale: 'Told or asked: where somebody who is named lives or works.',
  knownGaps: 'Nicknames.',
  mustMatch: [
    '田尻くんの家どこ？',
    '谷川さんなら、坂の上の白い壁の家よ',
    '議員の樋口さんの家は す ぐわかる、あそこの角',
  ],
  mustNotMatch: [
    '坂の上の白い壁の家に住みたい',
    '谷川さんの直売、坂の上の白い家の隣です',
    '区役所の職員さんの部屋はどこですか',
  ],
});
