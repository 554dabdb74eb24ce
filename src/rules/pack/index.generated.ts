// Written by `npm run gen`. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import r0 from './abuse/bare-insult.ts';
import r1 from './abuse/death-bare.ts';
import r2 from './abuse/death-polite.ts';
import r3 from './abuse/death-wish.ts';
import r4 from './abuse/group-contempt.ts';
import r5 from './abuse/group-expel.ts';
import r6 from './abuse/insult-prefix.ts';
import r7 from './abuse/insult-to-person.ts';
import r8 from './abuse/insult-to-you.ts';
import r9 from './abuse/insult-vocative.ts';
import r10 from './abuse/looks-advice.ts';
import r11 from './abuse/looks.ts';
import r12 from './abuse/mind-untargeted.ts';
import r13 from './abuse/mind.ts';
import r14 from './abuse/repulsed.ts';
import r15 from './abuse/slur.ts';
import r16 from './abuse/vile-word.ts';
import r17 from './advertising/follower-sale.ts';
import r18 from './links/lookalike.ts';
import r19 from './personal-data/bare-address.ts';
import r20 from './personal-data/bare-landline.ts';
import r21 from './personal-data/child-identified.ts';
import r22 from './personal-data/child-routine.ts';
import r23 from './personal-data/email.ts';
import r24 from './personal-data/empty-home.ts';
import r25 from './personal-data/found-papers.ts';
import r26 from './personal-data/home-address.ts';
import r27 from './personal-data/home-landline.ts';
import r28 from './personal-data/home-without-number.ts';
import r29 from './personal-data/identity-number.ts';
import r30 from './personal-data/named-and-told.ts';
import r31 from './personal-data/number-plate.ts';
import r32 from './personal-data/others-account.ts';
import r33 from './personal-data/others-number.ts';
import r34 from './personal-data/others-telephone.ts';
import r35 from './personal-data/own-telephone.ts';
import r36 from './personal-data/plate-only.ts';
import r37 from './personal-data/told-of-neighbour.ts';
import r38 from './personal-data/who-is-this.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: '05306c015bdbb247' },
  { rule: r1, version: 'ce7ad9af2513735a' },
  { rule: r2, version: '17402aeaeb797827' },
  { rule: r3, version: '4222c8a08dd49274' },
  { rule: r4, version: '971ad4a7c11079ff' },
  { rule: r5, version: '75d2703e41de990e' },
  { rule: r6, version: '9b24737f35940e38' },
  { rule: r7, version: 'c89373fcc4ce5a67' },
  { rule: r8, version: 'f40d1fdeeac5d556' },
  { rule: r9, version: 'fb4ed592532c02ca' },
  { rule: r10, version: 'd035ec0735f24100' },
  { rule: r11, version: 'e39c751bb381b7e8' },
  { rule: r12, version: '2d2b648aa7251a56' },
  { rule: r13, version: '028c256cf42100b3' },
  { rule: r14, version: '7e161409a562bc81' },
  { rule: r15, version: '26bc66819683986c' },
  { rule: r16, version: '09027ec9b90305eb' },
  { rule: r17, version: '7a283ff2b88bad47' },
  { rule: r18, version: '68e59c52aed1d35b' },
  { rule: r19, version: '244411ff490b1583' },
  { rule: r20, version: '4d03c0ea7ee3350b' },
  { rule: r21, version: 'e4503b983497bd12' },
  { rule: r22, version: 'bc5ea2a46c4f0ef3' },
  { rule: r23, version: 'a01bf393836ec2cb' },
  { rule: r24, version: '4b19c78313fcbb3c' },
  { rule: r25, version: 'd003aad0870401c7' },
  { rule: r26, version: '8eb91d6174421cc3' },
  { rule: r27, version: 'ca29e8b5a675ec50' },
  { rule: r28, version: 'd1b1e79a014d4921' },
  { rule: r29, version: '131141b73132b35d' },
  { rule: r30, version: '86480beff77d571b' },
  { rule: r31, version: 'f50a3e3a61953d47' },
  { rule: r32, version: 'fa2f61dcda281076' },
  { rule: r33, version: 'cb52fdff60f58df3' },
  { rule: r34, version: 'd9149d53aec9b544' },
  { rule: r35, version: '1bd4036e4aac0fc7' },
  { rule: r36, version: '284d0aa598dd4557' },
  { rule: r37, version: 'b2ee7ae060314b94' },
  { rule: r38, version: 'fcc92f350ecd98f3' },
];
