import { COURTS_ABROAD, POSES_ABROAD } from '../../context/abroad.ts';
import { ALERTED, CHANNEL, MONEY_WANTED } from '../../context/pretexts.ts';
import { REQUEST } from '../../context/requests.ts';
import { FOREIGN_LURE, PLAIN_LURE, STRANGER, SWEETHEART } from '../../context/sweethearts.ts';
import { MESSENGER } from '../../detectors/messengers.ts';
import { MOBILE } from '../../detectors/telephones.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'impersonation.sweetheart-asks',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    anyOf(
      FOREIGN_LURE,
      POSES_ABROAD,
      COURTS_ABROAD,
      PLAIN_LURE,
      together(SWEETHEART, anyOf(CHANNEL, REQUEST, MONEY_WANTED, MESSENGER, MOBILE)),
      together(STRANGER, MESSENGER, anyOf(CHANNEL, REQUEST)),
    ),
    ALERTED,
    'comment',
  ),
  rationale: 'A courting stranger, or a false body in another language, who wants contact, data or money.',
  knownGaps: 'Requests made later.',
  mustMatch: [
    '妻を亡くした外科医です。あなたのプロフィールに惹かれました、ラインでお話ししたいです',
    'I am the admin of this page, you are the winner, text me on WhatsApp',
    'く や く し ょ です。なまえと こうざを おしえて',
  ],
  mustNotMatch: [
    '国連の医師を名乗る人にLINEを教えてと言われた。詐欺です',
    'city hall staff were kind, thank you for your help with my card',
    'ぎんこうの ばんごうを おしえてと いわれました。ほんとうですか',
  ],
});
