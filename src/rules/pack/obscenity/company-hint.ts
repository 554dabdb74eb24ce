import { COMPANY_WONDERED } from '../../context/company-lines.ts';
import { COMPANY_HINT, COMPANY_HUSHED } from '../../context/company-signs.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.company-hint',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(anyOf(COMPANY_HINT, COMPANY_HUSHED, COMPANY_WONDERED), (span, text) => !isHandedOn(span, text)),
  rationale: 'Company sought with secrecy or closeness, in words that could mean less.',
  knownGaps: 'Honest loneliness is flagged, too.',
  mustMatch: [
    'マッサージ得意です、女性限定で今夜うち来る？',
    '旦那には言えない関係、平日の昼に会いたいです。プロフまで',
    '添 い 寝 だけ、寂しい夜に会いたい人いますか',
  ],
  mustNotMatch: [
    'マッサージの予約、女性だけで今夜行けますか',
    '秘密基地で会おう、と孫と約束。平日の昼も楽しい',
    '夜の図書館、一人でも寂しくない講座で会えた方に感謝',
  ],
});
