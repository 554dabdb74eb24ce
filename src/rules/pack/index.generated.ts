// Written by `npm run gen`. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import r0 from './abuse/accusation.ts';
import r1 from './abuse/bare-insult.ts';
import r2 from './abuse/begone.ts';
import r3 from './abuse/belittled-untargeted.ts';
import r4 from './abuse/belittled.ts';
import r5 from './abuse/chinese.ts';
import r6 from './abuse/death-bare.ts';
import r7 from './abuse/death-polite.ts';
import r8 from './abuse/death-wish.ts';
import r9 from './abuse/dialect.ts';
import r10 from './abuse/emoji-person.ts';
import r11 from './abuse/emoji.ts';
import r12 from './abuse/english-slur.ts';
import r13 from './abuse/english.ts';
import r14 from './abuse/group-contempt.ts';
import r15 from './abuse/group-expel.ts';
import r16 from './abuse/group-slight.ts';
import r17 from './abuse/group-vermin.ts';
import r18 from './abuse/half-width-sign.ts';
import r19 from './abuse/half-width.ts';
import r20 from './abuse/harsh-words.ts';
import r21 from './abuse/insult-prefix.ts';
import r22 from './abuse/insult-to-person.ts';
import r23 from './abuse/insult-to-you.ts';
import r24 from './abuse/insult-vocative.ts';
import r25 from './abuse/interleaved.ts';
import r26 from './abuse/korean.ts';
import r27 from './abuse/life-unwanted.ts';
import r28 from './abuse/looks-advice.ts';
import r29 from './abuse/looks.ts';
import r30 from './abuse/mind-untargeted.ts';
import r31 from './abuse/mind.ts';
import r32 from './abuse/other-languages.ts';
import r33 from './abuse/pile-on.ts';
import r34 from './abuse/repulsed.ts';
import r35 from './abuse/romaji-shine.ts';
import r36 from './abuse/romaji.ts';
import r37 from './abuse/sarcasm.ts';
import r38 from './abuse/slur.ts';
import r39 from './abuse/spite-mild.ts';
import r40 from './abuse/spite-sign.ts';
import r41 from './abuse/spite.ts';
import r42 from './abuse/suicide-urging.ts';
import r43 from './abuse/vile-word.ts';
import r44 from './advertising/commerce-hint.ts';
import r45 from './advertising/commerce.ts';
import r46 from './advertising/door-to-door.ts';
import r47 from './advertising/follower-sale.ts';
import r48 from './advertising/foreign.ts';
import r49 from './advertising/gives-away.ts';
import r50 from './advertising/investment.ts';
import r51 from './advertising/loan.ts';
import r52 from './advertising/marketing-services.ts';
import r53 from './advertising/messenger-funnel.ts';
import r54 from './advertising/money-giveaway.ts';
import r55 from './advertising/network-selling.ts';
import r56 from './advertising/own-business.ts';
import r57 from './advertising/own-event.ts';
import r58 from './advertising/own-show.ts';
import r59 from './advertising/own-trade.ts';
import r60 from './advertising/praise-of-a-trader.ts';
import r61 from './advertising/private-funnel.ts';
import r62 from './advertising/recruiting.ts';
import r63 from './advertising/sale.ts';
import r64 from './advertising/side-job.ts';
import r65 from './advertising/spirit.ts';
import r66 from './advertising/testimony.ts';
import r67 from './advertising/veiled-wealth.ts';
import r68 from './advertising/veiled.ts';
import r69 from './distress/danger-at-home.ts';
import r70 from './distress/rescue-call.ts';
import r71 from './distress/self-harm.ts';
import r72 from './illegal/account-sale.ts';
import r73 from './illegal/casino-code.ts';
import r74 from './illegal/child-approach.ts';
import r75 from './illegal/child-desire.ts';
import r76 from './illegal/child-paid.ts';
import r77 from './illegal/child-secret.ts';
import r78 from './illegal/child-sex.ts';
import r79 from './illegal/dark-job-advert.ts';
import r80 from './illegal/dark-job-hint.ts';
import r81 from './illegal/dark-job-terms.ts';
import r82 from './illegal/drug-asked.ts';
import r83 from './illegal/drug-hint.ts';
import r84 from './illegal/drug-slang.ts';
import r85 from './illegal/drugs.ts';
import r86 from './illegal/errand-told.ts';
import r87 from './illegal/errand.ts';
import r88 from './illegal/foreign-street.ts';
import r89 from './illegal/foreign.ts';
import r90 from './illegal/gambling.ts';
import r91 from './illegal/grooming.ts';
import r92 from './illegal/medicine-sale.ts';
import r93 from './illegal/minor-offence.ts';
import r94 from './illegal/odd-services.ts';
import r95 from './illegal/offence-told.ts';
import r96 from './illegal/poison-bait.ts';
import r97 from './illegal/romaji.ts';
import r98 from './illegal/soft-drugs.ts';
import r99 from './illegal/spaced.ts';
import r100 from './illegal/theft-fraud.ts';
import r101 from './illegal/weapons.ts';
import r102 from './impersonation/asks-for-secrets.ts';
import r103 from './impersonation/awarded.ts';
import r104 from './impersonation/conspiracy.ts';
import r105 from './impersonation/false-need.ts';
import r106 from './impersonation/handle-asks.ts';
import r107 from './impersonation/handle.ts';
import r108 from './impersonation/insider.ts';
import r109 from './impersonation/miracle-cure.ts';
import r110 from './impersonation/notice-asks.ts';
import r111 from './impersonation/office-asks.ts';
import r112 from './impersonation/office-voice.ts';
import r113 from './impersonation/rumour-of-calamity.ts';
import r114 from './impersonation/rumour-of-closure.ts';
import r115 from './impersonation/rumour-of-harm.ts';
import r116 from './impersonation/suitor-asks.ts';
import r117 from './impersonation/suitor.ts';
import r118 from './intellectual-property/copy-hint.ts';
import r119 from './intellectual-property/imitation-brand.ts';
import r120 from './intellectual-property/pirated-copy.ts';
import r121 from './intellectual-property/used-without-consent.ts';
import r122 from './malicious-link/credentials.ts';
import r123 from './malicious-link/curiosity.ts';
import r124 from './malicious-link/disguised.ts';
import r125 from './malicious-link/dues.ts';
import r126 from './malicious-link/lookalike.ts';
import r127 from './malicious-link/numbered-host.ts';
import r128 from './malicious-link/parcel.ts';
import r129 from './malicious-link/prize.ts';
import r130 from './malicious-link/reassured.ts';
import r131 from './malicious-link/shortened.ts';
import r132 from './malicious-link/trouble.ts';
import r133 from './malicious-link/unknown.ts';
import r134 from './malicious-link/urgency.ts';
import r135 from './malware/app-outside-store.ts';
import r136 from './malware/crack.ts';
import r137 from './malware/guard-down.ts';
import r138 from './malware/harmful-tool.ts';
import r139 from './malware/pasted-command.ts';
import r140 from './malware/program-file.ts';
import r141 from './malware/program-link.ts';
import r142 from './malware/program-offered.ts';
import r143 from './malware/remote-help.ts';
import r144 from './nuisance/flooding.ts';
import r145 from './nuisance/off-topic.ts';
import r146 from './nuisance/provocation.ts';
import r147 from './obscenity/animal-cruelty.ts';
import r148 from './obscenity/animal-torment.ts';
import r149 from './obscenity/child-leer.ts';
import r150 from './obscenity/crude.ts';
import r151 from './obscenity/cruel-glee.ts';
import r152 from './obscenity/death-celebrated.ts';
import r153 from './obscenity/desire.ts';
import r154 from './obscenity/emoji-offer.ts';
import r155 from './obscenity/emoji.ts';
import r156 from './obscenity/foreign-lust.ts';
import r157 from './obscenity/foreign.ts';
import r158 from './obscenity/gloating.ts';
import r159 from './obscenity/gore.ts';
import r160 from './obscenity/gory-record.ts';
import r161 from './obscenity/leer-in-jest.ts';
import r162 from './obscenity/leering.ts';
import r163 from './obscenity/lewd.ts';
import r164 from './obscenity/lust-untargeted.ts';
import r165 from './obscenity/lust.ts';
import r166 from './obscenity/mirth-at-death.ts';
import r167 from './obscenity/night-company.ts';
import r168 from './obscenity/seeking-partner.ts';
import r169 from './obscenity/solicitation.ts';
import r170 from './obscenity/spying.ts';
import r171 from './obscenity/toilet-humour.ts';
import r172 from './obscenity/veiled-trade.ts';
import r173 from './obscenity/worn-linen.ts';
import r174 from './personal-data/accused-by-name.ts';
import r175 from './personal-data/bare-address.ts';
import r176 from './personal-data/bare-landline.ts';
import r177 from './personal-data/child-identified.ts';
import r178 from './personal-data/child-routine.ts';
import r179 from './personal-data/email.ts';
import r180 from './personal-data/empty-home.ts';
import r181 from './personal-data/found-papers.ts';
import r182 from './personal-data/home-address.ts';
import r183 from './personal-data/home-landline.ts';
import r184 from './personal-data/home-without-number.ts';
import r185 from './personal-data/identity-number.ts';
import r186 from './personal-data/messenger-id.ts';
import r187 from './personal-data/named-and-told.ts';
import r188 from './personal-data/number-plate.ts';
import r189 from './personal-data/others-account.ts';
import r190 from './personal-data/others-number.ts';
import r191 from './personal-data/others-telephone.ts';
import r192 from './personal-data/own-telephone.ts';
import r193 from './personal-data/plate-only.ts';
import r194 from './personal-data/searched-for.ts';
import r195 from './personal-data/told-of-neighbour.ts';
import r196 from './personal-data/who-is-this.ts';
import r197 from './platform-terms/asks-for-follow.ts';
import r198 from './platform-terms/bought-reach.ts';
import r199 from './platform-terms/cash-giveaway.ts';
import r200 from './platform-terms/die-together.ts';
import r201 from './platform-terms/eating-disorder.ts';
import r202 from './platform-terms/follow-for-follow.ts';
import r203 from './platform-terms/self-harm-company.ts';
import r204 from './platform-terms/terror.ts';
import r205 from './political-religious/join-party.ts';
import r206 from './political-religious/local-drive.ts';
import r207 from './political-religious/preaching.ts';
import r208 from './political-religious/sermon.ts';
import r209 from './political-religious/signatures.ts';
import r210 from './political-religious/stance.ts';
import r211 from './political-religious/vote-for-party.ts';
import r212 from './political-religious/vote-for-person.ts';
import r213 from './threat/announced-hint.ts';
import r214 from './threat/announced.ts';
import r215 from './threat/conditional.ts';
import r216 from './threat/emoji.ts';
import r217 from './threat/event-hint.ts';
import r218 from './threat/family.ts';
import r219 from './threat/foreign.ts';
import r220 from './threat/gathering.ts';
import r221 from './threat/harm-told.ts';
import r222 from './threat/hurt-untargeted.ts';
import r223 from './threat/hurt.ts';
import r224 from './threat/kill.ts';
import r225 from './threat/kurasu.ts';
import r226 from './threat/ominous.ts';
import r227 from './threat/place-announced.ts';
import r228 from './threat/place-veiled.ts';
import r229 from './threat/place.ts';
import r230 from './threat/stalking.ts';
import r231 from './threat/to-place.ts';
import r232 from './threat/veiled.ts';
import r233 from './threat/watching.ts';
import r234 from './threat/wish-of-attack.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'ef9a0d25fe09f399' },
  { rule: r1, version: '84a212458d35ec56' },
  { rule: r2, version: '42587b87d7f6e3d5' },
  { rule: r3, version: '14db7888ba3a8026' },
  { rule: r4, version: '13eafe1a3c6567ab' },
  { rule: r5, version: '5d647fe94c064880' },
  { rule: r6, version: '4f7d0d293c12c75a' },
  { rule: r7, version: '3ca02df430fa25d6' },
  { rule: r8, version: '54cc763725bbfd86' },
  { rule: r9, version: 'c71ba21e7f4f6b2a' },
  { rule: r10, version: 'dc96e16c46ac18bb' },
  { rule: r11, version: '6a52d7457a64321a' },
  { rule: r12, version: '0433b89e1d542b70' },
  { rule: r13, version: 'a60e24d15fefe2d1' },
  { rule: r14, version: '9944d2f39a2db6f8' },
  { rule: r15, version: '42e4ffc3ccd29bd4' },
  { rule: r16, version: 'cb54c85e53d78b4c' },
  { rule: r17, version: '177e31e56884d0b5' },
  { rule: r18, version: '391a0af309491b36' },
  { rule: r19, version: 'da75f1b084f8bc1b' },
  { rule: r20, version: '6c2faa8af0709e4e' },
  { rule: r21, version: '9b24737f35940e38' },
  { rule: r22, version: 'c89373fcc4ce5a67' },
  { rule: r23, version: 'f40d1fdeeac5d556' },
  { rule: r24, version: '1df5e85d01b76908' },
  { rule: r25, version: 'f63a5f2b03af8d7d' },
  { rule: r26, version: '4bfef6a8ee5077ec' },
  { rule: r27, version: 'f5605f97e855ca5c' },
  { rule: r28, version: '032b03bdfc47ea7f' },
  { rule: r29, version: '68424e27d6424ad8' },
  { rule: r30, version: '84ea9ba08d07dd7d' },
  { rule: r31, version: '2aeee954fe568d7e' },
  { rule: r32, version: 'f36f942e448f8dc6' },
  { rule: r33, version: '4738f6d30b834abf' },
  { rule: r34, version: '70c916313148b5cd' },
  { rule: r35, version: '2dbb49f2c2676546' },
  { rule: r36, version: 'd7b375dfa4c4b106' },
  { rule: r37, version: '47721214a4e95e19' },
  { rule: r38, version: '28e3ae096653897d' },
  { rule: r39, version: '0ff5d5e9f10041a7' },
  { rule: r40, version: '9f4044543fa7ee75' },
  { rule: r41, version: '5bb789238e278f03' },
  { rule: r42, version: 'dae4b45d13fabfb8' },
  { rule: r43, version: '2c8ce17223598432' },
  { rule: r44, version: 'a9c37ca810fe322a' },
  { rule: r45, version: '1476d2c186531381' },
  { rule: r46, version: '18ec529210e20650' },
  { rule: r47, version: '053cee2982817a47' },
  { rule: r48, version: 'bfd1edbd25f5890a' },
  { rule: r49, version: '640d6d93e454d8b1' },
  { rule: r50, version: '6eb6d78e3390b086' },
  { rule: r51, version: '237cf8248071e797' },
  { rule: r52, version: 'd90fe6cfd178bb65' },
  { rule: r53, version: 'af6c344e206e5e57' },
  { rule: r54, version: 'afbcfa51af0c5430' },
  { rule: r55, version: '669fb80330f181c2' },
  { rule: r56, version: '89aa061aa8e1692f' },
  { rule: r57, version: '67788363cabdbfc8' },
  { rule: r58, version: 'c31afab0c4ae8d35' },
  { rule: r59, version: 'b2603860e0385df2' },
  { rule: r60, version: '086448ec31a6dce5' },
  { rule: r61, version: '6afcac4516537503' },
  { rule: r62, version: '6e0d4fde1980a57c' },
  { rule: r63, version: 'f7fb0cb4b9c5d375' },
  { rule: r64, version: '97b6d61d436f42a6' },
  { rule: r65, version: '1bd8c727edd14027' },
  { rule: r66, version: 'cced20b11dec86c6' },
  { rule: r67, version: 'ab7254c936f938f0' },
  { rule: r68, version: '1b6dfa270738729e' },
  { rule: r69, version: '48e60c623f800c9e' },
  { rule: r70, version: 'ca16cae411c7ea93' },
  { rule: r71, version: '23f7812fd114d266' },
  { rule: r72, version: '866e91ae97ac2895' },
  { rule: r73, version: '15eb742fb987108e' },
  { rule: r74, version: 'cb31fe3f0a956b19' },
  { rule: r75, version: '35308ea9fbc1c9b8' },
  { rule: r76, version: 'f2d28ce350afb563' },
  { rule: r77, version: '551141406f292df5' },
  { rule: r78, version: 'c7df70946ddb5ba6' },
  { rule: r79, version: '0a248a2e867624e7' },
  { rule: r80, version: 'fd2fe0552a91b31c' },
  { rule: r81, version: 'a429f4f41f53de0f' },
  { rule: r82, version: '4eb912fc25ff736a' },
  { rule: r83, version: 'f5e74704d1b4d35d' },
  { rule: r84, version: '68d1bf398c63c6ac' },
  { rule: r85, version: '4eefcfc5079db2be' },
  { rule: r86, version: 'f5fadd39744efdd9' },
  { rule: r87, version: '62647f54565a201f' },
  { rule: r88, version: 'ad9d1ccc05a63bd8' },
  { rule: r89, version: 'e24e3337c45f067f' },
  { rule: r90, version: '2104dc7e34015e01' },
  { rule: r91, version: 'bf87162f502b9fa1' },
  { rule: r92, version: '5abed380837b6a14' },
  { rule: r93, version: 'd5c110870ad77ae3' },
  { rule: r94, version: '5eea51e311cd9d85' },
  { rule: r95, version: '2b30619dcecefdfd' },
  { rule: r96, version: 'e44197858c61a820' },
  { rule: r97, version: 'e39173fa45378fd3' },
  { rule: r98, version: '836c05c937d3af83' },
  { rule: r99, version: 'c103e6424ffd5af2' },
  { rule: r100, version: 'fdb34c0b9288d3db' },
  { rule: r101, version: 'a1a5485930d4282e' },
  { rule: r102, version: '565b82569f2d5e1f' },
  { rule: r103, version: '47d7f7063268a5fe' },
  { rule: r104, version: '528cd60cc238f27c' },
  { rule: r105, version: '6dcd9e86541f1bc6' },
  { rule: r106, version: '0f1d43c515eb0314' },
  { rule: r107, version: '806ab094350b42c3' },
  { rule: r108, version: '779c3b3aa5065240' },
  { rule: r109, version: '1ad899e7f28b0ffd' },
  { rule: r110, version: '34219c946c8b9f77' },
  { rule: r111, version: '5c77c61f254d31ee' },
  { rule: r112, version: '87b4a186e895b180' },
  { rule: r113, version: '693386bbeb64039e' },
  { rule: r114, version: '2cafc141298f42a6' },
  { rule: r115, version: '8e85c346a0dcf01b' },
  { rule: r116, version: '74758fcd5ee16eb8' },
  { rule: r117, version: 'd37fe38dde4f6582' },
  { rule: r118, version: '73c84cb66ca4e9b6' },
  { rule: r119, version: 'f676663691ae4f6a' },
  { rule: r120, version: 'b31071de2fdebf98' },
  { rule: r121, version: '0596e12519ba1c92' },
  { rule: r122, version: '8f39f20fb155c537' },
  { rule: r123, version: 'f19b5ff62bbb223f' },
  { rule: r124, version: '59979fafbb612210' },
  { rule: r125, version: '9db5639d7284eeac' },
  { rule: r126, version: '687ddb363bda9f13' },
  { rule: r127, version: '7f65a12e0c36368f' },
  { rule: r128, version: 'f5e42ed5494d90c2' },
  { rule: r129, version: '787ec27b7808637a' },
  { rule: r130, version: '7ba53afe5bd1238b' },
  { rule: r131, version: '78c658c9d90a3d1d' },
  { rule: r132, version: '049004e5ebbaa8ce' },
  { rule: r133, version: 'b622c904ee98bd82' },
  { rule: r134, version: 'ab55d47226158f5f' },
  { rule: r135, version: 'ff3aadb659504da7' },
  { rule: r136, version: '764636ac629d812f' },
  { rule: r137, version: '689a49ddf2d030b4' },
  { rule: r138, version: '82e6ea8956cf47c9' },
  { rule: r139, version: 'fc059127cb0a8f5a' },
  { rule: r140, version: '44bf6d3218690d87' },
  { rule: r141, version: '8fda0c693a4fc60e' },
  { rule: r142, version: '924e000a48a313bf' },
  { rule: r143, version: '8346bb417bd666df' },
  { rule: r144, version: 'b9af0f99e892bf53' },
  { rule: r145, version: '1df4903140fa1852' },
  { rule: r146, version: '5018068887c222f7' },
  { rule: r147, version: 'efc5c3a41f1348da' },
  { rule: r148, version: '372e01d4c5f281f4' },
  { rule: r149, version: 'e6c7c7df0d12f843' },
  { rule: r150, version: '19ba2c77a1cd414e' },
  { rule: r151, version: '7669f658ba278d41' },
  { rule: r152, version: '78ad368e9829c76a' },
  { rule: r153, version: 'bf91971972e5029c' },
  { rule: r154, version: '477c0c68da3a0149' },
  { rule: r155, version: 'dbbbc6a70dc5582a' },
  { rule: r156, version: 'c511a57a7cf65936' },
  { rule: r157, version: '493cc185cfeddc95' },
  { rule: r158, version: 'f3244d6cc65b6c8f' },
  { rule: r159, version: '9573314dcbcdff09' },
  { rule: r160, version: 'a353e82341160704' },
  { rule: r161, version: '22e3bdbc7a1201e8' },
  { rule: r162, version: 'ecfb2724488b2bc6' },
  { rule: r163, version: 'c5201a64ccd75fe6' },
  { rule: r164, version: 'dad95e52a1ec22a4' },
  { rule: r165, version: 'fe4575fe132d23cd' },
  { rule: r166, version: 'aef7b92404a985da' },
  { rule: r167, version: '34d80ff8dd53b654' },
  { rule: r168, version: 'c736dcade2d9c6c8' },
  { rule: r169, version: 'c1b3666c847e9832' },
  { rule: r170, version: 'ed81d6ded970120d' },
  { rule: r171, version: '45f643faee9c8f9d' },
  { rule: r172, version: '75dc4f49dc7e191a' },
  { rule: r173, version: '5bbb4c06f011ecf5' },
  { rule: r174, version: '77ab9fd2a55378cd' },
  { rule: r175, version: '1455c8c9c3bda322' },
  { rule: r176, version: '8d3310f5669a17bf' },
  { rule: r177, version: 'b77857c84cec7795' },
  { rule: r178, version: 'f75436889756b5ad' },
  { rule: r179, version: 'a01bf393836ec2cb' },
  { rule: r180, version: '0429bd3f023f43cf' },
  { rule: r181, version: 'b04864091d5c55d3' },
  { rule: r182, version: '1c7450b53108d6bd' },
  { rule: r183, version: '1c5bb1c9435e31fb' },
  { rule: r184, version: 'a9e55a35b9411d81' },
  { rule: r185, version: '47972f13bdf233a6' },
  { rule: r186, version: '3cd2cd97aa1f9671' },
  { rule: r187, version: '36f2085f64226b31' },
  { rule: r188, version: '102bdf3c32312810' },
  { rule: r189, version: '09d5be41320440fe' },
  { rule: r190, version: '516e06f5f06ad26a' },
  { rule: r191, version: '378048d3ee1584f1' },
  { rule: r192, version: '2fd4103bb36d7431' },
  { rule: r193, version: '284d0aa598dd4557' },
  { rule: r194, version: 'adb0515d007f2c50' },
  { rule: r195, version: '5cd93ab1247b80c9' },
  { rule: r196, version: '9f035462ee7504d4' },
  { rule: r197, version: '11a1f12ea591a7d9' },
  { rule: r198, version: '0c7ea350deaa39b9' },
  { rule: r199, version: '4b7fadc78172d017' },
  { rule: r200, version: '1b023bd8050551cc' },
  { rule: r201, version: '50115821d9379bd1' },
  { rule: r202, version: '9edfd067b778abea' },
  { rule: r203, version: 'dcd75411002c801b' },
  { rule: r204, version: '1ef35ad6007029de' },
  { rule: r205, version: 'a53e9c264ae82ac5' },
  { rule: r206, version: '5656412076108139' },
  { rule: r207, version: '97a21881f94bfaeb' },
  { rule: r208, version: '490751a62e37c642' },
  { rule: r209, version: '8a21587ac81ae8bf' },
  { rule: r210, version: '04ed64c1592cb158' },
  { rule: r211, version: '4c3ab83d2bd55629' },
  { rule: r212, version: '49c452e1c8fd5b6e' },
  { rule: r213, version: '630754bcd39e730e' },
  { rule: r214, version: 'ab5f4929415a7ad6' },
  { rule: r215, version: 'dbac17e2d3fd891f' },
  { rule: r216, version: 'fcaf37205b1c7941' },
  { rule: r217, version: '422b7d9b9246eafb' },
  { rule: r218, version: '3aba182fbc5e4846' },
  { rule: r219, version: 'cf576404a5fe391e' },
  { rule: r220, version: '5d3d24b5b306e09c' },
  { rule: r221, version: '40c3072331228bdb' },
  { rule: r222, version: '0b2a9f1b05e08b12' },
  { rule: r223, version: '908a584ade28ac1a' },
  { rule: r224, version: 'a1a91f18c9378509' },
  { rule: r225, version: '35b5be20d11c5edc' },
  { rule: r226, version: 'f51d3122dc76807a' },
  { rule: r227, version: '993a503c95741e34' },
  { rule: r228, version: 'bc0db78ba7d32faa' },
  { rule: r229, version: '8cc3d9baccdf95b1' },
  { rule: r230, version: '9bba4c22ef650642' },
  { rule: r231, version: '49fb5d757420cf8a' },
  { rule: r232, version: '85896f740514cd6e' },
  { rule: r233, version: 'f61e9a01c50fe38e' },
  { rule: r234, version: '8c588043ee8876df' },
];
