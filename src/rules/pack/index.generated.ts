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
import r19 from './abuse/group-erased.ts';
import r20 from './abuse/group-expel.ts';
import r21 from './abuse/group-hate.ts';
import r22 from './abuse/group-slight.ts';
import r23 from './abuse/group-trait.ts';
import r24 from './abuse/group-vermin.ts';
import r25 from './abuse/half-width-sign.ts';
import r26 from './abuse/half-width.ts';
import r27 from './abuse/harsh-words.ts';
import r28 from './abuse/insult-prefix.ts';
import r29 from './abuse/insult-to-person.ts';
import r30 from './abuse/insult-to-you.ts';
import r31 from './abuse/insult-vocative.ts';
import r32 from './abuse/interleaved.ts';
import r33 from './abuse/korean.ts';
import r34 from './abuse/life-unwanted.ts';
import r35 from './abuse/looks-advice.ts';
import r36 from './abuse/looks.ts';
import r37 from './abuse/malice-plain.ts';
import r38 from './abuse/malice.ts';
import r39 from './abuse/masked.ts';
import r40 from './abuse/mind-untargeted.ts';
import r41 from './abuse/mind.ts';
import r42 from './abuse/other-languages.ts';
import r43 from './abuse/pile-on.ts';
import r44 from './abuse/praise-turned.ts';
import r45 from './abuse/puzzle.ts';
import r46 from './abuse/repulsed.ts';
import r47 from './abuse/romaji-shine.ts';
import r48 from './abuse/romaji.ts';
import r49 from './abuse/sarcasm.ts';
import r50 from './abuse/slur.ts';
import r51 from './abuse/spite-mild.ts';
import r52 from './abuse/spite-sign.ts';
import r53 from './abuse/spite.ts';
import r54 from './abuse/suicide-urging.ts';
import r55 from './abuse/vile-word.ts';
import r56 from './advertising/approach.ts';
import r57 from './advertising/commerce-hint.ts';
import r58 from './advertising/commerce.ts';
import r59 from './advertising/dealer-hint.ts';
import r60 from './advertising/dealer.ts';
import r61 from './advertising/door-to-door.ts';
import r62 from './advertising/easy-money-hint.ts';
import r63 from './advertising/easy-money.ts';
import r64 from './advertising/follower-sale.ts';
import r65 from './advertising/foreign.ts';
import r66 from './advertising/gives-away.ts';
import r67 from './advertising/investment.ts';
import r68 from './advertising/loan.ts';
import r69 from './advertising/marketing-services.ts';
import r70 from './advertising/messenger-funnel.ts';
import r71 from './advertising/money-giveaway.ts';
import r72 from './advertising/network-selling.ts';
import r73 from './advertising/offered-abroad.ts';
import r74 from './advertising/own-business.ts';
import r75 from './advertising/own-event.ts';
import r76 from './advertising/own-show.ts';
import r77 from './advertising/own-trade.ts';
import r78 from './advertising/pictographs-hint.ts';
import r79 from './advertising/pictographs.ts';
import r80 from './advertising/praise-of-a-trader.ts';
import r81 from './advertising/private-funnel.ts';
import r82 from './advertising/recruiting.ts';
import r83 from './advertising/remedy-hint.ts';
import r84 from './advertising/remedy.ts';
import r85 from './advertising/sale.ts';
import r86 from './advertising/side-job.ts';
import r87 from './advertising/small-trade.ts';
import r88 from './advertising/soft-sell.ts';
import r89 from './advertising/sold-abroad.ts';
import r90 from './advertising/spirit.ts';
import r91 from './advertising/testimony-hint.ts';
import r92 from './advertising/testimony.ts';
import r93 from './advertising/veiled-wealth.ts';
import r94 from './advertising/veiled.ts';
import r95 from './distress/carer.ts';
import r96 from './distress/danger-at-home.ts';
import r97 from './distress/farewell.ts';
import r98 from './distress/hit-and-hidden.ts';
import r99 from './distress/in-peril.ts';
import r100 from './distress/means-at-hand.ts';
import r101 from './distress/oblique.ts';
import r102 from './distress/ordeal.ts';
import r103 from './distress/rescue-call.ts';
import r104 from './distress/self-harm.ts';
import r105 from './distress/under-a-call.ts';
import r106 from './distress/weary-of-life.ts';
import r107 from './illegal/account-sale.ts';
import r108 from './illegal/arms-dealt.ts';
import r109 from './illegal/arms-hinted.ts';
import r110 from './illegal/arms-offered.ts';
import r111 from './illegal/benefit-told.ts';
import r112 from './illegal/benefit-tricks.ts';
import r113 from './illegal/casino-code.ts';
import r114 from './illegal/child-approach.ts';
import r115 from './illegal/child-desire.ts';
import r116 from './illegal/child-lure-hint.ts';
import r117 from './illegal/child-lured-abroad.ts';
import r118 from './illegal/child-lured.ts';
import r119 from './illegal/child-paid.ts';
import r120 from './illegal/child-pictured.ts';
import r121 from './illegal/child-pictures-wanted.ts';
import r122 from './illegal/child-secret.ts';
import r123 from './illegal/child-sex.ts';
import r124 from './illegal/child-stalked.ts';
import r125 from './illegal/child-whereabouts.ts';
import r126 from './illegal/child-witnessed.ts';
import r127 from './illegal/confession.ts';
import r128 from './illegal/dark-job-advert.ts';
import r129 from './illegal/dark-job-hint.ts';
import r130 from './illegal/dark-job-terms.ts';
import r131 from './illegal/drug-asked.ts';
import r132 from './illegal/drug-hint.ts';
import r133 from './illegal/drug-slang.ts';
import r134 from './illegal/drugs-by-nickname.ts';
import r135 from './illegal/drugs-dealt.ts';
import r136 from './illegal/drugs-hinted.ts';
import r137 from './illegal/drugs-suspected.ts';
import r138 from './illegal/drugs.ts';
import r139 from './illegal/errand-told.ts';
import r140 from './illegal/errand.ts';
import r141 from './illegal/foreign-deals.ts';
import r142 from './illegal/foreign-street.ts';
import r143 from './illegal/foreign.ts';
import r144 from './illegal/gambling.ts';
import r145 from './illegal/grooming.ts';
import r146 from './illegal/illicit-deal-hint.ts';
import r147 from './illegal/illicit-deal.ts';
import r148 from './illegal/medicine-dealt.ts';
import r149 from './illegal/medicine-given.ts';
import r150 from './illegal/medicine-offered.ts';
import r151 from './illegal/medicine-sale.ts';
import r152 from './illegal/medicine-sold.ts';
import r153 from './illegal/minor-offence.ts';
import r154 from './illegal/odd-services.ts';
import r155 from './illegal/offence-admitted.ts';
import r156 from './illegal/offence-hinted.ts';
import r157 from './illegal/offence-told.ts';
import r158 from './illegal/papers-dealt.ts';
import r159 from './illegal/papers-hinted.ts';
import r160 from './illegal/poison-bait.ts';
import r161 from './illegal/romaji.ts';
import r162 from './illegal/scouting-hinted.ts';
import r163 from './illegal/scouting.ts';
import r164 from './illegal/scouts-hinted.ts';
import r165 from './illegal/scouts.ts';
import r166 from './illegal/shady-work-hint.ts';
import r167 from './illegal/shady-work.ts';
import r168 from './illegal/soft-drugs.ts';
import r169 from './illegal/spaced.ts';
import r170 from './illegal/theft-fraud.ts';
import r171 from './illegal/unnoticed.ts';
import r172 from './illegal/vice-hinted.ts';
import r173 from './illegal/vice-offered.ts';
import r174 from './illegal/weapons.ts';
import r175 from './impersonation/alarm.ts';
import r176 from './impersonation/asks-for-secrets.ts';
import r177 from './impersonation/awarded.ts';
import r178 from './impersonation/chain-letter.ts';
import r179 from './impersonation/conspiracy.ts';
import r180 from './impersonation/false-need.ts';
import r181 from './impersonation/handle-asks.ts';
import r182 from './impersonation/handle.ts';
import r183 from './impersonation/hearsay.ts';
import r184 from './impersonation/insider.ts';
import r185 from './impersonation/miracle-cure.ts';
import r186 from './impersonation/notice-asks.ts';
import r187 from './impersonation/office-asks.ts';
import r188 from './impersonation/office-voice.ts';
import r189 from './impersonation/poses-asks.ts';
import r190 from './impersonation/rumour-of-calamity.ts';
import r191 from './impersonation/rumour-of-closure.ts';
import r192 from './impersonation/rumour-of-harm.ts';
import r193 from './impersonation/suitor-asks.ts';
import r194 from './impersonation/suitor.ts';
import r195 from './impersonation/sweetheart-asks.ts';
import r196 from './impersonation/sweetheart.ts';
import r197 from './impersonation/tale.ts';
import r198 from './intellectual-property/candid-picture.ts';
import r199 from './intellectual-property/claims-use.ts';
import r200 from './intellectual-property/copied-proudly.ts';
import r201 from './intellectual-property/copies-handed-on.ts';
import r202 from './intellectual-property/copies-told.ts';
import r203 from './intellectual-property/copy-hint.ts';
import r204 from './intellectual-property/foreign-copies.ts';
import r205 from './intellectual-property/imitation-brand.ts';
import r206 from './intellectual-property/imitations-sold.ts';
import r207 from './intellectual-property/imitations-told.ts';
import r208 from './intellectual-property/pirated-copy.ts';
import r209 from './intellectual-property/used-without-consent.ts';
import r210 from './malicious-link/asked-here.ts';
import r211 from './malicious-link/credentials.ts';
import r212 from './malicious-link/curiosity.ts';
import r213 from './malicious-link/disguised.ts';
import r214 from './malicious-link/dues.ts';
import r215 from './malicious-link/errand.ts';
import r216 from './malicious-link/lookalike.ts';
import r217 from './malicious-link/numbered-host.ts';
import r218 from './malicious-link/parcel.ts';
import r219 from './malicious-link/prize.ts';
import r220 from './malicious-link/reassured.ts';
import r221 from './malicious-link/shortened.ts';
import r222 from './malicious-link/tip.ts';
import r223 from './malicious-link/trouble.ts';
import r224 from './malicious-link/unknown.ts';
import r225 from './malicious-link/urgency.ts';
import r226 from './malware/app-outside-store.ts';
import r227 from './malware/crack.ts';
import r228 from './malware/guard-down.ts';
import r229 from './malware/harmful-tool.ts';
import r230 from './malware/pasted-command.ts';
import r231 from './malware/program-file.ts';
import r232 from './malware/program-link.ts';
import r233 from './malware/program-offered.ts';
import r234 from './malware/programs-kindly.ts';
import r235 from './malware/programs-pressed.ts';
import r236 from './malware/remote-help.ts';
import r237 from './nuisance/flooding.ts';
import r238 from './nuisance/off-topic.ts';
import r239 from './nuisance/provocation.ts';
import r240 from './nuisance/taunting.ts';
import r241 from './nuisance/unrelated.ts';
import r242 from './obscenity/animal-cruelty.ts';
import r243 from './obscenity/animal-torment.ts';
import r244 from './obscenity/child-leer.ts';
import r245 from './obscenity/company-hint.ts';
import r246 from './obscenity/company-sought.ts';
import r247 from './obscenity/crude.ts';
import r248 from './obscenity/cruel-glee.ts';
import r249 from './obscenity/cruelty-hint.ts';
import r250 from './obscenity/death-celebrated.ts';
import r251 from './obscenity/desire.ts';
import r252 from './obscenity/emoji-offer.ts';
import r253 from './obscenity/emoji.ts';
import r254 from './obscenity/foreign-lust.ts';
import r255 from './obscenity/foreign.ts';
import r256 from './obscenity/gloating.ts';
import r257 from './obscenity/gore-shown.ts';
import r258 from './obscenity/gore.ts';
import r259 from './obscenity/gory-record.ts';
import r260 from './obscenity/grim-hint.ts';
import r261 from './obscenity/grim-joy.ts';
import r262 from './obscenity/leer-hint.ts';
import r263 from './obscenity/leer-in-jest.ts';
import r264 from './obscenity/leer-wish.ts';
import r265 from './obscenity/leering.ts';
import r266 from './obscenity/lewd-abroad.ts';
import r267 from './obscenity/lewd-aside.ts';
import r268 from './obscenity/lewd.ts';
import r269 from './obscenity/lust-untargeted.ts';
import r270 from './obscenity/lust.ts';
import r271 from './obscenity/masked.ts';
import r272 from './obscenity/mirth-at-death.ts';
import r273 from './obscenity/mirth-hint.ts';
import r274 from './obscenity/night-company.ts';
import r275 from './obscenity/prey.ts';
import r276 from './obscenity/seeking-partner.ts';
import r277 from './obscenity/solicitation.ts';
import r278 from './obscenity/spying.ts';
import r279 from './obscenity/toilet-humour.ts';
import r280 from './obscenity/torment-hint.ts';
import r281 from './obscenity/torment.ts';
import r282 from './obscenity/veiled-trade.ts';
import r283 from './obscenity/worn-linen.ts';
import r284 from './personal-data/account-unmasked.ts';
import r285 from './personal-data/accused-by-name.ts';
import r286 from './personal-data/address-with-name.ts';
import r287 from './personal-data/asked-who.ts';
import r288 from './personal-data/away-or-alone.ts';
import r289 from './personal-data/bare-address.ts';
import r290 from './personal-data/bare-landline.ts';
import r291 from './personal-data/child-coaxed.ts';
import r292 from './personal-data/child-identified.ts';
import r293 from './personal-data/child-routine.ts';
import r294 from './personal-data/child-tells.ts';
import r295 from './personal-data/email.ts';
import r296 from './personal-data/empty-home.ts';
import r297 from './personal-data/exposed-by-name.ts';
import r298 from './personal-data/found-out.ts';
import r299 from './personal-data/found-papers.ts';
import r300 from './personal-data/gossip.ts';
import r301 from './personal-data/hearsay.ts';
import r302 from './personal-data/home-address.ts';
import r303 from './personal-data/home-and-matter.ts';
import r304 from './personal-data/home-landline.ts';
import r305 from './personal-data/home-of-somebody.ts';
import r306 from './personal-data/home-without-number.ts';
import r307 from './personal-data/house-told.ts';
import r308 from './personal-data/hunted.ts';
import r309 from './personal-data/identity-number.ts';
import r310 from './personal-data/messenger-id.ts';
import r311 from './personal-data/named-and-located.ts';
import r312 from './personal-data/named-and-told.ts';
import r313 from './personal-data/number-in-pieces.ts';
import r314 from './personal-data/number-plate.ts';
import r315 from './personal-data/others-account.ts';
import r316 from './personal-data/others-number.ts';
import r317 from './personal-data/others-telephone.ts';
import r318 from './personal-data/own-telephone.ts';
import r319 from './personal-data/plate-only.ts';
import r320 from './personal-data/recognised.ts';
import r321 from './personal-data/records-seen.ts';
import r322 from './personal-data/records-shown.ts';
import r323 from './personal-data/searched-for.ts';
import r324 from './personal-data/told-of-neighbour.ts';
import r325 from './personal-data/vehicle-accused.ts';
import r326 from './personal-data/way-in.ts';
import r327 from './personal-data/whereabouts-asked.ts';
import r328 from './personal-data/who-is-this.ts';
import r329 from './platform-terms/asks-for-follow.ts';
import r330 from './platform-terms/attention-hint.ts';
import r331 from './platform-terms/attention-trade.ts';
import r332 from './platform-terms/bought-reach.ts';
import r333 from './platform-terms/cash-giveaway.ts';
import r334 from './platform-terms/die-together.ts';
import r335 from './platform-terms/drawn-to-harm.ts';
import r336 from './platform-terms/eating-disorder.ts';
import r337 from './platform-terms/follow-for-follow.ts';
import r338 from './platform-terms/self-harm-company.ts';
import r339 from './platform-terms/terror.ts';
import r340 from './platform-terms/urged-to-die.ts';
import r341 from './political-religious/campaign.ts';
import r342 from './political-religious/faith-hint.ts';
import r343 from './political-religious/join-party.ts';
import r344 from './political-religious/local-drive.ts';
import r345 from './political-religious/opinion.ts';
import r346 from './political-religious/preaching.ts';
import r347 from './political-religious/proselytism.ts';
import r348 from './political-religious/sermon.ts';
import r349 from './political-religious/signatures.ts';
import r350 from './political-religious/stance.ts';
import r351 from './political-religious/vote-for-party.ts';
import r352 from './political-religious/vote-for-person.ts';
import r353 from './threat/announced-hint.ts';
import r354 from './threat/announced.ts';
import r355 from './threat/conditional.ts';
import r356 from './threat/emoji.ts';
import r357 from './threat/event-hint.ts';
import r358 from './threat/family.ts';
import r359 from './threat/foreign.ts';
import r360 from './threat/gathering.ts';
import r361 from './threat/harm-told.ts';
import r362 from './threat/hurt-untargeted.ts';
import r363 from './threat/hurt.ts';
import r364 from './threat/kill.ts';
import r365 from './threat/kurasu.ts';
import r366 from './threat/ominous.ts';
import r367 from './threat/one-by-one.ts';
import r368 from './threat/place-announced.ts';
import r369 from './threat/place-veiled.ts';
import r370 from './threat/place.ts';
import r371 from './threat/stalking.ts';
import r372 from './threat/to-place.ts';
import r373 from './threat/veiled.ts';
import r374 from './threat/vow-veiled-abroad.ts';
import r375 from './threat/vow-veiled.ts';
import r376 from './threat/vowed-abroad.ts';
import r377 from './threat/vowed-outright.ts';
import r378 from './threat/vowed-to-place.ts';
import r379 from './threat/vowed.ts';
import r380 from './threat/watching.ts';
import r381 from './threat/wish-of-attack.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'ef9a0d25fe09f399' },
  { rule: r1, version: '84a212458d35ec56' },
  { rule: r2, version: '42587b87d7f6e3d5' },
  { rule: r3, version: '26e86730f96250c6' },
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
  { rule: r19, version: 'f5237f6f30be57b3' },
  { rule: r20, version: '42e4ffc3ccd29bd4' },
  { rule: r21, version: '6d28882542d352f0' },
  { rule: r22, version: 'cb54c85e53d78b4c' },
  { rule: r23, version: 'efbd7fb563eb3562' },
  { rule: r24, version: '177e31e56884d0b5' },
  { rule: r25, version: 'aa72d7d7e330bf0d' },
  { rule: r26, version: '84bba5025f698c6a' },
  { rule: r27, version: '604d6b513924b806' },
  { rule: r28, version: '9b24737f35940e38' },
  { rule: r29, version: 'c89373fcc4ce5a67' },
  { rule: r30, version: 'f40d1fdeeac5d556' },
  { rule: r31, version: '89e8594eac38b3f3' },
  { rule: r32, version: 'f63a5f2b03af8d7d' },
  { rule: r33, version: '4bfef6a8ee5077ec' },
  { rule: r34, version: 'f5605f97e855ca5c' },
  { rule: r35, version: '032b03bdfc47ea7f' },
  { rule: r36, version: '68424e27d6424ad8' },
  { rule: r37, version: '268bd54d7a33da4c' },
  { rule: r38, version: '835e3feebc66e78c' },
  { rule: r39, version: '9ad9b53c8d7d2ca3' },
  { rule: r40, version: '84ea9ba08d07dd7d' },
  { rule: r41, version: '2aeee954fe568d7e' },
  { rule: r42, version: 'f36f942e448f8dc6' },
  { rule: r43, version: '4738f6d30b834abf' },
  { rule: r44, version: '85f7950f4f3c55ae' },
  { rule: r45, version: '49e3b8b241ca6cbf' },
  { rule: r46, version: '70c916313148b5cd' },
  { rule: r47, version: '2dbb49f2c2676546' },
  { rule: r48, version: 'c6233bb42102b0f5' },
  { rule: r49, version: '47721214a4e95e19' },
  { rule: r50, version: '8873e4cc5bbcc027' },
  { rule: r51, version: '0ff5d5e9f10041a7' },
  { rule: r52, version: '9f4044543fa7ee75' },
  { rule: r53, version: '5bb789238e278f03' },
  { rule: r54, version: 'dae4b45d13fabfb8' },
  { rule: r55, version: '2c8ce17223598432' },
  { rule: r56, version: 'bbf3d9521d3130d7' },
  { rule: r57, version: '30446cb7e61ce06b' },
  { rule: r58, version: '23c148c0e3e4f4bc' },
  { rule: r59, version: 'ff3b7becbf848155' },
  { rule: r60, version: '0a305dc16eb6daf4' },
  { rule: r61, version: '03d8519e80aaae2d' },
  { rule: r62, version: 'beb8b23ebd6e123b' },
  { rule: r63, version: '29a75e1998820de6' },
  { rule: r64, version: '053cee2982817a47' },
  { rule: r65, version: 'bfd1edbd25f5890a' },
  { rule: r66, version: '640d6d93e454d8b1' },
  { rule: r67, version: '6eb6d78e3390b086' },
  { rule: r68, version: '237cf8248071e797' },
  { rule: r69, version: 'd90fe6cfd178bb65' },
  { rule: r70, version: 'af6c344e206e5e57' },
  { rule: r71, version: 'afbcfa51af0c5430' },
  { rule: r72, version: '669fb80330f181c2' },
  { rule: r73, version: 'a1f8a522f18cdb61' },
  { rule: r74, version: '89aa061aa8e1692f' },
  { rule: r75, version: '67788363cabdbfc8' },
  { rule: r76, version: 'c31afab0c4ae8d35' },
  { rule: r77, version: 'b2603860e0385df2' },
  { rule: r78, version: '1c2bec39cc3f0b41' },
  { rule: r79, version: '26744206b34c95b1' },
  { rule: r80, version: '086448ec31a6dce5' },
  { rule: r81, version: '6afcac4516537503' },
  { rule: r82, version: '13b1fdc6d9817073' },
  { rule: r83, version: 'bcbde62d1e27cea5' },
  { rule: r84, version: 'fb71ee72d5432204' },
  { rule: r85, version: 'aedd3a376b40913a' },
  { rule: r86, version: 'b8475ac6bbf1f05a' },
  { rule: r87, version: '9fcb95918f8ea51d' },
  { rule: r88, version: 'e01743acf5697824' },
  { rule: r89, version: '8a6597b9479df2a1' },
  { rule: r90, version: '1bd8c727edd14027' },
  { rule: r91, version: '4e5e352868f6d109' },
  { rule: r92, version: 'cced20b11dec86c6' },
  { rule: r93, version: 'ab7254c936f938f0' },
  { rule: r94, version: '1b6dfa270738729e' },
  { rule: r95, version: '3e6cc0bfedeca31b' },
  { rule: r96, version: 'b26c39159ce72c44' },
  { rule: r97, version: '5042c4a6c095de30' },
  { rule: r98, version: '32949c24e33c1f87' },
  { rule: r99, version: '76688235b5377cde' },
  { rule: r100, version: '166d0f54595e957f' },
  { rule: r101, version: '26f39b6e5f68bb47' },
  { rule: r102, version: '3da10bba42aba470' },
  { rule: r103, version: '461c9618cd6b27c7' },
  { rule: r104, version: '1027a2c914b6c818' },
  { rule: r105, version: '70f47201cbe32391' },
  { rule: r106, version: '428c002e4c77b9f0' },
  { rule: r107, version: 'ddb1f6321ff41c59' },
  { rule: r108, version: 'db067bc3c82e6537' },
  { rule: r109, version: 'f79097c99ba278a5' },
  { rule: r110, version: 'a44d24a787f8164f' },
  { rule: r111, version: '8c92be2d48aa1bfa' },
  { rule: r112, version: '16e48dd62e2abcf6' },
  { rule: r113, version: '15eb742fb987108e' },
  { rule: r114, version: 'cb31fe3f0a956b19' },
  { rule: r115, version: '35308ea9fbc1c9b8' },
  { rule: r116, version: 'ef18f1f5f40d75b1' },
  { rule: r117, version: '913acf1ee58d48f0' },
  { rule: r118, version: 'a3e25e97ff4ac0ca' },
  { rule: r119, version: 'f2d28ce350afb563' },
  { rule: r120, version: '413257dfa5ad1e43' },
  { rule: r121, version: 'cac6f6699c295972' },
  { rule: r122, version: '551141406f292df5' },
  { rule: r123, version: '0e8a2fd52c80536f' },
  { rule: r124, version: 'd153516177b15304' },
  { rule: r125, version: '7c93bc9580570f93' },
  { rule: r126, version: 'd78115549a3d07c6' },
  { rule: r127, version: '3c98298d28fa0d75' },
  { rule: r128, version: '5f5a692486add9fb' },
  { rule: r129, version: 'fd2fe0552a91b31c' },
  { rule: r130, version: 'e13f02ff4bde1a11' },
  { rule: r131, version: '4eb912fc25ff736a' },
  { rule: r132, version: 'f5e74704d1b4d35d' },
  { rule: r133, version: '68d1bf398c63c6ac' },
  { rule: r134, version: '71b9488603a51190' },
  { rule: r135, version: '84d3b26221b2f5d8' },
  { rule: r136, version: 'fc0b5f589ea022d9' },
  { rule: r137, version: 'bc6ee3e7b2a3f4b2' },
  { rule: r138, version: '4eefcfc5079db2be' },
  { rule: r139, version: 'f5fadd39744efdd9' },
  { rule: r140, version: 'a3ad87012473fe2e' },
  { rule: r141, version: 'ff1ecfba0088a0e9' },
  { rule: r142, version: 'ad9d1ccc05a63bd8' },
  { rule: r143, version: 'e24e3337c45f067f' },
  { rule: r144, version: '2104dc7e34015e01' },
  { rule: r145, version: 'bf87162f502b9fa1' },
  { rule: r146, version: 'c54bf4fb7ebfb088' },
  { rule: r147, version: 'bf736364c9e444a2' },
  { rule: r148, version: 'b2a180db4409eaef' },
  { rule: r149, version: 'f04eb0cf27fe7dfa' },
  { rule: r150, version: 'd7951b398fff1bac' },
  { rule: r151, version: '5abed380837b6a14' },
  { rule: r152, version: 'ed5b9abbf6d875ae' },
  { rule: r153, version: 'e4a33d720d1fbf30' },
  { rule: r154, version: '5eea51e311cd9d85' },
  { rule: r155, version: '7a64cdcc4523208f' },
  { rule: r156, version: 'd5d45c00c5c591c9' },
  { rule: r157, version: '5568a603fd9c1bb2' },
  { rule: r158, version: '94a5a459218df4a6' },
  { rule: r159, version: 'a7ec00d20e0f2157' },
  { rule: r160, version: 'e44197858c61a820' },
  { rule: r161, version: 'e39173fa45378fd3' },
  { rule: r162, version: '37745a6b40007b0f' },
  { rule: r163, version: 'f1896ef6c954d7b0' },
  { rule: r164, version: 'b4bff251078cd641' },
  { rule: r165, version: '443cfa59ac34d9a5' },
  { rule: r166, version: 'b582e3622098c420' },
  { rule: r167, version: '74479ec710e0d460' },
  { rule: r168, version: '836c05c937d3af83' },
  { rule: r169, version: 'c103e6424ffd5af2' },
  { rule: r170, version: 'bfaf784014930839' },
  { rule: r171, version: 'a66bd8c98b9d820d' },
  { rule: r172, version: '1d6875740a2e0b55' },
  { rule: r173, version: '64ee5651da5188e6' },
  { rule: r174, version: '5335134cdac3ea9c' },
  { rule: r175, version: 'e8262f867f920e24' },
  { rule: r176, version: 'ee0475982fcfa5d7' },
  { rule: r177, version: 'da9189aad48c62d4' },
  { rule: r178, version: '271ce6dc1736c3a7' },
  { rule: r179, version: '528cd60cc238f27c' },
  { rule: r180, version: '6dcd9e86541f1bc6' },
  { rule: r181, version: '0f1d43c515eb0314' },
  { rule: r182, version: '806ab094350b42c3' },
  { rule: r183, version: '1734e69bbcf7b115' },
  { rule: r184, version: '779c3b3aa5065240' },
  { rule: r185, version: '1ad899e7f28b0ffd' },
  { rule: r186, version: 'd716af945bd16122' },
  { rule: r187, version: 'a1fb89d975065fa2' },
  { rule: r188, version: '87b4a186e895b180' },
  { rule: r189, version: '08c02a282ad20346' },
  { rule: r190, version: '693386bbeb64039e' },
  { rule: r191, version: '2cafc141298f42a6' },
  { rule: r192, version: '8e85c346a0dcf01b' },
  { rule: r193, version: '74758fcd5ee16eb8' },
  { rule: r194, version: 'd37fe38dde4f6582' },
  { rule: r195, version: '4d4d86dbdbda31d6' },
  { rule: r196, version: 'f289c06afcf68207' },
  { rule: r197, version: '3a7d6196563830e0' },
  { rule: r198, version: '4c76270f74abac29' },
  { rule: r199, version: '70ef13704f3431c3' },
  { rule: r200, version: '94e9a03852aad72c' },
  { rule: r201, version: 'a5afe037b1a3aafa' },
  { rule: r202, version: 'f2fe7d6c38b686d7' },
  { rule: r203, version: '0b23393cdc292c53' },
  { rule: r204, version: '0687db7ebebfd6e8' },
  { rule: r205, version: 'f676663691ae4f6a' },
  { rule: r206, version: 'd219d3589fd8df5e' },
  { rule: r207, version: '44e586924f95d32c' },
  { rule: r208, version: 'b31071de2fdebf98' },
  { rule: r209, version: 'e804b57ac187044a' },
  { rule: r210, version: 'e2efca008d98284f' },
  { rule: r211, version: '13b0bd3804487105' },
  { rule: r212, version: 'f19b5ff62bbb223f' },
  { rule: r213, version: '25643f3de45f3bf5' },
  { rule: r214, version: '9db5639d7284eeac' },
  { rule: r215, version: 'd0dc8c9116dc2bbe' },
  { rule: r216, version: '19a4b78aa2a1d120' },
  { rule: r217, version: '7f65a12e0c36368f' },
  { rule: r218, version: 'f5e42ed5494d90c2' },
  { rule: r219, version: '787ec27b7808637a' },
  { rule: r220, version: '7ba53afe5bd1238b' },
  { rule: r221, version: '78c658c9d90a3d1d' },
  { rule: r222, version: '93072cb250439556' },
  { rule: r223, version: '049004e5ebbaa8ce' },
  { rule: r224, version: 'bb9c97d79ebd279e' },
  { rule: r225, version: 'ab55d47226158f5f' },
  { rule: r226, version: 'ff3aadb659504da7' },
  { rule: r227, version: 'ece84b43808e8642' },
  { rule: r228, version: '98b9c37c81abebaa' },
  { rule: r229, version: '82e6ea8956cf47c9' },
  { rule: r230, version: 'fc059127cb0a8f5a' },
  { rule: r231, version: '44bf6d3218690d87' },
  { rule: r232, version: '8fda0c693a4fc60e' },
  { rule: r233, version: '924e000a48a313bf' },
  { rule: r234, version: 'a286c0621ca275eb' },
  { rule: r235, version: 'be18451708434d98' },
  { rule: r236, version: '8346bb417bd666df' },
  { rule: r237, version: 'b9af0f99e892bf53' },
  { rule: r238, version: '8ed670632977559a' },
  { rule: r239, version: 'd8afa224e91253f3' },
  { rule: r240, version: '7000e8ee86ac006e' },
  { rule: r241, version: '2cefcc6e93a08cb1' },
  { rule: r242, version: 'efc5c3a41f1348da' },
  { rule: r243, version: '372e01d4c5f281f4' },
  { rule: r244, version: 'e6c7c7df0d12f843' },
  { rule: r245, version: 'b7a005838fcd1d19' },
  { rule: r246, version: 'e54fb802c647b50a' },
  { rule: r247, version: '50d7cb08120821cf' },
  { rule: r248, version: '7669f658ba278d41' },
  { rule: r249, version: '06150f5611d77a99' },
  { rule: r250, version: '991acf37da3381ca' },
  { rule: r251, version: 'bf91971972e5029c' },
  { rule: r252, version: '477c0c68da3a0149' },
  { rule: r253, version: 'be72f124943baa47' },
  { rule: r254, version: 'c511a57a7cf65936' },
  { rule: r255, version: '493cc185cfeddc95' },
  { rule: r256, version: 'c88c5b00c70cf588' },
  { rule: r257, version: '42712faeb0218f4c' },
  { rule: r258, version: '9573314dcbcdff09' },
  { rule: r259, version: 'a353e82341160704' },
  { rule: r260, version: '4709b03d83d0893c' },
  { rule: r261, version: '819d9b60977e8b44' },
  { rule: r262, version: '6b8ccb2e030c4b6e' },
  { rule: r263, version: '22e3bdbc7a1201e8' },
  { rule: r264, version: '19dd3845a49964bf' },
  { rule: r265, version: 'ecfb2724488b2bc6' },
  { rule: r266, version: '4abb56a02a104dae' },
  { rule: r267, version: '335f40bf7e461dab' },
  { rule: r268, version: 'c5201a64ccd75fe6' },
  { rule: r269, version: 'dad95e52a1ec22a4' },
  { rule: r270, version: 'fe4575fe132d23cd' },
  { rule: r271, version: '3083e1218a4390c4' },
  { rule: r272, version: 'aef7b92404a985da' },
  { rule: r273, version: 'f3fe4adf066c7f1e' },
  { rule: r274, version: '34d80ff8dd53b654' },
  { rule: r275, version: '4c3b06f7cafd4598' },
  { rule: r276, version: '776b896a019d15a8' },
  { rule: r277, version: 'ce9427717f4f8d73' },
  { rule: r278, version: 'ed81d6ded970120d' },
  { rule: r279, version: '45f643faee9c8f9d' },
  { rule: r280, version: '896d598bae3f1e58' },
  { rule: r281, version: 'b656c213a9f7b7bb' },
  { rule: r282, version: 'bc9d7d5474648660' },
  { rule: r283, version: '5bbb4c06f011ecf5' },
  { rule: r284, version: '3dd0ae439fd054b2' },
  { rule: r285, version: '77ab9fd2a55378cd' },
  { rule: r286, version: '90b06d4510123245' },
  { rule: r287, version: 'f86cfda808a5751a' },
  { rule: r288, version: '33ea1081f88ab465' },
  { rule: r289, version: '1455c8c9c3bda322' },
  { rule: r290, version: '632b0a1e5e22f852' },
  { rule: r291, version: '38a7f410bbd2120c' },
  { rule: r292, version: 'b77857c84cec7795' },
  { rule: r293, version: 'f75436889756b5ad' },
  { rule: r294, version: '4c00628e93ed5b8d' },
  { rule: r295, version: 'a01bf393836ec2cb' },
  { rule: r296, version: '0429bd3f023f43cf' },
  { rule: r297, version: '3d7967fdbaf46c9f' },
  { rule: r298, version: 'ef00c248af7f816a' },
  { rule: r299, version: 'b04864091d5c55d3' },
  { rule: r300, version: 'c375e358e54b911b' },
  { rule: r301, version: 'a62670c00dc2d2b2' },
  { rule: r302, version: 'b537792cdbd2f9d6' },
  { rule: r303, version: '795299037dadee8c' },
  { rule: r304, version: '26703bfcde7e2836' },
  { rule: r305, version: 'c92e7827b0c02f0a' },
  { rule: r306, version: 'a9e55a35b9411d81' },
  { rule: r307, version: '35b75997c5ed423c' },
  { rule: r308, version: '470effe644a2f52e' },
  { rule: r309, version: '979884e3224ab408' },
  { rule: r310, version: 'fd9b97f1703ee2e6' },
  { rule: r311, version: '9fe426cae983d916' },
  { rule: r312, version: 'd08ebf71c6aef3de' },
  { rule: r313, version: 'e671e7431e4d085c' },
  { rule: r314, version: '5dc309b95cc85987' },
  { rule: r315, version: 'c0bffcc5199e95f5' },
  { rule: r316, version: '516e06f5f06ad26a' },
  { rule: r317, version: '378048d3ee1584f1' },
  { rule: r318, version: '2fd4103bb36d7431' },
  { rule: r319, version: '284d0aa598dd4557' },
  { rule: r320, version: '6fa7582bf797a79e' },
  { rule: r321, version: 'fe94b8c4a55b6193' },
  { rule: r322, version: '4426ca00f7d303f2' },
  { rule: r323, version: 'adb0515d007f2c50' },
  { rule: r324, version: '4d519835f7e7adb7' },
  { rule: r325, version: '103c30218d6f8a47' },
  { rule: r326, version: '449ae6588d21b658' },
  { rule: r327, version: '0fb2106c235851c1' },
  { rule: r328, version: '14a0aaaf1832c817' },
  { rule: r329, version: '11a1f12ea591a7d9' },
  { rule: r330, version: '8e61411be3cb4359' },
  { rule: r331, version: '4109765aa9d95c1b' },
  { rule: r332, version: '0c7ea350deaa39b9' },
  { rule: r333, version: '4b7fadc78172d017' },
  { rule: r334, version: '1b023bd8050551cc' },
  { rule: r335, version: '4dade15ea194a952' },
  { rule: r336, version: '50115821d9379bd1' },
  { rule: r337, version: '9edfd067b778abea' },
  { rule: r338, version: '256d98a23dc6129d' },
  { rule: r339, version: '1ef35ad6007029de' },
  { rule: r340, version: '7472d4eb9ee99684' },
  { rule: r341, version: '9aa8e4d25ffdf2be' },
  { rule: r342, version: '219b3f9088ba488f' },
  { rule: r343, version: 'a53e9c264ae82ac5' },
  { rule: r344, version: '6ebb269ea1c1e7fa' },
  { rule: r345, version: '68fae50a8df2e3f2' },
  { rule: r346, version: '66dd5ae0d121ba8d' },
  { rule: r347, version: '451dea01c03ec5a3' },
  { rule: r348, version: '06f920d779794445' },
  { rule: r349, version: '8a21587ac81ae8bf' },
  { rule: r350, version: '04ed64c1592cb158' },
  { rule: r351, version: '4c3ab83d2bd55629' },
  { rule: r352, version: '42a5ce8c1d806ac2' },
  { rule: r353, version: '630754bcd39e730e' },
  { rule: r354, version: 'ab5f4929415a7ad6' },
  { rule: r355, version: 'dbac17e2d3fd891f' },
  { rule: r356, version: 'fcaf37205b1c7941' },
  { rule: r357, version: '422b7d9b9246eafb' },
  { rule: r358, version: '3aba182fbc5e4846' },
  { rule: r359, version: 'cf576404a5fe391e' },
  { rule: r360, version: '5d3d24b5b306e09c' },
  { rule: r361, version: '40c3072331228bdb' },
  { rule: r362, version: '0b2a9f1b05e08b12' },
  { rule: r363, version: '908a584ade28ac1a' },
  { rule: r364, version: 'a1a91f18c9378509' },
  { rule: r365, version: '35b5be20d11c5edc' },
  { rule: r366, version: 'f51d3122dc76807a' },
  { rule: r367, version: '8422a8f2c308c50c' },
  { rule: r368, version: '993a503c95741e34' },
  { rule: r369, version: 'bc0db78ba7d32faa' },
  { rule: r370, version: '1dda2cd955fab185' },
  { rule: r371, version: 'f184e5aac657ae32' },
  { rule: r372, version: '49fb5d757420cf8a' },
  { rule: r373, version: '6478d24474c8b41f' },
  { rule: r374, version: '9ed99777995f4bd5' },
  { rule: r375, version: 'c75fd21e6b507022' },
  { rule: r376, version: 'e35d576011859224' },
  { rule: r377, version: '664347dbeeb52be7' },
  { rule: r378, version: 'e69d023190dc2280' },
  { rule: r379, version: 'bb87bcc275d335a0' },
  { rule: r380, version: '51105bff3016ffa8' },
  { rule: r381, version: '8c588043ee8876df' },
];
