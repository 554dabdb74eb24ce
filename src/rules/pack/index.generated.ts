// Written by `npm run gen`. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import r0 from './abuse/accusation.ts';
import r1 from './abuse/bare-insult.ts';
import r2 from './abuse/begone.ts';
import r3 from './abuse/chinese.ts';
import r4 from './abuse/death-bare.ts';
import r5 from './abuse/death-polite.ts';
import r6 from './abuse/death-wish.ts';
import r7 from './abuse/dialect.ts';
import r8 from './abuse/emoji.ts';
import r9 from './abuse/english-slur.ts';
import r10 from './abuse/english.ts';
import r11 from './abuse/group-contempt.ts';
import r12 from './abuse/group-expel.ts';
import r13 from './abuse/insult-prefix.ts';
import r14 from './abuse/insult-to-person.ts';
import r15 from './abuse/insult-to-you.ts';
import r16 from './abuse/insult-vocative.ts';
import r17 from './abuse/korean.ts';
import r18 from './abuse/looks-advice.ts';
import r19 from './abuse/looks.ts';
import r20 from './abuse/mind-untargeted.ts';
import r21 from './abuse/mind.ts';
import r22 from './abuse/other-languages.ts';
import r23 from './abuse/pile-on.ts';
import r24 from './abuse/repulsed.ts';
import r25 from './abuse/romaji-shine.ts';
import r26 from './abuse/romaji.ts';
import r27 from './abuse/sarcasm.ts';
import r28 from './abuse/slur.ts';
import r29 from './abuse/suicide-urging.ts';
import r30 from './abuse/vile-word.ts';
import r31 from './advertising/follower-sale.ts';
import r32 from './distress/danger-at-home.ts';
import r33 from './distress/die-together.ts';
import r34 from './distress/rescue-call.ts';
import r35 from './distress/self-harm.ts';
import r36 from './links/lookalike.ts';
import r37 from './nuisance/flooding.ts';
import r38 from './nuisance/off-topic.ts';
import r39 from './nuisance/provocation.ts';
import r40 from './personal-data/bare-address.ts';
import r41 from './personal-data/bare-landline.ts';
import r42 from './personal-data/child-identified.ts';
import r43 from './personal-data/child-routine.ts';
import r44 from './personal-data/email.ts';
import r45 from './personal-data/empty-home.ts';
import r46 from './personal-data/found-papers.ts';
import r47 from './personal-data/home-address.ts';
import r48 from './personal-data/home-landline.ts';
import r49 from './personal-data/home-without-number.ts';
import r50 from './personal-data/identity-number.ts';
import r51 from './personal-data/named-and-told.ts';
import r52 from './personal-data/number-plate.ts';
import r53 from './personal-data/others-account.ts';
import r54 from './personal-data/others-number.ts';
import r55 from './personal-data/others-telephone.ts';
import r56 from './personal-data/own-telephone.ts';
import r57 from './personal-data/plate-only.ts';
import r58 from './personal-data/told-of-neighbour.ts';
import r59 from './personal-data/who-is-this.ts';
import r60 from './political-religious/join-party.ts';
import r61 from './political-religious/local-drive.ts';
import r62 from './political-religious/preaching.ts';
import r63 from './political-religious/sermon.ts';
import r64 from './political-religious/signatures.ts';
import r65 from './political-religious/stance.ts';
import r66 from './political-religious/vote-for-party.ts';
import r67 from './political-religious/vote-for-person.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'bdd6c2011af44c52' },
  { rule: r1, version: '05306c015bdbb247' },
  { rule: r2, version: 'a3cc264582645d4a' },
  { rule: r3, version: '5d647fe94c064880' },
  { rule: r4, version: 'ce7ad9af2513735a' },
  { rule: r5, version: '17402aeaeb797827' },
  { rule: r6, version: 'df81205b3ddf0a39' },
  { rule: r7, version: '7c94dc7e3a89294f' },
  { rule: r8, version: '73c258e45908325e' },
  { rule: r9, version: '0433b89e1d542b70' },
  { rule: r10, version: '528fe70f68cca385' },
  { rule: r11, version: 'e9fa3e8597415512' },
  { rule: r12, version: '28a0dae586f1e1b1' },
  { rule: r13, version: '9b24737f35940e38' },
  { rule: r14, version: 'c89373fcc4ce5a67' },
  { rule: r15, version: 'f40d1fdeeac5d556' },
  { rule: r16, version: 'fb4ed592532c02ca' },
  { rule: r17, version: '4bfef6a8ee5077ec' },
  { rule: r18, version: 'd035ec0735f24100' },
  { rule: r19, version: 'e39c751bb381b7e8' },
  { rule: r20, version: '2d2b648aa7251a56' },
  { rule: r21, version: '028c256cf42100b3' },
  { rule: r22, version: 'f36f942e448f8dc6' },
  { rule: r23, version: 'b1bc7313cc89ee5a' },
  { rule: r24, version: '7e161409a562bc81' },
  { rule: r25, version: '2dbb49f2c2676546' },
  { rule: r26, version: '956a6c9c462bd6c4' },
  { rule: r27, version: '13fe311d7d6b076e' },
  { rule: r28, version: '572eeef8c752a710' },
  { rule: r29, version: 'e9758c4e97434bf1' },
  { rule: r30, version: '09027ec9b90305eb' },
  { rule: r31, version: '7a283ff2b88bad47' },
  { rule: r32, version: 'fb7e9de8f2b6b8eb' },
  { rule: r33, version: '97d7c4df5ff27bb7' },
  { rule: r34, version: '25dbb2db8bb5a25f' },
  { rule: r35, version: 'ffe165298c835818' },
  { rule: r36, version: '68e59c52aed1d35b' },
  { rule: r37, version: '0ff20e2f07b38810' },
  { rule: r38, version: '23eae4b676303118' },
  { rule: r39, version: '5aac9481bad30f21' },
  { rule: r40, version: '244411ff490b1583' },
  { rule: r41, version: '4d03c0ea7ee3350b' },
  { rule: r42, version: 'e4503b983497bd12' },
  { rule: r43, version: 'bc5ea2a46c4f0ef3' },
  { rule: r44, version: 'a01bf393836ec2cb' },
  { rule: r45, version: '4b19c78313fcbb3c' },
  { rule: r46, version: 'd003aad0870401c7' },
  { rule: r47, version: '8eb91d6174421cc3' },
  { rule: r48, version: 'ca29e8b5a675ec50' },
  { rule: r49, version: 'd1b1e79a014d4921' },
  { rule: r50, version: '131141b73132b35d' },
  { rule: r51, version: '86480beff77d571b' },
  { rule: r52, version: 'f50a3e3a61953d47' },
  { rule: r53, version: 'fa2f61dcda281076' },
  { rule: r54, version: 'cb52fdff60f58df3' },
  { rule: r55, version: 'd9149d53aec9b544' },
  { rule: r56, version: '1bd4036e4aac0fc7' },
  { rule: r57, version: '284d0aa598dd4557' },
  { rule: r58, version: 'b2ee7ae060314b94' },
  { rule: r59, version: 'fcc92f350ecd98f3' },
  { rule: r60, version: 'a53e9c264ae82ac5' },
  { rule: r61, version: '5656412076108139' },
  { rule: r62, version: '97a21881f94bfaeb' },
  { rule: r63, version: 'ec538ddfc241a79a' },
  { rule: r64, version: '9d4ac1656d9d5ec9' },
  { rule: r65, version: '35ea22d432bcf54c' },
  { rule: r66, version: '4c3ab83d2bd55629' },
  { rule: r67, version: '2f05b3bbafefbb7c' },
];
