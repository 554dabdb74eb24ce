import { DECENT, DISCREET, TENDER, TENDER_CLOSE } from '../../context/intimacy.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.night-company',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(together(TENDER, DISCREET, TENDER_CLOSE), DECENT, 'comment'),
  rationale: 'Politely veiled offers of company at night: closeness, secrecy or pay, and an invitation.',
  knownGaps: 'Invitations without a word of closeness.',
  mustMatch: [
    '独り寝のさみしい旦那さま、心の凝りをほぐして差し上げます',
    '未亡人です。夜だけ温めてくださる方、お礼はいたします',
    '奥さまには秘 密で、甘いひとときをどうぞ',
  ],
  mustNotMatch: [
    '孫に添い寝していると旦那さまが写真を送ってくださる',
    '温泉で心の凝りをほどいてください。膝枕より湯枕、と旅館の奥様に。お待ちして',
    '猫が膝枕で寝ています。動物は癒し、主人には内緒のおやつをどうぞ',
  ],
});
