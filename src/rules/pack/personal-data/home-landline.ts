import { ANYBODY } from '../../context/anybody.ts';
import { SPREADS } from '../../context/exposure.ts';
import { HOME, PUBLIC_PLACE } from '../../context/homes.ts';
import { ANOTHERS, OWN } from '../../context/whose-data.ts';
import { LANDLINE } from '../../detectors/telephones.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'personal-data.home-landline',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(together(LANDLINE, anyOf(HOME, OWN, ANOTHERS, ANYBODY, SPREADS)), PUBLIC_PLACE, 'comment'),
  rationale: 'A fixed line told beside a home or a person is a private number.',
  knownGaps: 'Shops whose text also speaks of a house.',
  mustMatch: [
    'うちの番号は093-012-3456です、折り返しお願いします',
    '隣の家の電話〇九三の〇一二の三四五六',
    '課長の自宅は093 012 3456',
  ],
  mustNotMatch: [
    'お店は093-012-3456で予約できます、お問い合わせお願いします',
    '区役所の電話093-951-1024にかけてもお願いしますと言うだけ',
    '10年前から家の前の街灯が093号のままお願いしても直らない',
  ],
});
