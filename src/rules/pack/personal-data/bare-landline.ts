import { HOME, PUBLIC_PLACE } from '../../context/homes.ts';
import { ANOTHERS, OWN } from '../../context/whose-data.ts';
import { LANDLINE } from '../../detectors/telephones.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.bare-landline',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    LANDLINE,
    anyOf(PUBLIC_PLACE, HOME, OWN, ANOTHERS, phrase('(店)', '釣具屋', '焼鳥', '商店', '工務店', '(株)')),
    'comment',
  ),
  rationale: 'A fixed line without any context may be private or published: a person looks.',
  knownGaps: 'Says nothing of whose number it is.',
  mustMatch: ['093-012-3456', 'かけてみて→０９３（０１２）３４５６', '〇九三ー〇一二ー三四五六 だって'],
  mustNotMatch: [
    '代表は093-951-1024でした',
    '093から始まる番号は北九州市です',
    '0120-012-345なら無料なのに、なぜ市は有料番号なんですか',
  ],
});
