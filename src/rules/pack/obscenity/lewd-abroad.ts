import { isCivic } from '../../context/lawful.ts';
import { LEWD_ABROAD } from '../../context/lewd-abroad.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.lewd-abroad',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(LEWD_ABROAD, (span, text) => !isHandedOn(span, text) && !isCivic(span, text)),
  rationale: 'Lewd calls in other languages, in romaji and in kana that is spaced out.',
  knownGaps: 'Slang of other languages.',
  mustMatch: [
    'Any girls up for fun tonight? dm me',
    'せ っ く す し た い',
    'yaritai onna no hito, DM',
    '想睡你，加我',
  ],
  mustNotMatch: [
    'Any girls here for the dance festival tonight? My daughter wants to join',
    'The lady at the desk was kind, looking forward to the museum',
    'onna no hito mo otoko no hito mo kita',
  ],
});
