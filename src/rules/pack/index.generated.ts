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
import r96 from './illegal/child-lure-hint.ts';
import r97 from './illegal/child-lured-abroad.ts';
import r98 from './illegal/child-lured.ts';
import r99 from './illegal/child-paid.ts';
import r100 from './illegal/child-pictured.ts';
import r101 from './illegal/child-pictures-wanted.ts';
import r102 from './illegal/child-secret.ts';
import r103 from './illegal/child-sex.ts';
import r104 from './illegal/child-stalked.ts';
import r105 from './illegal/child-whereabouts.ts';
import r106 from './illegal/child-witnessed.ts';
import r107 from './illegal/dark-job-advert.ts';
import r108 from './illegal/dark-job-hint.ts';
import r109 from './illegal/dark-job-terms.ts';
import r110 from './illegal/drug-asked.ts';
import r111 from './illegal/drug-hint.ts';
import r112 from './illegal/drug-slang.ts';
import r113 from './illegal/drugs.ts';
import r114 from './illegal/errand-told.ts';
import r115 from './illegal/errand.ts';
import r116 from './illegal/foreign-street.ts';
import r117 from './illegal/foreign.ts';
import r118 from './illegal/gambling.ts';
import r119 from './illegal/grooming.ts';
import r120 from './illegal/medicine-sale.ts';
import r121 from './illegal/minor-offence.ts';
import r122 from './illegal/odd-services.ts';
import r123 from './illegal/offence-told.ts';
import r124 from './illegal/poison-bait.ts';
import r125 from './illegal/romaji.ts';
import r126 from './illegal/soft-drugs.ts';
import r127 from './illegal/spaced.ts';
import r128 from './illegal/theft-fraud.ts';
import r129 from './illegal/weapons.ts';
import r130 from './impersonation/asks-for-secrets.ts';
import r131 from './impersonation/awarded.ts';
import r132 from './impersonation/conspiracy.ts';
import r133 from './impersonation/false-need.ts';
import r134 from './impersonation/handle-asks.ts';
import r135 from './impersonation/handle.ts';
import r136 from './impersonation/insider.ts';
import r137 from './impersonation/miracle-cure.ts';
import r138 from './impersonation/notice-asks.ts';
import r139 from './impersonation/office-asks.ts';
import r140 from './impersonation/office-voice.ts';
import r141 from './impersonation/rumour-of-calamity.ts';
import r142 from './impersonation/rumour-of-closure.ts';
import r143 from './impersonation/rumour-of-harm.ts';
import r144 from './impersonation/suitor-asks.ts';
import r145 from './impersonation/suitor.ts';
import r146 from './intellectual-property/copy-hint.ts';
import r147 from './intellectual-property/imitation-brand.ts';
import r148 from './intellectual-property/pirated-copy.ts';
import r149 from './intellectual-property/used-without-consent.ts';
import r150 from './malicious-link/credentials.ts';
import r151 from './malicious-link/curiosity.ts';
import r152 from './malicious-link/disguised.ts';
import r153 from './malicious-link/dues.ts';
import r154 from './malicious-link/lookalike.ts';
import r155 from './malicious-link/numbered-host.ts';
import r156 from './malicious-link/parcel.ts';
import r157 from './malicious-link/prize.ts';
import r158 from './malicious-link/reassured.ts';
import r159 from './malicious-link/shortened.ts';
import r160 from './malicious-link/trouble.ts';
import r161 from './malicious-link/unknown.ts';
import r162 from './malicious-link/urgency.ts';
import r163 from './malware/app-outside-store.ts';
import r164 from './malware/crack.ts';
import r165 from './malware/guard-down.ts';
import r166 from './malware/harmful-tool.ts';
import r167 from './malware/pasted-command.ts';
import r168 from './malware/program-file.ts';
import r169 from './malware/program-link.ts';
import r170 from './malware/program-offered.ts';
import r171 from './malware/remote-help.ts';
import r172 from './nuisance/flooding.ts';
import r173 from './nuisance/off-topic.ts';
import r174 from './nuisance/provocation.ts';
import r175 from './nuisance/taunting.ts';
import r176 from './nuisance/unrelated.ts';
import r177 from './obscenity/animal-cruelty.ts';
import r178 from './obscenity/animal-torment.ts';
import r179 from './obscenity/child-leer.ts';
import r180 from './obscenity/company-hint.ts';
import r181 from './obscenity/company-sought.ts';
import r182 from './obscenity/crude.ts';
import r183 from './obscenity/cruel-glee.ts';
import r184 from './obscenity/cruelty-hint.ts';
import r185 from './obscenity/death-celebrated.ts';
import r186 from './obscenity/desire.ts';
import r187 from './obscenity/emoji-offer.ts';
import r188 from './obscenity/emoji.ts';
import r189 from './obscenity/foreign-lust.ts';
import r190 from './obscenity/foreign.ts';
import r191 from './obscenity/gloating.ts';
import r192 from './obscenity/gore-shown.ts';
import r193 from './obscenity/gore.ts';
import r194 from './obscenity/gory-record.ts';
import r195 from './obscenity/grim-hint.ts';
import r196 from './obscenity/grim-joy.ts';
import r197 from './obscenity/leer-hint.ts';
import r198 from './obscenity/leer-in-jest.ts';
import r199 from './obscenity/leer-wish.ts';
import r200 from './obscenity/leering.ts';
import r201 from './obscenity/lewd-abroad.ts';
import r202 from './obscenity/lewd-aside.ts';
import r203 from './obscenity/lewd.ts';
import r204 from './obscenity/lust-untargeted.ts';
import r205 from './obscenity/lust.ts';
import r206 from './obscenity/masked.ts';
import r207 from './obscenity/mirth-at-death.ts';
import r208 from './obscenity/mirth-hint.ts';
import r209 from './obscenity/night-company.ts';
import r210 from './obscenity/prey.ts';
import r211 from './obscenity/seeking-partner.ts';
import r212 from './obscenity/solicitation.ts';
import r213 from './obscenity/spying.ts';
import r214 from './obscenity/toilet-humour.ts';
import r215 from './obscenity/torment-hint.ts';
import r216 from './obscenity/torment.ts';
import r217 from './obscenity/veiled-trade.ts';
import r218 from './obscenity/worn-linen.ts';
import r219 from './personal-data/accused-by-name.ts';
import r220 from './personal-data/bare-address.ts';
import r221 from './personal-data/bare-landline.ts';
import r222 from './personal-data/child-identified.ts';
import r223 from './personal-data/child-routine.ts';
import r224 from './personal-data/email.ts';
import r225 from './personal-data/empty-home.ts';
import r226 from './personal-data/found-papers.ts';
import r227 from './personal-data/home-address.ts';
import r228 from './personal-data/home-landline.ts';
import r229 from './personal-data/home-without-number.ts';
import r230 from './personal-data/identity-number.ts';
import r231 from './personal-data/messenger-id.ts';
import r232 from './personal-data/named-and-told.ts';
import r233 from './personal-data/number-plate.ts';
import r234 from './personal-data/others-account.ts';
import r235 from './personal-data/others-number.ts';
import r236 from './personal-data/others-telephone.ts';
import r237 from './personal-data/own-telephone.ts';
import r238 from './personal-data/plate-only.ts';
import r239 from './personal-data/searched-for.ts';
import r240 from './personal-data/told-of-neighbour.ts';
import r241 from './personal-data/who-is-this.ts';
import r242 from './platform-terms/asks-for-follow.ts';
import r243 from './platform-terms/attention-hint.ts';
import r244 from './platform-terms/attention-trade.ts';
import r245 from './platform-terms/bought-reach.ts';
import r246 from './platform-terms/cash-giveaway.ts';
import r247 from './platform-terms/die-together.ts';
import r248 from './platform-terms/drawn-to-harm.ts';
import r249 from './platform-terms/eating-disorder.ts';
import r250 from './platform-terms/follow-for-follow.ts';
import r251 from './platform-terms/self-harm-company.ts';
import r252 from './platform-terms/terror.ts';
import r253 from './platform-terms/urged-to-die.ts';
import r254 from './political-religious/join-party.ts';
import r255 from './political-religious/local-drive.ts';
import r256 from './political-religious/preaching.ts';
import r257 from './political-religious/sermon.ts';
import r258 from './political-religious/signatures.ts';
import r259 from './political-religious/stance.ts';
import r260 from './political-religious/vote-for-party.ts';
import r261 from './political-religious/vote-for-person.ts';
import r262 from './threat/announced-hint.ts';
import r263 from './threat/announced.ts';
import r264 from './threat/conditional.ts';
import r265 from './threat/emoji.ts';
import r266 from './threat/event-hint.ts';
import r267 from './threat/family.ts';
import r268 from './threat/foreign.ts';
import r269 from './threat/gathering.ts';
import r270 from './threat/harm-told.ts';
import r271 from './threat/hurt-untargeted.ts';
import r272 from './threat/hurt.ts';
import r273 from './threat/kill.ts';
import r274 from './threat/kurasu.ts';
import r275 from './threat/ominous.ts';
import r276 from './threat/place-announced.ts';
import r277 from './threat/place-veiled.ts';
import r278 from './threat/place.ts';
import r279 from './threat/stalking.ts';
import r280 from './threat/to-place.ts';
import r281 from './threat/veiled.ts';
import r282 from './threat/vow-veiled-abroad.ts';
import r283 from './threat/vow-veiled.ts';
import r284 from './threat/vowed-abroad.ts';
import r285 from './threat/vowed-outright.ts';
import r286 from './threat/vowed-to-place.ts';
import r287 from './threat/vowed.ts';
import r288 from './threat/watching.ts';
import r289 from './threat/wish-of-attack.ts';

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
  { rule: r96, version: 'ef18f1f5f40d75b1' },
  { rule: r97, version: '913acf1ee58d48f0' },
  { rule: r98, version: 'a3e25e97ff4ac0ca' },
  { rule: r99, version: 'f2d28ce350afb563' },
  { rule: r100, version: '413257dfa5ad1e43' },
  { rule: r101, version: 'cac6f6699c295972' },
  { rule: r102, version: '551141406f292df5' },
  { rule: r103, version: '0e8a2fd52c80536f' },
  { rule: r104, version: 'd153516177b15304' },
  { rule: r105, version: '7c93bc9580570f93' },
  { rule: r106, version: 'd78115549a3d07c6' },
  { rule: r107, version: '0a248a2e867624e7' },
  { rule: r108, version: 'fd2fe0552a91b31c' },
  { rule: r109, version: 'a429f4f41f53de0f' },
  { rule: r110, version: '4eb912fc25ff736a' },
  { rule: r111, version: 'f5e74704d1b4d35d' },
  { rule: r112, version: '68d1bf398c63c6ac' },
  { rule: r113, version: '4eefcfc5079db2be' },
  { rule: r114, version: 'f5fadd39744efdd9' },
  { rule: r115, version: '62647f54565a201f' },
  { rule: r116, version: 'ad9d1ccc05a63bd8' },
  { rule: r117, version: 'e24e3337c45f067f' },
  { rule: r118, version: '2104dc7e34015e01' },
  { rule: r119, version: 'bf87162f502b9fa1' },
  { rule: r120, version: '5abed380837b6a14' },
  { rule: r121, version: 'd5c110870ad77ae3' },
  { rule: r122, version: '5eea51e311cd9d85' },
  { rule: r123, version: '2b30619dcecefdfd' },
  { rule: r124, version: 'e44197858c61a820' },
  { rule: r125, version: 'e39173fa45378fd3' },
  { rule: r126, version: '836c05c937d3af83' },
  { rule: r127, version: 'c103e6424ffd5af2' },
  { rule: r128, version: 'fdb34c0b9288d3db' },
  { rule: r129, version: 'a1a5485930d4282e' },
  { rule: r130, version: '565b82569f2d5e1f' },
  { rule: r131, version: '47d7f7063268a5fe' },
  { rule: r132, version: '528cd60cc238f27c' },
  { rule: r133, version: '6dcd9e86541f1bc6' },
  { rule: r134, version: '0f1d43c515eb0314' },
  { rule: r135, version: '806ab094350b42c3' },
  { rule: r136, version: '779c3b3aa5065240' },
  { rule: r137, version: '1ad899e7f28b0ffd' },
  { rule: r138, version: '34219c946c8b9f77' },
  { rule: r139, version: '5c77c61f254d31ee' },
  { rule: r140, version: '87b4a186e895b180' },
  { rule: r141, version: '693386bbeb64039e' },
  { rule: r142, version: '2cafc141298f42a6' },
  { rule: r143, version: '8e85c346a0dcf01b' },
  { rule: r144, version: '74758fcd5ee16eb8' },
  { rule: r145, version: 'd37fe38dde4f6582' },
  { rule: r146, version: '73c84cb66ca4e9b6' },
  { rule: r147, version: 'f676663691ae4f6a' },
  { rule: r148, version: 'b31071de2fdebf98' },
  { rule: r149, version: '0596e12519ba1c92' },
  { rule: r150, version: '8f39f20fb155c537' },
  { rule: r151, version: 'f19b5ff62bbb223f' },
  { rule: r152, version: '59979fafbb612210' },
  { rule: r153, version: '9db5639d7284eeac' },
  { rule: r154, version: '687ddb363bda9f13' },
  { rule: r155, version: '7f65a12e0c36368f' },
  { rule: r156, version: 'f5e42ed5494d90c2' },
  { rule: r157, version: '787ec27b7808637a' },
  { rule: r158, version: '7ba53afe5bd1238b' },
  { rule: r159, version: '78c658c9d90a3d1d' },
  { rule: r160, version: '049004e5ebbaa8ce' },
  { rule: r161, version: 'b622c904ee98bd82' },
  { rule: r162, version: 'ab55d47226158f5f' },
  { rule: r163, version: 'ff3aadb659504da7' },
  { rule: r164, version: '764636ac629d812f' },
  { rule: r165, version: '689a49ddf2d030b4' },
  { rule: r166, version: '82e6ea8956cf47c9' },
  { rule: r167, version: 'fc059127cb0a8f5a' },
  { rule: r168, version: '44bf6d3218690d87' },
  { rule: r169, version: '8fda0c693a4fc60e' },
  { rule: r170, version: '924e000a48a313bf' },
  { rule: r171, version: '8346bb417bd666df' },
  { rule: r172, version: 'b9af0f99e892bf53' },
  { rule: r173, version: '8ed670632977559a' },
  { rule: r174, version: 'd8afa224e91253f3' },
  { rule: r175, version: '951bdc17bd4c9d30' },
  { rule: r176, version: '2cefcc6e93a08cb1' },
  { rule: r177, version: 'efc5c3a41f1348da' },
  { rule: r178, version: '372e01d4c5f281f4' },
  { rule: r179, version: 'e6c7c7df0d12f843' },
  { rule: r180, version: 'b7a005838fcd1d19' },
  { rule: r181, version: 'e54fb802c647b50a' },
  { rule: r182, version: '50d7cb08120821cf' },
  { rule: r183, version: '7669f658ba278d41' },
  { rule: r184, version: '06150f5611d77a99' },
  { rule: r185, version: '991acf37da3381ca' },
  { rule: r186, version: 'bf91971972e5029c' },
  { rule: r187, version: '477c0c68da3a0149' },
  { rule: r188, version: 'be72f124943baa47' },
  { rule: r189, version: 'c511a57a7cf65936' },
  { rule: r190, version: '493cc185cfeddc95' },
  { rule: r191, version: 'c88c5b00c70cf588' },
  { rule: r192, version: '42712faeb0218f4c' },
  { rule: r193, version: '9573314dcbcdff09' },
  { rule: r194, version: 'a353e82341160704' },
  { rule: r195, version: '4709b03d83d0893c' },
  { rule: r196, version: 'fb9e716d1b3e4818' },
  { rule: r197, version: '6b8ccb2e030c4b6e' },
  { rule: r198, version: '22e3bdbc7a1201e8' },
  { rule: r199, version: '19dd3845a49964bf' },
  { rule: r200, version: 'ecfb2724488b2bc6' },
  { rule: r201, version: '4abb56a02a104dae' },
  { rule: r202, version: '335f40bf7e461dab' },
  { rule: r203, version: 'c5201a64ccd75fe6' },
  { rule: r204, version: 'dad95e52a1ec22a4' },
  { rule: r205, version: 'fe4575fe132d23cd' },
  { rule: r206, version: '3083e1218a4390c4' },
  { rule: r207, version: 'aef7b92404a985da' },
  { rule: r208, version: 'f3fe4adf066c7f1e' },
  { rule: r209, version: '34d80ff8dd53b654' },
  { rule: r210, version: '4c3b06f7cafd4598' },
  { rule: r211, version: 'c736dcade2d9c6c8' },
  { rule: r212, version: 'ce9427717f4f8d73' },
  { rule: r213, version: 'ed81d6ded970120d' },
  { rule: r214, version: '45f643faee9c8f9d' },
  { rule: r215, version: '896d598bae3f1e58' },
  { rule: r216, version: 'b656c213a9f7b7bb' },
  { rule: r217, version: 'bc9d7d5474648660' },
  { rule: r218, version: '5bbb4c06f011ecf5' },
  { rule: r219, version: '77ab9fd2a55378cd' },
  { rule: r220, version: '1455c8c9c3bda322' },
  { rule: r221, version: '8d3310f5669a17bf' },
  { rule: r222, version: 'b77857c84cec7795' },
  { rule: r223, version: 'f75436889756b5ad' },
  { rule: r224, version: 'a01bf393836ec2cb' },
  { rule: r225, version: '0429bd3f023f43cf' },
  { rule: r226, version: 'b04864091d5c55d3' },
  { rule: r227, version: '1c7450b53108d6bd' },
  { rule: r228, version: '1c5bb1c9435e31fb' },
  { rule: r229, version: 'a9e55a35b9411d81' },
  { rule: r230, version: '47972f13bdf233a6' },
  { rule: r231, version: '3cd2cd97aa1f9671' },
  { rule: r232, version: '36f2085f64226b31' },
  { rule: r233, version: '102bdf3c32312810' },
  { rule: r234, version: '09d5be41320440fe' },
  { rule: r235, version: '516e06f5f06ad26a' },
  { rule: r236, version: '378048d3ee1584f1' },
  { rule: r237, version: '2fd4103bb36d7431' },
  { rule: r238, version: '284d0aa598dd4557' },
  { rule: r239, version: 'adb0515d007f2c50' },
  { rule: r240, version: '5cd93ab1247b80c9' },
  { rule: r241, version: '9f035462ee7504d4' },
  { rule: r242, version: '11a1f12ea591a7d9' },
  { rule: r243, version: '1459752b4307521b' },
  { rule: r244, version: '4109765aa9d95c1b' },
  { rule: r245, version: '0c7ea350deaa39b9' },
  { rule: r246, version: '4b7fadc78172d017' },
  { rule: r247, version: '1b023bd8050551cc' },
  { rule: r248, version: '4dade15ea194a952' },
  { rule: r249, version: '50115821d9379bd1' },
  { rule: r250, version: '9edfd067b778abea' },
  { rule: r251, version: '256d98a23dc6129d' },
  { rule: r252, version: '1ef35ad6007029de' },
  { rule: r253, version: '7472d4eb9ee99684' },
  { rule: r254, version: 'a53e9c264ae82ac5' },
  { rule: r255, version: '5656412076108139' },
  { rule: r256, version: '97a21881f94bfaeb' },
  { rule: r257, version: '490751a62e37c642' },
  { rule: r258, version: '8a21587ac81ae8bf' },
  { rule: r259, version: '04ed64c1592cb158' },
  { rule: r260, version: '4c3ab83d2bd55629' },
  { rule: r261, version: '49c452e1c8fd5b6e' },
  { rule: r262, version: '630754bcd39e730e' },
  { rule: r263, version: 'ab5f4929415a7ad6' },
  { rule: r264, version: 'dbac17e2d3fd891f' },
  { rule: r265, version: 'fcaf37205b1c7941' },
  { rule: r266, version: '422b7d9b9246eafb' },
  { rule: r267, version: '3aba182fbc5e4846' },
  { rule: r268, version: 'cf576404a5fe391e' },
  { rule: r269, version: '5d3d24b5b306e09c' },
  { rule: r270, version: '40c3072331228bdb' },
  { rule: r271, version: '0b2a9f1b05e08b12' },
  { rule: r272, version: '908a584ade28ac1a' },
  { rule: r273, version: 'a1a91f18c9378509' },
  { rule: r274, version: '35b5be20d11c5edc' },
  { rule: r275, version: 'f51d3122dc76807a' },
  { rule: r276, version: '993a503c95741e34' },
  { rule: r277, version: 'bc0db78ba7d32faa' },
  { rule: r278, version: '1dda2cd955fab185' },
  { rule: r279, version: 'f184e5aac657ae32' },
  { rule: r280, version: '49fb5d757420cf8a' },
  { rule: r281, version: '89ae56feaf15073f' },
  { rule: r282, version: '9ed99777995f4bd5' },
  { rule: r283, version: 'c75fd21e6b507022' },
  { rule: r284, version: 'e35d576011859224' },
  { rule: r285, version: '664347dbeeb52be7' },
  { rule: r286, version: 'e69d023190dc2280' },
  { rule: r287, version: 'bb87bcc275d335a0' },
  { rule: r288, version: '51105bff3016ffa8' },
  { rule: r289, version: '8c588043ee8876df' },
];
