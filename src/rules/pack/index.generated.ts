// Written by `npm run gen`. Do not edit.
import type { RegisteredRule } from '../rule.ts';
import r0 from './abuse/accusation.ts';
import r1 from './abuse/bare-insult.ts';
import r2 from './abuse/begone.ts';
import r3 from './abuse/belittled-untargeted.ts';
import r4 from './abuse/belittled.ts';
import r5 from './abuse/chinese.ts';
import r6 from './abuse/death-bare.ts';
import r7 from './abuse/death-imagined.ts';
import r8 from './abuse/death-polite.ts';
import r9 from './abuse/death-wish.ts';
import r10 from './abuse/dialect.ts';
import r11 from './abuse/dogpile.ts';
import r12 from './abuse/emoji-person.ts';
import r13 from './abuse/emoji.ts';
import r14 from './abuse/english-slur.ts';
import r15 from './abuse/english.ts';
import r16 from './abuse/foreign-harsh.ts';
import r17 from './abuse/foreign-malice.ts';
import r18 from './abuse/group-contempt.ts';
import r19 from './abuse/group-expel.ts';
import r20 from './abuse/group-hate.ts';
import r21 from './abuse/group-slight.ts';
import r22 from './abuse/group-trait.ts';
import r23 from './abuse/group-vermin.ts';
import r24 from './abuse/half-width-sign.ts';
import r25 from './abuse/half-width.ts';
import r26 from './abuse/harsh-words.ts';
import r27 from './abuse/insult-prefix.ts';
import r28 from './abuse/insult-to-person.ts';
import r29 from './abuse/insult-to-you.ts';
import r30 from './abuse/insult-vocative.ts';
import r31 from './abuse/interleaved.ts';
import r32 from './abuse/korean.ts';
import r33 from './abuse/life-unwanted.ts';
import r34 from './abuse/looks-advice.ts';
import r35 from './abuse/looks.ts';
import r36 from './abuse/malice-plain.ts';
import r37 from './abuse/malice.ts';
import r38 from './abuse/masked.ts';
import r39 from './abuse/mind-untargeted.ts';
import r40 from './abuse/mind.ts';
import r41 from './abuse/other-languages.ts';
import r42 from './abuse/pile-on.ts';
import r43 from './abuse/praise-turned.ts';
import r44 from './abuse/puzzle.ts';
import r45 from './abuse/repulsed.ts';
import r46 from './abuse/romaji-shine.ts';
import r47 from './abuse/romaji.ts';
import r48 from './abuse/sarcasm.ts';
import r49 from './abuse/slur.ts';
import r50 from './abuse/spite-mild.ts';
import r51 from './abuse/spite-sign.ts';
import r52 from './abuse/spite.ts';
import r53 from './abuse/suicide-urging.ts';
import r54 from './abuse/vile-word.ts';
import r55 from './advertising/commerce-hint.ts';
import r56 from './advertising/commerce.ts';
import r57 from './advertising/door-to-door.ts';
import r58 from './advertising/follower-sale.ts';
import r59 from './advertising/foreign.ts';
import r60 from './advertising/gives-away.ts';
import r61 from './advertising/investment.ts';
import r62 from './advertising/loan.ts';
import r63 from './advertising/marketing-services.ts';
import r64 from './advertising/messenger-funnel.ts';
import r65 from './advertising/money-giveaway.ts';
import r66 from './advertising/network-selling.ts';
import r67 from './advertising/own-business.ts';
import r68 from './advertising/own-event.ts';
import r69 from './advertising/own-show.ts';
import r70 from './advertising/own-trade.ts';
import r71 from './advertising/praise-of-a-trader.ts';
import r72 from './advertising/private-funnel.ts';
import r73 from './advertising/recruiting.ts';
import r74 from './advertising/sale.ts';
import r75 from './advertising/side-job.ts';
import r76 from './advertising/spirit.ts';
import r77 from './advertising/testimony.ts';
import r78 from './advertising/veiled-wealth.ts';
import r79 from './advertising/veiled.ts';
import r80 from './distress/carer.ts';
import r81 from './distress/danger-at-home.ts';
import r82 from './distress/farewell.ts';
import r83 from './distress/hit-and-hidden.ts';
import r84 from './distress/in-peril.ts';
import r85 from './distress/means-at-hand.ts';
import r86 from './distress/oblique.ts';
import r87 from './distress/ordeal.ts';
import r88 from './distress/rescue-call.ts';
import r89 from './distress/self-harm.ts';
import r90 from './distress/under-a-call.ts';
import r91 from './distress/weary-of-life.ts';
import r92 from './illegal/account-sale.ts';
import r93 from './illegal/casino-code.ts';
import r94 from './illegal/child-approach.ts';
import r95 from './illegal/child-desire.ts';
import r96 from './illegal/child-paid.ts';
import r97 from './illegal/child-secret.ts';
import r98 from './illegal/child-sex.ts';
import r99 from './illegal/dark-job-advert.ts';
import r100 from './illegal/dark-job-hint.ts';
import r101 from './illegal/dark-job-terms.ts';
import r102 from './illegal/drug-asked.ts';
import r103 from './illegal/drug-hint.ts';
import r104 from './illegal/drug-slang.ts';
import r105 from './illegal/drugs.ts';
import r106 from './illegal/errand-told.ts';
import r107 from './illegal/errand.ts';
import r108 from './illegal/foreign-street.ts';
import r109 from './illegal/foreign.ts';
import r110 from './illegal/gambling.ts';
import r111 from './illegal/grooming.ts';
import r112 from './illegal/medicine-sale.ts';
import r113 from './illegal/minor-offence.ts';
import r114 from './illegal/odd-services.ts';
import r115 from './illegal/offence-told.ts';
import r116 from './illegal/poison-bait.ts';
import r117 from './illegal/romaji.ts';
import r118 from './illegal/soft-drugs.ts';
import r119 from './illegal/spaced.ts';
import r120 from './illegal/theft-fraud.ts';
import r121 from './illegal/weapons.ts';
import r122 from './impersonation/asks-for-secrets.ts';
import r123 from './impersonation/awarded.ts';
import r124 from './impersonation/conspiracy.ts';
import r125 from './impersonation/false-need.ts';
import r126 from './impersonation/handle-asks.ts';
import r127 from './impersonation/handle.ts';
import r128 from './impersonation/insider.ts';
import r129 from './impersonation/miracle-cure.ts';
import r130 from './impersonation/notice-asks.ts';
import r131 from './impersonation/office-asks.ts';
import r132 from './impersonation/office-voice.ts';
import r133 from './impersonation/rumour-of-calamity.ts';
import r134 from './impersonation/rumour-of-closure.ts';
import r135 from './impersonation/rumour-of-harm.ts';
import r136 from './impersonation/suitor-asks.ts';
import r137 from './impersonation/suitor.ts';
import r138 from './intellectual-property/copy-hint.ts';
import r139 from './intellectual-property/imitation-brand.ts';
import r140 from './intellectual-property/pirated-copy.ts';
import r141 from './intellectual-property/used-without-consent.ts';
import r142 from './malicious-link/credentials.ts';
import r143 from './malicious-link/curiosity.ts';
import r144 from './malicious-link/disguised.ts';
import r145 from './malicious-link/dues.ts';
import r146 from './malicious-link/lookalike.ts';
import r147 from './malicious-link/numbered-host.ts';
import r148 from './malicious-link/parcel.ts';
import r149 from './malicious-link/prize.ts';
import r150 from './malicious-link/reassured.ts';
import r151 from './malicious-link/shortened.ts';
import r152 from './malicious-link/trouble.ts';
import r153 from './malicious-link/unknown.ts';
import r154 from './malicious-link/urgency.ts';
import r155 from './malware/app-outside-store.ts';
import r156 from './malware/crack.ts';
import r157 from './malware/guard-down.ts';
import r158 from './malware/harmful-tool.ts';
import r159 from './malware/pasted-command.ts';
import r160 from './malware/program-file.ts';
import r161 from './malware/program-link.ts';
import r162 from './malware/program-offered.ts';
import r163 from './malware/remote-help.ts';
import r164 from './nuisance/flooding.ts';
import r165 from './nuisance/off-topic.ts';
import r166 from './nuisance/provocation.ts';
import r167 from './nuisance/taunting.ts';
import r168 from './nuisance/unrelated.ts';
import r169 from './obscenity/animal-cruelty.ts';
import r170 from './obscenity/animal-torment.ts';
import r171 from './obscenity/child-leer.ts';
import r172 from './obscenity/crude.ts';
import r173 from './obscenity/cruel-glee.ts';
import r174 from './obscenity/death-celebrated.ts';
import r175 from './obscenity/desire.ts';
import r176 from './obscenity/emoji-offer.ts';
import r177 from './obscenity/emoji.ts';
import r178 from './obscenity/foreign-lust.ts';
import r179 from './obscenity/foreign.ts';
import r180 from './obscenity/gloating.ts';
import r181 from './obscenity/gore.ts';
import r182 from './obscenity/gory-record.ts';
import r183 from './obscenity/leer-in-jest.ts';
import r184 from './obscenity/leering.ts';
import r185 from './obscenity/lewd.ts';
import r186 from './obscenity/lust-untargeted.ts';
import r187 from './obscenity/lust.ts';
import r188 from './obscenity/mirth-at-death.ts';
import r189 from './obscenity/night-company.ts';
import r190 from './obscenity/seeking-partner.ts';
import r191 from './obscenity/solicitation.ts';
import r192 from './obscenity/spying.ts';
import r193 from './obscenity/toilet-humour.ts';
import r194 from './obscenity/veiled-trade.ts';
import r195 from './obscenity/worn-linen.ts';
import r196 from './personal-data/accused-by-name.ts';
import r197 from './personal-data/bare-address.ts';
import r198 from './personal-data/bare-landline.ts';
import r199 from './personal-data/child-identified.ts';
import r200 from './personal-data/child-routine.ts';
import r201 from './personal-data/email.ts';
import r202 from './personal-data/empty-home.ts';
import r203 from './personal-data/found-papers.ts';
import r204 from './personal-data/home-address.ts';
import r205 from './personal-data/home-landline.ts';
import r206 from './personal-data/home-without-number.ts';
import r207 from './personal-data/identity-number.ts';
import r208 from './personal-data/messenger-id.ts';
import r209 from './personal-data/named-and-told.ts';
import r210 from './personal-data/number-plate.ts';
import r211 from './personal-data/others-account.ts';
import r212 from './personal-data/others-number.ts';
import r213 from './personal-data/others-telephone.ts';
import r214 from './personal-data/own-telephone.ts';
import r215 from './personal-data/plate-only.ts';
import r216 from './personal-data/searched-for.ts';
import r217 from './personal-data/told-of-neighbour.ts';
import r218 from './personal-data/who-is-this.ts';
import r219 from './platform-terms/asks-for-follow.ts';
import r220 from './platform-terms/attention-hint.ts';
import r221 from './platform-terms/attention-trade.ts';
import r222 from './platform-terms/bought-reach.ts';
import r223 from './platform-terms/cash-giveaway.ts';
import r224 from './platform-terms/die-together.ts';
import r225 from './platform-terms/drawn-to-harm.ts';
import r226 from './platform-terms/eating-disorder.ts';
import r227 from './platform-terms/follow-for-follow.ts';
import r228 from './platform-terms/self-harm-company.ts';
import r229 from './platform-terms/terror.ts';
import r230 from './platform-terms/urged-to-die.ts';
import r231 from './political-religious/join-party.ts';
import r232 from './political-religious/local-drive.ts';
import r233 from './political-religious/preaching.ts';
import r234 from './political-religious/sermon.ts';
import r235 from './political-religious/signatures.ts';
import r236 from './political-religious/stance.ts';
import r237 from './political-religious/vote-for-party.ts';
import r238 from './political-religious/vote-for-person.ts';
import r239 from './threat/announced-hint.ts';
import r240 from './threat/announced.ts';
import r241 from './threat/conditional.ts';
import r242 from './threat/emoji.ts';
import r243 from './threat/event-hint.ts';
import r244 from './threat/family.ts';
import r245 from './threat/foreign.ts';
import r246 from './threat/gathering.ts';
import r247 from './threat/harm-told.ts';
import r248 from './threat/hurt-untargeted.ts';
import r249 from './threat/hurt.ts';
import r250 from './threat/kill.ts';
import r251 from './threat/kurasu.ts';
import r252 from './threat/ominous.ts';
import r253 from './threat/place-announced.ts';
import r254 from './threat/place-veiled.ts';
import r255 from './threat/place.ts';
import r256 from './threat/stalking.ts';
import r257 from './threat/to-place.ts';
import r258 from './threat/veiled.ts';
import r259 from './threat/vow-veiled-abroad.ts';
import r260 from './threat/vow-veiled.ts';
import r261 from './threat/vowed-abroad.ts';
import r262 from './threat/vowed-outright.ts';
import r263 from './threat/vowed-to-place.ts';
import r264 from './threat/vowed.ts';
import r265 from './threat/watching.ts';
import r266 from './threat/wish-of-attack.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'ef9a0d25fe09f399' },
  { rule: r1, version: '84a212458d35ec56' },
  { rule: r2, version: '42587b87d7f6e3d5' },
  { rule: r3, version: '14db7888ba3a8026' },
  { rule: r4, version: '13eafe1a3c6567ab' },
  { rule: r5, version: '9be678f023247bfc' },
  { rule: r6, version: '1edbbb10d32b3b7e' },
  { rule: r7, version: '97e568473793e755' },
  { rule: r8, version: '3ca02df430fa25d6' },
  { rule: r9, version: 'f9732610843e8bf3' },
  { rule: r10, version: 'c71ba21e7f4f6b2a' },
  { rule: r11, version: '60ee2bb7d893e931' },
  { rule: r12, version: 'dc96e16c46ac18bb' },
  { rule: r13, version: '6a52d7457a64321a' },
  { rule: r14, version: '0433b89e1d542b70' },
  { rule: r15, version: 'a60e24d15fefe2d1' },
  { rule: r16, version: '0e0312f9dc68df39' },
  { rule: r17, version: '6b3adbf961b7956b' },
  { rule: r18, version: '9944d2f39a2db6f8' },
  { rule: r19, version: '42e4ffc3ccd29bd4' },
  { rule: r20, version: '6d28882542d352f0' },
  { rule: r21, version: 'cb54c85e53d78b4c' },
  { rule: r22, version: 'efbd7fb563eb3562' },
  { rule: r23, version: '177e31e56884d0b5' },
  { rule: r24, version: '12b565f012445b27' },
  { rule: r25, version: '84bba5025f698c6a' },
  { rule: r26, version: '604d6b513924b806' },
  { rule: r27, version: '9b24737f35940e38' },
  { rule: r28, version: 'c89373fcc4ce5a67' },
  { rule: r29, version: 'f40d1fdeeac5d556' },
  { rule: r30, version: '89e8594eac38b3f3' },
  { rule: r31, version: 'f63a5f2b03af8d7d' },
  { rule: r32, version: '4bfef6a8ee5077ec' },
  { rule: r33, version: 'f5605f97e855ca5c' },
  { rule: r34, version: '032b03bdfc47ea7f' },
  { rule: r35, version: '68424e27d6424ad8' },
  { rule: r36, version: '268bd54d7a33da4c' },
  { rule: r37, version: '8b9bc59184f86096' },
  { rule: r38, version: '9ad9b53c8d7d2ca3' },
  { rule: r39, version: '84ea9ba08d07dd7d' },
  { rule: r40, version: '2aeee954fe568d7e' },
  { rule: r41, version: 'f36f942e448f8dc6' },
  { rule: r42, version: '4738f6d30b834abf' },
  { rule: r43, version: '85f7950f4f3c55ae' },
  { rule: r44, version: '49e3b8b241ca6cbf' },
  { rule: r45, version: '70c916313148b5cd' },
  { rule: r46, version: '2dbb49f2c2676546' },
  { rule: r47, version: 'c6233bb42102b0f5' },
  { rule: r48, version: '47721214a4e95e19' },
  { rule: r49, version: '8873e4cc5bbcc027' },
  { rule: r50, version: '0ff5d5e9f10041a7' },
  { rule: r51, version: '9f4044543fa7ee75' },
  { rule: r52, version: '5bb789238e278f03' },
  { rule: r53, version: 'dae4b45d13fabfb8' },
  { rule: r54, version: '2c8ce17223598432' },
  { rule: r55, version: 'a9c37ca810fe322a' },
  { rule: r56, version: '1476d2c186531381' },
  { rule: r57, version: '18ec529210e20650' },
  { rule: r58, version: '053cee2982817a47' },
  { rule: r59, version: 'bfd1edbd25f5890a' },
  { rule: r60, version: '640d6d93e454d8b1' },
  { rule: r61, version: '6eb6d78e3390b086' },
  { rule: r62, version: '237cf8248071e797' },
  { rule: r63, version: 'd90fe6cfd178bb65' },
  { rule: r64, version: 'af6c344e206e5e57' },
  { rule: r65, version: 'afbcfa51af0c5430' },
  { rule: r66, version: '669fb80330f181c2' },
  { rule: r67, version: '89aa061aa8e1692f' },
  { rule: r68, version: '67788363cabdbfc8' },
  { rule: r69, version: 'c31afab0c4ae8d35' },
  { rule: r70, version: 'b2603860e0385df2' },
  { rule: r71, version: '086448ec31a6dce5' },
  { rule: r72, version: '6afcac4516537503' },
  { rule: r73, version: '6e0d4fde1980a57c' },
  { rule: r74, version: 'f7fb0cb4b9c5d375' },
  { rule: r75, version: '97b6d61d436f42a6' },
  { rule: r76, version: '1bd8c727edd14027' },
  { rule: r77, version: 'cced20b11dec86c6' },
  { rule: r78, version: 'ab7254c936f938f0' },
  { rule: r79, version: '1b6dfa270738729e' },
  { rule: r80, version: '3e6cc0bfedeca31b' },
  { rule: r81, version: 'b26c39159ce72c44' },
  { rule: r82, version: '5042c4a6c095de30' },
  { rule: r83, version: '32949c24e33c1f87' },
  { rule: r84, version: '76688235b5377cde' },
  { rule: r85, version: '166d0f54595e957f' },
  { rule: r86, version: '26f39b6e5f68bb47' },
  { rule: r87, version: '3da10bba42aba470' },
  { rule: r88, version: '461c9618cd6b27c7' },
  { rule: r89, version: '1027a2c914b6c818' },
  { rule: r90, version: '70f47201cbe32391' },
  { rule: r91, version: '7fbe45304030e62d' },
  { rule: r92, version: '866e91ae97ac2895' },
  { rule: r93, version: '15eb742fb987108e' },
  { rule: r94, version: 'cb31fe3f0a956b19' },
  { rule: r95, version: '35308ea9fbc1c9b8' },
  { rule: r96, version: 'f2d28ce350afb563' },
  { rule: r97, version: '551141406f292df5' },
  { rule: r98, version: 'c7df70946ddb5ba6' },
  { rule: r99, version: '0a248a2e867624e7' },
  { rule: r100, version: 'fd2fe0552a91b31c' },
  { rule: r101, version: 'a429f4f41f53de0f' },
  { rule: r102, version: '4eb912fc25ff736a' },
  { rule: r103, version: 'f5e74704d1b4d35d' },
  { rule: r104, version: '68d1bf398c63c6ac' },
  { rule: r105, version: '4eefcfc5079db2be' },
  { rule: r106, version: 'f5fadd39744efdd9' },
  { rule: r107, version: '62647f54565a201f' },
  { rule: r108, version: 'ad9d1ccc05a63bd8' },
  { rule: r109, version: 'e24e3337c45f067f' },
  { rule: r110, version: '2104dc7e34015e01' },
  { rule: r111, version: 'bf87162f502b9fa1' },
  { rule: r112, version: '5abed380837b6a14' },
  { rule: r113, version: 'd5c110870ad77ae3' },
  { rule: r114, version: '5eea51e311cd9d85' },
  { rule: r115, version: '2b30619dcecefdfd' },
  { rule: r116, version: 'e44197858c61a820' },
  { rule: r117, version: 'e39173fa45378fd3' },
  { rule: r118, version: '836c05c937d3af83' },
  { rule: r119, version: 'c103e6424ffd5af2' },
  { rule: r120, version: 'fdb34c0b9288d3db' },
  { rule: r121, version: 'a1a5485930d4282e' },
  { rule: r122, version: '565b82569f2d5e1f' },
  { rule: r123, version: '47d7f7063268a5fe' },
  { rule: r124, version: '528cd60cc238f27c' },
  { rule: r125, version: '6dcd9e86541f1bc6' },
  { rule: r126, version: '0f1d43c515eb0314' },
  { rule: r127, version: '806ab094350b42c3' },
  { rule: r128, version: '779c3b3aa5065240' },
  { rule: r129, version: '1ad899e7f28b0ffd' },
  { rule: r130, version: '34219c946c8b9f77' },
  { rule: r131, version: '5c77c61f254d31ee' },
  { rule: r132, version: '87b4a186e895b180' },
  { rule: r133, version: '693386bbeb64039e' },
  { rule: r134, version: '2cafc141298f42a6' },
  { rule: r135, version: '8e85c346a0dcf01b' },
  { rule: r136, version: '74758fcd5ee16eb8' },
  { rule: r137, version: 'd37fe38dde4f6582' },
  { rule: r138, version: '73c84cb66ca4e9b6' },
  { rule: r139, version: 'f676663691ae4f6a' },
  { rule: r140, version: 'b31071de2fdebf98' },
  { rule: r141, version: '0596e12519ba1c92' },
  { rule: r142, version: '8f39f20fb155c537' },
  { rule: r143, version: 'f19b5ff62bbb223f' },
  { rule: r144, version: '59979fafbb612210' },
  { rule: r145, version: '9db5639d7284eeac' },
  { rule: r146, version: '687ddb363bda9f13' },
  { rule: r147, version: '7f65a12e0c36368f' },
  { rule: r148, version: 'f5e42ed5494d90c2' },
  { rule: r149, version: '787ec27b7808637a' },
  { rule: r150, version: '7ba53afe5bd1238b' },
  { rule: r151, version: '78c658c9d90a3d1d' },
  { rule: r152, version: '049004e5ebbaa8ce' },
  { rule: r153, version: 'b622c904ee98bd82' },
  { rule: r154, version: 'ab55d47226158f5f' },
  { rule: r155, version: 'ff3aadb659504da7' },
  { rule: r156, version: '764636ac629d812f' },
  { rule: r157, version: '689a49ddf2d030b4' },
  { rule: r158, version: '82e6ea8956cf47c9' },
  { rule: r159, version: 'fc059127cb0a8f5a' },
  { rule: r160, version: '44bf6d3218690d87' },
  { rule: r161, version: '8fda0c693a4fc60e' },
  { rule: r162, version: '924e000a48a313bf' },
  { rule: r163, version: '8346bb417bd666df' },
  { rule: r164, version: 'b9af0f99e892bf53' },
  { rule: r165, version: '8ed670632977559a' },
  { rule: r166, version: 'd8afa224e91253f3' },
  { rule: r167, version: '951bdc17bd4c9d30' },
  { rule: r168, version: '2cefcc6e93a08cb1' },
  { rule: r169, version: 'efc5c3a41f1348da' },
  { rule: r170, version: '372e01d4c5f281f4' },
  { rule: r171, version: 'e6c7c7df0d12f843' },
  { rule: r172, version: '19ba2c77a1cd414e' },
  { rule: r173, version: '7669f658ba278d41' },
  { rule: r174, version: '78ad368e9829c76a' },
  { rule: r175, version: 'bf91971972e5029c' },
  { rule: r176, version: '477c0c68da3a0149' },
  { rule: r177, version: 'dbbbc6a70dc5582a' },
  { rule: r178, version: 'c511a57a7cf65936' },
  { rule: r179, version: '493cc185cfeddc95' },
  { rule: r180, version: 'f3244d6cc65b6c8f' },
  { rule: r181, version: '9573314dcbcdff09' },
  { rule: r182, version: 'a353e82341160704' },
  { rule: r183, version: '22e3bdbc7a1201e8' },
  { rule: r184, version: 'ecfb2724488b2bc6' },
  { rule: r185, version: 'c5201a64ccd75fe6' },
  { rule: r186, version: 'dad95e52a1ec22a4' },
  { rule: r187, version: 'fe4575fe132d23cd' },
  { rule: r188, version: 'aef7b92404a985da' },
  { rule: r189, version: '34d80ff8dd53b654' },
  { rule: r190, version: 'c736dcade2d9c6c8' },
  { rule: r191, version: 'c1b3666c847e9832' },
  { rule: r192, version: 'ed81d6ded970120d' },
  { rule: r193, version: '45f643faee9c8f9d' },
  { rule: r194, version: '75dc4f49dc7e191a' },
  { rule: r195, version: '5bbb4c06f011ecf5' },
  { rule: r196, version: '77ab9fd2a55378cd' },
  { rule: r197, version: '1455c8c9c3bda322' },
  { rule: r198, version: '8d3310f5669a17bf' },
  { rule: r199, version: 'b77857c84cec7795' },
  { rule: r200, version: 'f75436889756b5ad' },
  { rule: r201, version: 'a01bf393836ec2cb' },
  { rule: r202, version: '0429bd3f023f43cf' },
  { rule: r203, version: 'b04864091d5c55d3' },
  { rule: r204, version: '1c7450b53108d6bd' },
  { rule: r205, version: '1c5bb1c9435e31fb' },
  { rule: r206, version: 'a9e55a35b9411d81' },
  { rule: r207, version: '47972f13bdf233a6' },
  { rule: r208, version: '3cd2cd97aa1f9671' },
  { rule: r209, version: '36f2085f64226b31' },
  { rule: r210, version: '102bdf3c32312810' },
  { rule: r211, version: '09d5be41320440fe' },
  { rule: r212, version: '516e06f5f06ad26a' },
  { rule: r213, version: '378048d3ee1584f1' },
  { rule: r214, version: '2fd4103bb36d7431' },
  { rule: r215, version: '284d0aa598dd4557' },
  { rule: r216, version: 'adb0515d007f2c50' },
  { rule: r217, version: '5cd93ab1247b80c9' },
  { rule: r218, version: '9f035462ee7504d4' },
  { rule: r219, version: '11a1f12ea591a7d9' },
  { rule: r220, version: '1459752b4307521b' },
  { rule: r221, version: '4109765aa9d95c1b' },
  { rule: r222, version: '0c7ea350deaa39b9' },
  { rule: r223, version: '4b7fadc78172d017' },
  { rule: r224, version: '1b023bd8050551cc' },
  { rule: r225, version: '4dade15ea194a952' },
  { rule: r226, version: '50115821d9379bd1' },
  { rule: r227, version: '9edfd067b778abea' },
  { rule: r228, version: '256d98a23dc6129d' },
  { rule: r229, version: '1ef35ad6007029de' },
  { rule: r230, version: '7472d4eb9ee99684' },
  { rule: r231, version: 'a53e9c264ae82ac5' },
  { rule: r232, version: '5656412076108139' },
  { rule: r233, version: '97a21881f94bfaeb' },
  { rule: r234, version: '490751a62e37c642' },
  { rule: r235, version: '8a21587ac81ae8bf' },
  { rule: r236, version: '04ed64c1592cb158' },
  { rule: r237, version: '4c3ab83d2bd55629' },
  { rule: r238, version: '49c452e1c8fd5b6e' },
  { rule: r239, version: '630754bcd39e730e' },
  { rule: r240, version: 'ab5f4929415a7ad6' },
  { rule: r241, version: 'dbac17e2d3fd891f' },
  { rule: r242, version: 'fcaf37205b1c7941' },
  { rule: r243, version: '422b7d9b9246eafb' },
  { rule: r244, version: '3aba182fbc5e4846' },
  { rule: r245, version: 'cf576404a5fe391e' },
  { rule: r246, version: '5d3d24b5b306e09c' },
  { rule: r247, version: '40c3072331228bdb' },
  { rule: r248, version: '0b2a9f1b05e08b12' },
  { rule: r249, version: '908a584ade28ac1a' },
  { rule: r250, version: 'a1a91f18c9378509' },
  { rule: r251, version: '35b5be20d11c5edc' },
  { rule: r252, version: 'f51d3122dc76807a' },
  { rule: r253, version: '993a503c95741e34' },
  { rule: r254, version: 'bc0db78ba7d32faa' },
  { rule: r255, version: '1dda2cd955fab185' },
  { rule: r256, version: 'f184e5aac657ae32' },
  { rule: r257, version: '49fb5d757420cf8a' },
  { rule: r258, version: '89ae56feaf15073f' },
  { rule: r259, version: '9ed99777995f4bd5' },
  { rule: r260, version: 'c75fd21e6b507022' },
  { rule: r261, version: 'e35d576011859224' },
  { rule: r262, version: '664347dbeeb52be7' },
  { rule: r263, version: 'e69d023190dc2280' },
  { rule: r264, version: 'bb87bcc275d335a0' },
  { rule: r265, version: '51105bff3016ffa8' },
  { rule: r266, version: '8c588043ee8876df' },
];
