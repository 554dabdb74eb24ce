import { COMPANY_WONDERED } from '../../context/company-lines.ts';
import { COMPANY_HUSHED } from '../../context/company-signs.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.company-hint',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(anyOf(COMPANY_HUSHED, COMPANY_WONDERED), (span, text) => !isHandedOn(span, text)),
  rationale: 'Company sought with secrecy or closeness, in words that could mean less.',
  knownGaps: 'Honest loneliness is flagged, too.',
  mustMatch: [
    '主人が出張中の奥様、寂しい夜の話し相手になりますよ',
    '旦那には言えない関係、平日の昼に会いたいです。プロフまで',
    '添 い 寝 だけ、寂しい夜に会いたい人いますか',
  ],
  mustNotMatch: [
    '単身赴任の夫に相談、奥様方と遊びに行きます',
    '秘密基地で会おう、と孫と約束。平日の昼も楽しい',
    'ホテルで一人の夜、ラジオで話し相手のような声',
  ],
});
