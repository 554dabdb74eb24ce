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
import r13 from './abuse/half-width-sign.ts';
import r14 from './abuse/half-width.ts';
import r15 from './abuse/harsh-words.ts';
import r16 from './abuse/insult-prefix.ts';
import r17 from './abuse/insult-to-person.ts';
import r18 from './abuse/insult-to-you.ts';
import r19 from './abuse/insult-vocative.ts';
import r20 from './abuse/korean.ts';
import r21 from './abuse/looks-advice.ts';
import r22 from './abuse/looks.ts';
import r23 from './abuse/mind-untargeted.ts';
import r24 from './abuse/mind.ts';
import r25 from './abuse/other-languages.ts';
import r26 from './abuse/pile-on.ts';
import r27 from './abuse/repulsed.ts';
import r28 from './abuse/romaji-shine.ts';
import r29 from './abuse/romaji.ts';
import r30 from './abuse/sarcasm.ts';
import r31 from './abuse/slur.ts';
import r32 from './abuse/spite-mild.ts';
import r33 from './abuse/spite-sign.ts';
import r34 from './abuse/spite.ts';
import r35 from './abuse/suicide-urging.ts';
import r36 from './abuse/vile-word.ts';
import r37 from './advertising/commerce-hint.ts';
import r38 from './advertising/commerce.ts';
import r39 from './advertising/door-to-door.ts';
import r40 from './advertising/follower-sale.ts';
import r41 from './advertising/foreign.ts';
import r42 from './advertising/gives-away.ts';
import r43 from './advertising/investment.ts';
import r44 from './advertising/loan.ts';
import r45 from './advertising/marketing-services.ts';
import r46 from './advertising/messenger-funnel.ts';
import r47 from './advertising/money-giveaway.ts';
import r48 from './advertising/network-selling.ts';
import r49 from './advertising/own-business.ts';
import r50 from './advertising/own-event.ts';
import r51 from './advertising/own-show.ts';
import r52 from './advertising/own-trade.ts';
import r53 from './advertising/praise-of-a-trader.ts';
import r54 from './advertising/private-funnel.ts';
import r55 from './advertising/recruiting.ts';
import r56 from './advertising/sale.ts';
import r57 from './advertising/side-job.ts';
import r58 from './advertising/spirit.ts';
import r59 from './advertising/testimony.ts';
import r60 from './advertising/veiled-wealth.ts';
import r61 from './advertising/veiled.ts';
import r62 from './distress/danger-at-home.ts';
import r63 from './distress/rescue-call.ts';
import r64 from './distress/self-harm.ts';
import r65 from './illegal/account-sale.ts';
import r66 from './illegal/casino-code.ts';
import r67 from './illegal/child-approach.ts';
import r68 from './illegal/child-desire.ts';
import r69 from './illegal/child-paid.ts';
import r70 from './illegal/child-sex.ts';
import r71 from './illegal/dark-job-advert.ts';
import r72 from './illegal/dark-job-hint.ts';
import r73 from './illegal/dark-job-terms.ts';
import r74 from './illegal/drug-asked.ts';
import r75 from './illegal/drug-hint.ts';
import r76 from './illegal/drug-slang.ts';
import r77 from './illegal/drugs.ts';
import r78 from './illegal/errand-told.ts';
import r79 from './illegal/errand.ts';
import r80 from './illegal/foreign.ts';
import r81 from './illegal/gambling.ts';
import r82 from './illegal/grooming.ts';
import r83 from './illegal/medicine-sale.ts';
import r84 from './illegal/minor-offence.ts';
import r85 from './illegal/odd-services.ts';
import r86 from './illegal/romaji.ts';
import r87 from './illegal/soft-drugs.ts';
import r88 from './illegal/spaced.ts';
import r89 from './illegal/theft-fraud.ts';
import r90 from './illegal/weapons.ts';
import r91 from './impersonation/asks-for-secrets.ts';
import r92 from './impersonation/awarded.ts';
import r93 from './impersonation/conspiracy.ts';
import r94 from './impersonation/false-need.ts';
import r95 from './impersonation/handle-asks.ts';
import r96 from './impersonation/handle.ts';
import r97 from './impersonation/insider.ts';
import r98 from './impersonation/miracle-cure.ts';
import r99 from './impersonation/notice-asks.ts';
import r100 from './impersonation/office-asks.ts';
import r101 from './impersonation/office-voice.ts';
import r102 from './impersonation/rumour-of-calamity.ts';
import r103 from './impersonation/rumour-of-closure.ts';
import r104 from './impersonation/rumour-of-harm.ts';
import r105 from './impersonation/suitor-asks.ts';
import r106 from './impersonation/suitor.ts';
import r107 from './intellectual-property/imitation-brand.ts';
import r108 from './intellectual-property/pirated-copy.ts';
import r109 from './intellectual-property/used-without-consent.ts';
import r110 from './malicious-link/credentials.ts';
import r111 from './malicious-link/curiosity.ts';
import r112 from './malicious-link/disguised.ts';
import r113 from './malicious-link/dues.ts';
import r114 from './malicious-link/lookalike.ts';
import r115 from './malicious-link/numbered-host.ts';
import r116 from './malicious-link/parcel.ts';
import r117 from './malicious-link/prize.ts';
import r118 from './malicious-link/reassured.ts';
import r119 from './malicious-link/shortened.ts';
import r120 from './malicious-link/trouble.ts';
import r121 from './malicious-link/unknown.ts';
import r122 from './malicious-link/urgency.ts';
import r123 from './malware/app-outside-store.ts';
import r124 from './malware/crack.ts';
import r125 from './malware/guard-down.ts';
import r126 from './malware/harmful-tool.ts';
import r127 from './malware/pasted-command.ts';
import r128 from './malware/program-file.ts';
import r129 from './malware/program-link.ts';
import r130 from './malware/program-offered.ts';
import r131 from './malware/remote-help.ts';
import r132 from './nuisance/flooding.ts';
import r133 from './nuisance/off-topic.ts';
import r134 from './nuisance/provocation.ts';
import r135 from './obscenity/animal-cruelty.ts';
import r136 from './obscenity/crude.ts';
import r137 from './obscenity/cruel-glee.ts';
import r138 from './obscenity/death-celebrated.ts';
import r139 from './obscenity/desire.ts';
import r140 from './obscenity/emoji.ts';
import r141 from './obscenity/foreign.ts';
import r142 from './obscenity/gloating.ts';
import r143 from './obscenity/gore.ts';
import r144 from './obscenity/leer-in-jest.ts';
import r145 from './obscenity/leering.ts';
import r146 from './obscenity/lewd.ts';
import r147 from './obscenity/lust-untargeted.ts';
import r148 from './obscenity/lust.ts';
import r149 from './obscenity/night-company.ts';
import r150 from './obscenity/seeking-partner.ts';
import r151 from './obscenity/solicitation.ts';
import r152 from './obscenity/spying.ts';
import r153 from './obscenity/worn-linen.ts';
import r154 from './personal-data/accused-by-name.ts';
import r155 from './personal-data/bare-address.ts';
import r156 from './personal-data/bare-landline.ts';
import r157 from './personal-data/child-identified.ts';
import r158 from './personal-data/child-routine.ts';
import r159 from './personal-data/email.ts';
import r160 from './personal-data/empty-home.ts';
import r161 from './personal-data/found-papers.ts';
import r162 from './personal-data/home-address.ts';
import r163 from './personal-data/home-landline.ts';
import r164 from './personal-data/home-without-number.ts';
import r165 from './personal-data/identity-number.ts';
import r166 from './personal-data/messenger-id.ts';
import r167 from './personal-data/named-and-told.ts';
import r168 from './personal-data/number-plate.ts';
import r169 from './personal-data/others-account.ts';
import r170 from './personal-data/others-number.ts';
import r171 from './personal-data/others-telephone.ts';
import r172 from './personal-data/own-telephone.ts';
import r173 from './personal-data/plate-only.ts';
import r174 from './personal-data/searched-for.ts';
import r175 from './personal-data/told-of-neighbour.ts';
import r176 from './personal-data/who-is-this.ts';
import r177 from './platform-terms/asks-for-follow.ts';
import r178 from './platform-terms/bought-reach.ts';
import r179 from './platform-terms/cash-giveaway.ts';
import r180 from './platform-terms/die-together.ts';
import r181 from './platform-terms/eating-disorder.ts';
import r182 from './platform-terms/follow-for-follow.ts';
import r183 from './platform-terms/self-harm-company.ts';
import r184 from './platform-terms/terror.ts';
import r185 from './political-religious/join-party.ts';
import r186 from './political-religious/local-drive.ts';
import r187 from './political-religious/preaching.ts';
import r188 from './political-religious/sermon.ts';
import r189 from './political-religious/signatures.ts';
import r190 from './political-religious/stance.ts';
import r191 from './political-religious/vote-for-party.ts';
import r192 from './political-religious/vote-for-person.ts';
import r193 from './threat/announced-hint.ts';
import r194 from './threat/announced.ts';
import r195 from './threat/conditional.ts';
import r196 from './threat/emoji.ts';
import r197 from './threat/event-hint.ts';
import r198 from './threat/family.ts';
import r199 from './threat/foreign.ts';
import r200 from './threat/hurt-untargeted.ts';
import r201 from './threat/hurt.ts';
import r202 from './threat/kill.ts';
import r203 from './threat/kurasu.ts';
import r204 from './threat/ominous.ts';
import r205 from './threat/place-announced.ts';
import r206 from './threat/place.ts';
import r207 from './threat/stalking.ts';
import r208 from './threat/veiled.ts';
import r209 from './threat/watching.ts';
import r210 from './threat/wish-of-attack.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'ef9a0d25fe09f399' },
  { rule: r1, version: '84a212458d35ec56' },
  { rule: r2, version: '42587b87d7f6e3d5' },
  { rule: r3, version: '5d647fe94c064880' },
  { rule: r4, version: '62e970cc1400fab6' },
  { rule: r5, version: '3ca02df430fa25d6' },
  { rule: r6, version: 'f7e6e724f58f445d' },
  { rule: r7, version: 'c71ba21e7f4f6b2a' },
  { rule: r8, version: '6a52d7457a64321a' },
  { rule: r9, version: '0433b89e1d542b70' },
  { rule: r10, version: 'a60e24d15fefe2d1' },
  { rule: r11, version: '9944d2f39a2db6f8' },
  { rule: r12, version: '28a0dae586f1e1b1' },
  { rule: r13, version: '34602c39cc175878' },
  { rule: r14, version: 'da75f1b084f8bc1b' },
  { rule: r15, version: 'ae9b2a033d7bb72a' },
  { rule: r16, version: '9b24737f35940e38' },
  { rule: r17, version: 'c89373fcc4ce5a67' },
  { rule: r18, version: 'f40d1fdeeac5d556' },
  { rule: r19, version: '7a033a0a6bd71248' },
  { rule: r20, version: '4bfef6a8ee5077ec' },
  { rule: r21, version: '032b03bdfc47ea7f' },
  { rule: r22, version: '68424e27d6424ad8' },
  { rule: r23, version: '8784768ad9eca41d' },
  { rule: r24, version: '085e2d65f9321fa9' },
  { rule: r25, version: 'f36f942e448f8dc6' },
  { rule: r26, version: '4738f6d30b834abf' },
  { rule: r27, version: '70c916313148b5cd' },
  { rule: r28, version: '2dbb49f2c2676546' },
  { rule: r29, version: 'd7b375dfa4c4b106' },
  { rule: r30, version: '47721214a4e95e19' },
  { rule: r31, version: '28e3ae096653897d' },
  { rule: r32, version: 'cd50ac1a9aba0b44' },
  { rule: r33, version: '1208ab14b40084ad' },
  { rule: r34, version: '5bb789238e278f03' },
  { rule: r35, version: 'dae4b45d13fabfb8' },
  { rule: r36, version: '67387c4a74478069' },
  { rule: r37, version: 'a9c37ca810fe322a' },
  { rule: r38, version: '1476d2c186531381' },
  { rule: r39, version: 'ecc4b5b9fdcfee49' },
  { rule: r40, version: '053cee2982817a47' },
  { rule: r41, version: 'bfd1edbd25f5890a' },
  { rule: r42, version: '640d6d93e454d8b1' },
  { rule: r43, version: '6eb6d78e3390b086' },
  { rule: r44, version: '237cf8248071e797' },
  { rule: r45, version: 'd90fe6cfd178bb65' },
  { rule: r46, version: 'af6c344e206e5e57' },
  { rule: r47, version: 'afbcfa51af0c5430' },
  { rule: r48, version: '669fb80330f181c2' },
  { rule: r49, version: '89aa061aa8e1692f' },
  { rule: r50, version: '67788363cabdbfc8' },
  { rule: r51, version: 'c31afab0c4ae8d35' },
  { rule: r52, version: 'b2603860e0385df2' },
  { rule: r53, version: '086448ec31a6dce5' },
  { rule: r54, version: '6afcac4516537503' },
  { rule: r55, version: '6e0d4fde1980a57c' },
  { rule: r56, version: 'f7fb0cb4b9c5d375' },
  { rule: r57, version: '97b6d61d436f42a6' },
  { rule: r58, version: '1bd8c727edd14027' },
  { rule: r59, version: 'cced20b11dec86c6' },
  { rule: r60, version: 'ab7254c936f938f0' },
  { rule: r61, version: '1b6dfa270738729e' },
  { rule: r62, version: '48e60c623f800c9e' },
  { rule: r63, version: 'ca16cae411c7ea93' },
  { rule: r64, version: 'f5695ec91c962248' },
  { rule: r65, version: '866e91ae97ac2895' },
  { rule: r66, version: 'c387dbbc3c7afa2b' },
  { rule: r67, version: 'bdc084a59233b102' },
  { rule: r68, version: '35308ea9fbc1c9b8' },
  { rule: r69, version: '8e0e4d02825b418a' },
  { rule: r70, version: 'acb37ffdeb9dcde0' },
  { rule: r71, version: '0a248a2e867624e7' },
  { rule: r72, version: 'fd2fe0552a91b31c' },
  { rule: r73, version: 'a429f4f41f53de0f' },
  { rule: r74, version: 'b341ae8a9620093f' },
  { rule: r75, version: 'f5e74704d1b4d35d' },
  { rule: r76, version: '68d1bf398c63c6ac' },
  { rule: r77, version: '4eefcfc5079db2be' },
  { rule: r78, version: 'de2bdd217968d4b5' },
  { rule: r79, version: '92901c3f2344ffe4' },
  { rule: r80, version: '65c66f46b9b6f340' },
  { rule: r81, version: '2104dc7e34015e01' },
  { rule: r82, version: 'bf87162f502b9fa1' },
  { rule: r83, version: '5abed380837b6a14' },
  { rule: r84, version: 'd5c110870ad77ae3' },
  { rule: r85, version: '1b15719483dacfc4' },
  { rule: r86, version: 'e39173fa45378fd3' },
  { rule: r87, version: '720d4c08d50e2655' },
  { rule: r88, version: '2d39d6386ddc5749' },
  { rule: r89, version: '33f69fbd3048fbe2' },
  { rule: r90, version: 'a1a5485930d4282e' },
  { rule: r91, version: '565b82569f2d5e1f' },
  { rule: r92, version: '47d7f7063268a5fe' },
  { rule: r93, version: '528cd60cc238f27c' },
  { rule: r94, version: '6dcd9e86541f1bc6' },
  { rule: r95, version: '0f1d43c515eb0314' },
  { rule: r96, version: '806ab094350b42c3' },
  { rule: r97, version: '779c3b3aa5065240' },
  { rule: r98, version: '1ad899e7f28b0ffd' },
  { rule: r99, version: '34219c946c8b9f77' },
  { rule: r100, version: '5c77c61f254d31ee' },
  { rule: r101, version: '87b4a186e895b180' },
  { rule: r102, version: '693386bbeb64039e' },
  { rule: r103, version: '2cafc141298f42a6' },
  { rule: r104, version: '8e85c346a0dcf01b' },
  { rule: r105, version: '74758fcd5ee16eb8' },
  { rule: r106, version: 'd37fe38dde4f6582' },
  { rule: r107, version: '87cff0bcf5331b72' },
  { rule: r108, version: '668fec6182ac39e6' },
  { rule: r109, version: '0596e12519ba1c92' },
  { rule: r110, version: '8f39f20fb155c537' },
  { rule: r111, version: 'f19b5ff62bbb223f' },
  { rule: r112, version: '59979fafbb612210' },
  { rule: r113, version: '9db5639d7284eeac' },
  { rule: r114, version: '687ddb363bda9f13' },
  { rule: r115, version: '7f65a12e0c36368f' },
  { rule: r116, version: 'f5e42ed5494d90c2' },
  { rule: r117, version: '787ec27b7808637a' },
  { rule: r118, version: '7ba53afe5bd1238b' },
  { rule: r119, version: '78c658c9d90a3d1d' },
  { rule: r120, version: '049004e5ebbaa8ce' },
  { rule: r121, version: 'b622c904ee98bd82' },
  { rule: r122, version: 'ab55d47226158f5f' },
  { rule: r123, version: 'ff3aadb659504da7' },
  { rule: r124, version: '764636ac629d812f' },
  { rule: r125, version: '689a49ddf2d030b4' },
  { rule: r126, version: '82e6ea8956cf47c9' },
  { rule: r127, version: 'fc059127cb0a8f5a' },
  { rule: r128, version: '44bf6d3218690d87' },
  { rule: r129, version: '8fda0c693a4fc60e' },
  { rule: r130, version: '924e000a48a313bf' },
  { rule: r131, version: '8346bb417bd666df' },
  { rule: r132, version: 'b9af0f99e892bf53' },
  { rule: r133, version: '1df4903140fa1852' },
  { rule: r134, version: '5018068887c222f7' },
  { rule: r135, version: '268ddbd2c3a1c239' },
  { rule: r136, version: '19ba2c77a1cd414e' },
  { rule: r137, version: '7669f658ba278d41' },
  { rule: r138, version: '78ad368e9829c76a' },
  { rule: r139, version: 'bf91971972e5029c' },
  { rule: r140, version: 'dbbbc6a70dc5582a' },
  { rule: r141, version: 'a170691d823963ae' },
  { rule: r142, version: 'f3244d6cc65b6c8f' },
  { rule: r143, version: '936d4a7327188149' },
  { rule: r144, version: 'e7f84601f05454c4' },
  { rule: r145, version: 'a27d8f30fda2b8b4' },
  { rule: r146, version: 'c5201a64ccd75fe6' },
  { rule: r147, version: '0b7ff6ddfc6aa7c7' },
  { rule: r148, version: 'fe4575fe132d23cd' },
  { rule: r149, version: 'c4ca04ff98d1d613' },
  { rule: r150, version: 'd09da21fa30732f7' },
  { rule: r151, version: '538f15a6de94569c' },
  { rule: r152, version: 'dd7162fdb994bcff' },
  { rule: r153, version: '6ec2a8b93954604b' },
  { rule: r154, version: '77ab9fd2a55378cd' },
  { rule: r155, version: '1455c8c9c3bda322' },
  { rule: r156, version: '8d3310f5669a17bf' },
  { rule: r157, version: 'c6229bce857d9797' },
  { rule: r158, version: 'f75436889756b5ad' },
  { rule: r159, version: 'a01bf393836ec2cb' },
  { rule: r160, version: '0429bd3f023f43cf' },
  { rule: r161, version: 'b04864091d5c55d3' },
  { rule: r162, version: '1c7450b53108d6bd' },
  { rule: r163, version: '1c5bb1c9435e31fb' },
  { rule: r164, version: 'a9e55a35b9411d81' },
  { rule: r165, version: '47972f13bdf233a6' },
  { rule: r166, version: '3cd2cd97aa1f9671' },
  { rule: r167, version: '36f2085f64226b31' },
  { rule: r168, version: '102bdf3c32312810' },
  { rule: r169, version: '09d5be41320440fe' },
  { rule: r170, version: '516e06f5f06ad26a' },
  { rule: r171, version: '378048d3ee1584f1' },
  { rule: r172, version: '2fd4103bb36d7431' },
  { rule: r173, version: '284d0aa598dd4557' },
  { rule: r174, version: 'adb0515d007f2c50' },
  { rule: r175, version: '5cd93ab1247b80c9' },
  { rule: r176, version: '9f035462ee7504d4' },
  { rule: r177, version: '45f9425ee399d32e' },
  { rule: r178, version: '7f0c8fef88ebcc83' },
  { rule: r179, version: '4b7fadc78172d017' },
  { rule: r180, version: '1b023bd8050551cc' },
  { rule: r181, version: 'e66e0711aa34499d' },
  { rule: r182, version: '9edfd067b778abea' },
  { rule: r183, version: '327d54da4d7a2c94' },
  { rule: r184, version: '1ef35ad6007029de' },
  { rule: r185, version: 'a53e9c264ae82ac5' },
  { rule: r186, version: '5656412076108139' },
  { rule: r187, version: '97a21881f94bfaeb' },
  { rule: r188, version: '9b8823d81f5b61e0' },
  { rule: r189, version: '8a21587ac81ae8bf' },
  { rule: r190, version: 'a3c439990b9253b5' },
  { rule: r191, version: '4c3ab83d2bd55629' },
  { rule: r192, version: '2c959541e5772a8a' },
  { rule: r193, version: '630754bcd39e730e' },
  { rule: r194, version: '32f99255581fbd9d' },
  { rule: r195, version: 'dbac17e2d3fd891f' },
  { rule: r196, version: 'fcaf37205b1c7941' },
  { rule: r197, version: '422b7d9b9246eafb' },
  { rule: r198, version: '3aba182fbc5e4846' },
  { rule: r199, version: 'cf576404a5fe391e' },
  { rule: r200, version: '0b2a9f1b05e08b12' },
  { rule: r201, version: '908a584ade28ac1a' },
  { rule: r202, version: 'a1a91f18c9378509' },
  { rule: r203, version: '0eade24c844753bd' },
  { rule: r204, version: 'f51d3122dc76807a' },
  { rule: r205, version: '993a503c95741e34' },
  { rule: r206, version: '57061a73d10559ee' },
  { rule: r207, version: '9bba4c22ef650642' },
  { rule: r208, version: 'aa08a4fdfb499b19' },
  { rule: r209, version: 'f61e9a01c50fe38e' },
  { rule: r210, version: 'bc675a007ab8d276' },
];
