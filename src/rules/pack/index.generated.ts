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
import r9 from './abuse/death-spelled.ts';
import r10 from './abuse/death-wish.ts';
import r11 from './abuse/dialect.ts';
import r12 from './abuse/dogpile.ts';
import r13 from './abuse/emoji-person.ts';
import r14 from './abuse/emoji.ts';
import r15 from './abuse/english-slur.ts';
import r16 from './abuse/english.ts';
import r17 from './abuse/foreign-harsh.ts';
import r18 from './abuse/foreign-malice.ts';
import r19 from './abuse/group-cast-hint.ts';
import r20 from './abuse/group-cast-out.ts';
import r21 from './abuse/group-contempt.ts';
import r22 from './abuse/group-erased.ts';
import r23 from './abuse/group-expel.ts';
import r24 from './abuse/group-hate.ts';
import r25 from './abuse/group-malice.ts';
import r26 from './abuse/group-slight.ts';
import r27 from './abuse/group-spite.ts';
import r28 from './abuse/group-trait.ts';
import r29 from './abuse/group-vermin.ts';
import r30 from './abuse/half-width-sign.ts';
import r31 from './abuse/half-width.ts';
import r32 from './abuse/harsh-words.ts';
import r33 from './abuse/insult-prefix.ts';
import r34 from './abuse/insult-to-person.ts';
import r35 from './abuse/insult-to-you.ts';
import r36 from './abuse/insult-vocative.ts';
import r37 from './abuse/interleaved.ts';
import r38 from './abuse/korean.ts';
import r39 from './abuse/life-unwanted.ts';
import r40 from './abuse/looks-advice.ts';
import r41 from './abuse/looks.ts';
import r42 from './abuse/malice-personal.ts';
import r43 from './abuse/malice-plain.ts';
import r44 from './abuse/malice-struck.ts';
import r45 from './abuse/malice.ts';
import r46 from './abuse/masked.ts';
import r47 from './abuse/mind-untargeted.ts';
import r48 from './abuse/mind.ts';
import r49 from './abuse/other-languages.ts';
import r50 from './abuse/pile-on.ts';
import r51 from './abuse/praise-turned.ts';
import r52 from './abuse/puzzle.ts';
import r53 from './abuse/repulsed.ts';
import r54 from './abuse/romaji-shine.ts';
import r55 from './abuse/romaji.ts';
import r56 from './abuse/sarcasm.ts';
import r57 from './abuse/scorn.ts';
import r58 from './abuse/slur.ts';
import r59 from './abuse/spite-mild.ts';
import r60 from './abuse/spite-sign.ts';
import r61 from './abuse/spite.ts';
import r62 from './abuse/suicide-urging.ts';
import r63 from './abuse/ties-alleged.ts';
import r64 from './abuse/vile-word.ts';
import r65 from './advertising/approach.ts';
import r66 from './advertising/commerce-hint.ts';
import r67 from './advertising/commerce.ts';
import r68 from './advertising/dealer-hint.ts';
import r69 from './advertising/dealer.ts';
import r70 from './advertising/door-to-door.ts';
import r71 from './advertising/easy-money-hint.ts';
import r72 from './advertising/easy-money.ts';
import r73 from './advertising/follower-sale.ts';
import r74 from './advertising/foreign.ts';
import r75 from './advertising/gives-away.ts';
import r76 from './advertising/investment.ts';
import r77 from './advertising/loan.ts';
import r78 from './advertising/marketing-services.ts';
import r79 from './advertising/messenger-funnel.ts';
import r80 from './advertising/money-giveaway.ts';
import r81 from './advertising/network-selling.ts';
import r82 from './advertising/offered-abroad.ts';
import r83 from './advertising/own-business.ts';
import r84 from './advertising/own-event.ts';
import r85 from './advertising/own-show.ts';
import r86 from './advertising/own-trade.ts';
import r87 from './advertising/pictographs-hint.ts';
import r88 from './advertising/pictographs.ts';
import r89 from './advertising/pitch-hint.ts';
import r90 from './advertising/pitch.ts';
import r91 from './advertising/praise-of-a-trader.ts';
import r92 from './advertising/private-funnel.ts';
import r93 from './advertising/recruiting.ts';
import r94 from './advertising/remedy-hint.ts';
import r95 from './advertising/remedy.ts';
import r96 from './advertising/sale.ts';
import r97 from './advertising/side-job.ts';
import r98 from './advertising/small-trade.ts';
import r99 from './advertising/soft-sell.ts';
import r100 from './advertising/sold-abroad.ts';
import r101 from './advertising/spirit.ts';
import r102 from './advertising/testimony-hint.ts';
import r103 from './advertising/testimony.ts';
import r104 from './advertising/veiled-wealth.ts';
import r105 from './advertising/veiled.ts';
import r106 from './distress/at-the-limit.ts';
import r107 from './distress/carer.ts';
import r108 from './distress/danger-at-home.ts';
import r109 from './distress/farewell.ts';
import r110 from './distress/hit-and-hidden.ts';
import r111 from './distress/in-peril.ts';
import r112 from './distress/leaving.ts';
import r113 from './distress/looking-for-a-way.ts';
import r114 from './distress/means-at-hand.ts';
import r115 from './distress/oblique.ts';
import r116 from './distress/ordeal.ts';
import r117 from './distress/preyed-upon.ts';
import r118 from './distress/quietly.ts';
import r119 from './distress/rescue-call.ts';
import r120 from './distress/self-harm.ts';
import r121 from './distress/under-a-call.ts';
import r122 from './distress/weary-of-life.ts';
import r123 from './illegal/accomplices.ts';
import r124 from './illegal/account-sale.ts';
import r125 from './illegal/admissions.ts';
import r126 from './illegal/arms-dealt.ts';
import r127 from './illegal/arms-hinted.ts';
import r128 from './illegal/arms-offered.ts';
import r129 from './illegal/benefit-told.ts';
import r130 from './illegal/benefit-tricks.ts';
import r131 from './illegal/casino-code.ts';
import r132 from './illegal/child-approach.ts';
import r133 from './illegal/child-desire.ts';
import r134 from './illegal/child-lure-hint.ts';
import r135 from './illegal/child-lured-abroad.ts';
import r136 from './illegal/child-lured.ts';
import r137 from './illegal/child-paid.ts';
import r138 from './illegal/child-pictured.ts';
import r139 from './illegal/child-pictures-wanted.ts';
import r140 from './illegal/child-secret.ts';
import r141 from './illegal/child-sex.ts';
import r142 from './illegal/child-stalked.ts';
import r143 from './illegal/child-whereabouts.ts';
import r144 from './illegal/child-witnessed.ts';
import r145 from './illegal/confession.ts';
import r146 from './illegal/contraband-hinted.ts';
import r147 from './illegal/contraband.ts';
import r148 from './illegal/dark-job-advert.ts';
import r149 from './illegal/dark-job-hint.ts';
import r150 from './illegal/dark-job-terms.ts';
import r151 from './illegal/drug-asked.ts';
import r152 from './illegal/drug-hint.ts';
import r153 from './illegal/drug-slang.ts';
import r154 from './illegal/drugs-by-nickname.ts';
import r155 from './illegal/drugs-dealt.ts';
import r156 from './illegal/drugs-hinted.ts';
import r157 from './illegal/drugs-suspected.ts';
import r158 from './illegal/drugs.ts';
import r159 from './illegal/errand-told.ts';
import r160 from './illegal/errand.ts';
import r161 from './illegal/foreign-deals.ts';
import r162 from './illegal/foreign-street.ts';
import r163 from './illegal/foreign.ts';
import r164 from './illegal/gambling.ts';
import r165 from './illegal/grooming.ts';
import r166 from './illegal/illicit-deal-hint.ts';
import r167 from './illegal/illicit-deal.ts';
import r168 from './illegal/medicine-dealt.ts';
import r169 from './illegal/medicine-given.ts';
import r170 from './illegal/medicine-offered.ts';
import r171 from './illegal/medicine-sale.ts';
import r172 from './illegal/medicine-sold.ts';
import r173 from './illegal/minor-offence.ts';
import r174 from './illegal/odd-services.ts';
import r175 from './illegal/offence-admitted.ts';
import r176 from './illegal/offence-hinted.ts';
import r177 from './illegal/offence-told.ts';
import r178 from './illegal/papers-dealt.ts';
import r179 from './illegal/papers-hinted.ts';
import r180 from './illegal/poison-bait.ts';
import r181 from './illegal/romaji.ts';
import r182 from './illegal/scouting-hinted.ts';
import r183 from './illegal/scouting.ts';
import r184 from './illegal/scouts-hinted.ts';
import r185 from './illegal/scouts.ts';
import r186 from './illegal/shady-work-hint.ts';
import r187 from './illegal/shady-work.ts';
import r188 from './illegal/soft-drugs.ts';
import r189 from './illegal/spaced.ts';
import r190 from './illegal/street-names-hinted.ts';
import r191 from './illegal/street-names.ts';
import r192 from './illegal/theft-fraud.ts';
import r193 from './illegal/unnoticed.ts';
import r194 from './illegal/vice-hinted.ts';
import r195 from './illegal/vice-offered.ts';
import r196 from './illegal/weapons.ts';
import r197 from './impersonation/alarm.ts';
import r198 from './impersonation/asks-for-secrets.ts';
import r199 from './impersonation/awarded.ts';
import r200 from './impersonation/chain-letter.ts';
import r201 from './impersonation/conspiracy.ts';
import r202 from './impersonation/false-need.ts';
import r203 from './impersonation/handle-asks.ts';
import r204 from './impersonation/handle.ts';
import r205 from './impersonation/hearsay.ts';
import r206 from './impersonation/insider.ts';
import r207 from './impersonation/miracle-cure.ts';
import r208 from './impersonation/notice-asks.ts';
import r209 from './impersonation/office-asks.ts';
import r210 from './impersonation/office-voice.ts';
import r211 from './impersonation/pose-adds-up.ts';
import r212 from './impersonation/pose-hint.ts';
import r213 from './impersonation/poses-asks.ts';
import r214 from './impersonation/rumour-adds-up.ts';
import r215 from './impersonation/rumour-of-calamity.ts';
import r216 from './impersonation/rumour-of-closure.ts';
import r217 from './impersonation/rumour-of-harm.ts';
import r218 from './impersonation/suitor-asks.ts';
import r219 from './impersonation/suitor.ts';
import r220 from './impersonation/sweetheart-asks.ts';
import r221 from './impersonation/sweetheart.ts';
import r222 from './impersonation/tale.ts';
import r223 from './intellectual-property/candid-picture.ts';
import r224 from './intellectual-property/claims-use.ts';
import r225 from './intellectual-property/copied-proudly.ts';
import r226 from './intellectual-property/copies-handed-on.ts';
import r227 from './intellectual-property/copies-told.ts';
import r228 from './intellectual-property/copy-hint.ts';
import r229 from './intellectual-property/foreign-copies.ts';
import r230 from './intellectual-property/imitation-brand.ts';
import r231 from './intellectual-property/imitations-sold.ts';
import r232 from './intellectual-property/imitations-told.ts';
import r233 from './intellectual-property/pirated-copy.ts';
import r234 from './intellectual-property/taken-and-sold.ts';
import r235 from './intellectual-property/taken-hinted.ts';
import r236 from './intellectual-property/used-without-consent.ts';
import r237 from './malicious-link/asked-here.ts';
import r238 from './malicious-link/credentials.ts';
import r239 from './malicious-link/curiosity.ts';
import r240 from './malicious-link/disguised.ts';
import r241 from './malicious-link/dues.ts';
import r242 from './malicious-link/errand.ts';
import r243 from './malicious-link/lookalike.ts';
import r244 from './malicious-link/numbered-host.ts';
import r245 from './malicious-link/parcel.ts';
import r246 from './malicious-link/prize.ts';
import r247 from './malicious-link/reassured.ts';
import r248 from './malicious-link/shortened.ts';
import r249 from './malicious-link/tip.ts';
import r250 from './malicious-link/trouble.ts';
import r251 from './malicious-link/unknown.ts';
import r252 from './malicious-link/urgency.ts';
import r253 from './malware/app-outside-store.ts';
import r254 from './malware/crack.ts';
import r255 from './malware/guard-down.ts';
import r256 from './malware/harmful-tool.ts';
import r257 from './malware/kind-cure.ts';
import r258 from './malware/named-file.ts';
import r259 from './malware/pasted-command.ts';
import r260 from './malware/program-file.ts';
import r261 from './malware/program-link.ts';
import r262 from './malware/program-offered.ts';
import r263 from './malware/programs-kindly.ts';
import r264 from './malware/programs-pressed.ts';
import r265 from './malware/remote-help.ts';
import r266 from './nuisance/flooding.ts';
import r267 from './nuisance/goading.ts';
import r268 from './nuisance/off-topic.ts';
import r269 from './nuisance/provocation.ts';
import r270 from './nuisance/taunting.ts';
import r271 from './nuisance/unrelated.ts';
import r272 from './obscenity/animal-cruelty.ts';
import r273 from './obscenity/animal-torment.ts';
import r274 from './obscenity/child-leer.ts';
import r275 from './obscenity/company-hint.ts';
import r276 from './obscenity/company-sought.ts';
import r277 from './obscenity/crude.ts';
import r278 from './obscenity/cruel-glee.ts';
import r279 from './obscenity/cruelty-hint.ts';
import r280 from './obscenity/cruelty-told.ts';
import r281 from './obscenity/death-celebrated.ts';
import r282 from './obscenity/desire.ts';
import r283 from './obscenity/emoji-offer.ts';
import r284 from './obscenity/emoji.ts';
import r285 from './obscenity/foreign-lust.ts';
import r286 from './obscenity/foreign.ts';
import r287 from './obscenity/gloating.ts';
import r288 from './obscenity/gore-shown.ts';
import r289 from './obscenity/gore.ts';
import r290 from './obscenity/gory-record.ts';
import r291 from './obscenity/grim-hint.ts';
import r292 from './obscenity/grim-joy.ts';
import r293 from './obscenity/grim-sum.ts';
import r294 from './obscenity/leer-hint.ts';
import r295 from './obscenity/leer-in-jest.ts';
import r296 from './obscenity/leer-wish.ts';
import r297 from './obscenity/leering.ts';
import r298 from './obscenity/lewd-abroad.ts';
import r299 from './obscenity/lewd-aside.ts';
import r300 from './obscenity/lewd-call.ts';
import r301 from './obscenity/lewd-jest.ts';
import r302 from './obscenity/lewd.ts';
import r303 from './obscenity/lust-untargeted.ts';
import r304 from './obscenity/lust.ts';
import r305 from './obscenity/masked.ts';
import r306 from './obscenity/mirth-at-death.ts';
import r307 from './obscenity/mirth-hint.ts';
import r308 from './obscenity/night-company.ts';
import r309 from './obscenity/prey.ts';
import r310 from './obscenity/seeking-partner.ts';
import r311 from './obscenity/solicitation.ts';
import r312 from './obscenity/spying.ts';
import r313 from './obscenity/toilet-humour.ts';
import r314 from './obscenity/torment-hint.ts';
import r315 from './obscenity/torment.ts';
import r316 from './obscenity/veiled-trade.ts';
import r317 from './obscenity/worn-linen.ts';
import r318 from './personal-data/account-unmasked.ts';
import r319 from './personal-data/accused-by-name.ts';
import r320 from './personal-data/address-with-name.ts';
import r321 from './personal-data/asked-who.ts';
import r322 from './personal-data/away-or-alone.ts';
import r323 from './personal-data/bare-address.ts';
import r324 from './personal-data/bare-landline.ts';
import r325 from './personal-data/child-coaxed.ts';
import r326 from './personal-data/child-identified.ts';
import r327 from './personal-data/child-routine.ts';
import r328 from './personal-data/child-tells.ts';
import r329 from './personal-data/email.ts';
import r330 from './personal-data/empty-home.ts';
import r331 from './personal-data/exposed-by-name.ts';
import r332 from './personal-data/found-out.ts';
import r333 from './personal-data/found-papers.ts';
import r334 from './personal-data/gossip.ts';
import r335 from './personal-data/hearsay.ts';
import r336 from './personal-data/home-address.ts';
import r337 from './personal-data/home-and-matter.ts';
import r338 from './personal-data/home-landline.ts';
import r339 from './personal-data/home-of-somebody.ts';
import r340 from './personal-data/home-without-number.ts';
import r341 from './personal-data/house-told.ts';
import r342 from './personal-data/hunted.ts';
import r343 from './personal-data/identity-number.ts';
import r344 from './personal-data/leads-to-somebody.ts';
import r345 from './personal-data/messenger-id.ts';
import r346 from './personal-data/named-and-located.ts';
import r347 from './personal-data/named-and-told.ts';
import r348 from './personal-data/number-in-pieces.ts';
import r349 from './personal-data/number-plate.ts';
import r350 from './personal-data/others-account.ts';
import r351 from './personal-data/others-number.ts';
import r352 from './personal-data/others-telephone.ts';
import r353 from './personal-data/own-telephone.ts';
import r354 from './personal-data/person-exposed.ts';
import r355 from './personal-data/plate-only.ts';
import r356 from './personal-data/recognised.ts';
import r357 from './personal-data/records-seen.ts';
import r358 from './personal-data/records-shown.ts';
import r359 from './personal-data/searched-for.ts';
import r360 from './personal-data/told-of-neighbour.ts';
import r361 from './personal-data/vehicle-accused.ts';
import r362 from './personal-data/way-in.ts';
import r363 from './personal-data/whereabouts-asked.ts';
import r364 from './personal-data/who-is-this.ts';
import r365 from './platform-terms/asks-for-follow.ts';
import r366 from './platform-terms/attention-hint.ts';
import r367 from './platform-terms/attention-trade.ts';
import r368 from './platform-terms/bought-reach.ts';
import r369 from './platform-terms/cash-giveaway.ts';
import r370 from './platform-terms/die-together.ts';
import r371 from './platform-terms/drawn-to-harm.ts';
import r372 from './platform-terms/eating-disorder.ts';
import r373 from './platform-terms/follow-for-follow.ts';
import r374 from './platform-terms/self-harm-company.ts';
import r375 from './platform-terms/spread-hint.ts';
import r376 from './platform-terms/spread-trade.ts';
import r377 from './platform-terms/terror.ts';
import r378 from './platform-terms/urged-to-die.ts';
import r379 from './political-religious/campaign.ts';
import r380 from './political-religious/faith-hint.ts';
import r381 from './political-religious/gathering.ts';
import r382 from './political-religious/join-party.ts';
import r383 from './political-religious/leaning.ts';
import r384 from './political-religious/local-drive.ts';
import r385 from './political-religious/opinion.ts';
import r386 from './political-religious/politicking.ts';
import r387 from './political-religious/preaching.ts';
import r388 from './political-religious/proselytism.ts';
import r389 from './political-religious/sermon.ts';
import r390 from './political-religious/signatures.ts';
import r391 from './political-religious/stance.ts';
import r392 from './political-religious/vote-for-party.ts';
import r393 from './political-religious/vote-for-person.ts';
import r394 from './threat/announced-hint.ts';
import r395 from './threat/announced.ts';
import r396 from './threat/conditional.ts';
import r397 from './threat/deed-announced.ts';
import r398 from './threat/deed-hinted.ts';
import r399 from './threat/emoji.ts';
import r400 from './threat/event-hint.ts';
import r401 from './threat/family.ts';
import r402 from './threat/foreign.ts';
import r403 from './threat/gathering.ts';
import r404 from './threat/harm-told.ts';
import r405 from './threat/hurt-untargeted.ts';
import r406 from './threat/hurt.ts';
import r407 from './threat/kill.ts';
import r408 from './threat/kurasu.ts';
import r409 from './threat/ominous.ts';
import r410 from './threat/one-by-one.ts';
import r411 from './threat/place-announced.ts';
import r412 from './threat/place-veiled.ts';
import r413 from './threat/place.ts';
import r414 from './threat/stalking.ts';
import r415 from './threat/to-place.ts';
import r416 from './threat/veiled.ts';
import r417 from './threat/vow-veiled-abroad.ts';
import r418 from './threat/vow-veiled.ts';
import r419 from './threat/vowed-abroad.ts';
import r420 from './threat/vowed-outright.ts';
import r421 from './threat/vowed-to-place-plain.ts';
import r422 from './threat/vowed-to-place.ts';
import r423 from './threat/vowed.ts';
import r424 from './threat/watching.ts';
import r425 from './threat/wish-of-attack.ts';

export const RULES: readonly RegisteredRule[] = [
  { rule: r0, version: 'ef9a0d25fe09f399' },
  { rule: r1, version: 'fc274b9c5d5700e1' },
  { rule: r2, version: '42587b87d7f6e3d5' },
  { rule: r3, version: 'ca61368927c58f61' },
  { rule: r4, version: '13eafe1a3c6567ab' },
  { rule: r5, version: '9be678f023247bfc' },
  { rule: r6, version: '1edbbb10d32b3b7e' },
  { rule: r7, version: '97e568473793e755' },
  { rule: r8, version: '3ca02df430fa25d6' },
  { rule: r9, version: 'd18b461ae8150e17' },
  { rule: r10, version: '87216aaa7eae0663' },
  { rule: r11, version: 'c71ba21e7f4f6b2a' },
  { rule: r12, version: '60ee2bb7d893e931' },
  { rule: r13, version: '49c76ccf55fd52ae' },
  { rule: r14, version: '6a52d7457a64321a' },
  { rule: r15, version: '0433b89e1d542b70' },
  { rule: r16, version: 'a60e24d15fefe2d1' },
  { rule: r17, version: '0e0312f9dc68df39' },
  { rule: r18, version: '6b3adbf961b7956b' },
  { rule: r19, version: 'cea8ecbb594a9deb' },
  { rule: r20, version: '1056235ade398a6a' },
  { rule: r21, version: '9944d2f39a2db6f8' },
  { rule: r22, version: 'f5237f6f30be57b3' },
  { rule: r23, version: '42e4ffc3ccd29bd4' },
  { rule: r24, version: '6d28882542d352f0' },
  { rule: r25, version: 'aecb06022a4b18ad' },
  { rule: r26, version: 'cb54c85e53d78b4c' },
  { rule: r27, version: 'f4aed39575341201' },
  { rule: r28, version: 'efbd7fb563eb3562' },
  { rule: r29, version: '177e31e56884d0b5' },
  { rule: r30, version: 'aa72d7d7e330bf0d' },
  { rule: r31, version: '84bba5025f698c6a' },
  { rule: r32, version: '604d6b513924b806' },
  { rule: r33, version: '9b24737f35940e38' },
  { rule: r34, version: 'c89373fcc4ce5a67' },
  { rule: r35, version: 'f40d1fdeeac5d556' },
  { rule: r36, version: '89e8594eac38b3f3' },
  { rule: r37, version: '310d8e6961d13fc8' },
  { rule: r38, version: '4bfef6a8ee5077ec' },
  { rule: r39, version: 'f5605f97e855ca5c' },
  { rule: r40, version: '032b03bdfc47ea7f' },
  { rule: r41, version: '68424e27d6424ad8' },
  { rule: r42, version: 'cc48296858db4180' },
  { rule: r43, version: '268bd54d7a33da4c' },
  { rule: r44, version: 'aff9c4ba27ac4b2e' },
  { rule: r45, version: '835e3feebc66e78c' },
  { rule: r46, version: '54794c1d8ae93f54' },
  { rule: r47, version: '84ea9ba08d07dd7d' },
  { rule: r48, version: '2aeee954fe568d7e' },
  { rule: r49, version: 'f36f942e448f8dc6' },
  { rule: r50, version: '4738f6d30b834abf' },
  { rule: r51, version: '85f7950f4f3c55ae' },
  { rule: r52, version: '49e3b8b241ca6cbf' },
  { rule: r53, version: '70c916313148b5cd' },
  { rule: r54, version: '5f2bcc1cdcaee0b3' },
  { rule: r55, version: 'c6233bb42102b0f5' },
  { rule: r56, version: '47721214a4e95e19' },
  { rule: r57, version: '950468a822ea0253' },
  { rule: r58, version: '8873e4cc5bbcc027' },
  { rule: r59, version: '0ff5d5e9f10041a7' },
  { rule: r60, version: '9f4044543fa7ee75' },
  { rule: r61, version: '5bb789238e278f03' },
  { rule: r62, version: '9583d1cd5e1c0e63' },
  { rule: r63, version: '07b0a996f393f292' },
  { rule: r64, version: '2c8ce17223598432' },
  { rule: r65, version: 'bbf3d9521d3130d7' },
  { rule: r66, version: '30446cb7e61ce06b' },
  { rule: r67, version: '23c148c0e3e4f4bc' },
  { rule: r68, version: 'ff3b7becbf848155' },
  { rule: r69, version: '0a305dc16eb6daf4' },
  { rule: r70, version: '03d8519e80aaae2d' },
  { rule: r71, version: 'beb8b23ebd6e123b' },
  { rule: r72, version: '29a75e1998820de6' },
  { rule: r73, version: '053cee2982817a47' },
  { rule: r74, version: 'bfd1edbd25f5890a' },
  { rule: r75, version: '640d6d93e454d8b1' },
  { rule: r76, version: 'de87351697d25005' },
  { rule: r77, version: '237cf8248071e797' },
  { rule: r78, version: '733f833943491bb6' },
  { rule: r79, version: 'af6c344e206e5e57' },
  { rule: r80, version: 'afbcfa51af0c5430' },
  { rule: r81, version: '669fb80330f181c2' },
  { rule: r82, version: 'a1f8a522f18cdb61' },
  { rule: r83, version: '89aa061aa8e1692f' },
  { rule: r84, version: '67788363cabdbfc8' },
  { rule: r85, version: 'c31afab0c4ae8d35' },
  { rule: r86, version: 'b2603860e0385df2' },
  { rule: r87, version: '1c2bec39cc3f0b41' },
  { rule: r88, version: '26744206b34c95b1' },
  { rule: r89, version: '949e52e1dea779a2' },
  { rule: r90, version: 'ac4063bfd3f01f37' },
  { rule: r91, version: '086448ec31a6dce5' },
  { rule: r92, version: '6afcac4516537503' },
  { rule: r93, version: '13b1fdc6d9817073' },
  { rule: r94, version: 'bcbde62d1e27cea5' },
  { rule: r95, version: 'fb71ee72d5432204' },
  { rule: r96, version: 'aedd3a376b40913a' },
  { rule: r97, version: 'b8475ac6bbf1f05a' },
  { rule: r98, version: '9fcb95918f8ea51d' },
  { rule: r99, version: 'e01743acf5697824' },
  { rule: r100, version: '8a6597b9479df2a1' },
  { rule: r101, version: '1bd8c727edd14027' },
  { rule: r102, version: '4e5e352868f6d109' },
  { rule: r103, version: 'cced20b11dec86c6' },
  { rule: r104, version: 'ab7254c936f938f0' },
  { rule: r105, version: '1b6dfa270738729e' },
  { rule: r106, version: '673a92efb8923bf8' },
  { rule: r107, version: '3e6cc0bfedeca31b' },
  { rule: r108, version: 'b26c39159ce72c44' },
  { rule: r109, version: '5042c4a6c095de30' },
  { rule: r110, version: '32949c24e33c1f87' },
  { rule: r111, version: '76688235b5377cde' },
  { rule: r112, version: '3f4e9aa01992b372' },
  { rule: r113, version: '4c3dfb30d7885029' },
  { rule: r114, version: '166d0f54595e957f' },
  { rule: r115, version: '26f39b6e5f68bb47' },
  { rule: r116, version: '3da10bba42aba470' },
  { rule: r117, version: 'c5ac379d05dd4df9' },
  { rule: r118, version: '010610d08cd46067' },
  { rule: r119, version: '461c9618cd6b27c7' },
  { rule: r120, version: '1027a2c914b6c818' },
  { rule: r121, version: '4a723da09791a134' },
  { rule: r122, version: '428c002e4c77b9f0' },
  { rule: r123, version: 'a39538c9b90109cf' },
  { rule: r124, version: 'ddb1f6321ff41c59' },
  { rule: r125, version: '2936ee8356bc8db9' },
  { rule: r126, version: 'db067bc3c82e6537' },
  { rule: r127, version: 'f79097c99ba278a5' },
  { rule: r128, version: 'a44d24a787f8164f' },
  { rule: r129, version: '8c92be2d48aa1bfa' },
  { rule: r130, version: '16e48dd62e2abcf6' },
  { rule: r131, version: '15eb742fb987108e' },
  { rule: r132, version: 'cb31fe3f0a956b19' },
  { rule: r133, version: '35308ea9fbc1c9b8' },
  { rule: r134, version: 'ef18f1f5f40d75b1' },
  { rule: r135, version: '913acf1ee58d48f0' },
  { rule: r136, version: 'a3e25e97ff4ac0ca' },
  { rule: r137, version: '750319d81c2f16d3' },
  { rule: r138, version: '413257dfa5ad1e43' },
  { rule: r139, version: 'cac6f6699c295972' },
  { rule: r140, version: '551141406f292df5' },
  { rule: r141, version: '0e8a2fd52c80536f' },
  { rule: r142, version: 'd153516177b15304' },
  { rule: r143, version: '7c93bc9580570f93' },
  { rule: r144, version: 'd78115549a3d07c6' },
  { rule: r145, version: '3c98298d28fa0d75' },
  { rule: r146, version: 'ff0a1c7ee0aea2d6' },
  { rule: r147, version: 'f935cff62276ed5d' },
  { rule: r148, version: '5f5a692486add9fb' },
  { rule: r149, version: 'fd2fe0552a91b31c' },
  { rule: r150, version: 'e13f02ff4bde1a11' },
  { rule: r151, version: '4eb912fc25ff736a' },
  { rule: r152, version: '61c7ada541ca0131' },
  { rule: r153, version: '68d1bf398c63c6ac' },
  { rule: r154, version: '71b9488603a51190' },
  { rule: r155, version: '84d3b26221b2f5d8' },
  { rule: r156, version: 'fc0b5f589ea022d9' },
  { rule: r157, version: 'bc6ee3e7b2a3f4b2' },
  { rule: r158, version: '4eefcfc5079db2be' },
  { rule: r159, version: 'f5fadd39744efdd9' },
  { rule: r160, version: 'a3ad87012473fe2e' },
  { rule: r161, version: '16be73a7a9231da0' },
  { rule: r162, version: 'b01c8b41afff10fa' },
  { rule: r163, version: 'e24e3337c45f067f' },
  { rule: r164, version: 'f9a5836879c95bc2' },
  { rule: r165, version: 'bf87162f502b9fa1' },
  { rule: r166, version: 'c54bf4fb7ebfb088' },
  { rule: r167, version: 'bf736364c9e444a2' },
  { rule: r168, version: 'b2a180db4409eaef' },
  { rule: r169, version: 'f04eb0cf27fe7dfa' },
  { rule: r170, version: 'd7951b398fff1bac' },
  { rule: r171, version: '5abed380837b6a14' },
  { rule: r172, version: 'ed5b9abbf6d875ae' },
  { rule: r173, version: 'e4a33d720d1fbf30' },
  { rule: r174, version: '5eea51e311cd9d85' },
  { rule: r175, version: '7a64cdcc4523208f' },
  { rule: r176, version: 'd5d45c00c5c591c9' },
  { rule: r177, version: '5568a603fd9c1bb2' },
  { rule: r178, version: '94a5a459218df4a6' },
  { rule: r179, version: 'a7ec00d20e0f2157' },
  { rule: r180, version: 'e44197858c61a820' },
  { rule: r181, version: '4814519d1e8c8d36' },
  { rule: r182, version: '37745a6b40007b0f' },
  { rule: r183, version: 'f1896ef6c954d7b0' },
  { rule: r184, version: 'b4bff251078cd641' },
  { rule: r185, version: '443cfa59ac34d9a5' },
  { rule: r186, version: 'b582e3622098c420' },
  { rule: r187, version: '74479ec710e0d460' },
  { rule: r188, version: '836c05c937d3af83' },
  { rule: r189, version: '6a2cb39802e44f39' },
  { rule: r190, version: 'e64696c2e860d41d' },
  { rule: r191, version: '12acb797ff109650' },
  { rule: r192, version: 'bfaf784014930839' },
  { rule: r193, version: 'a66bd8c98b9d820d' },
  { rule: r194, version: '1d6875740a2e0b55' },
  { rule: r195, version: '64ee5651da5188e6' },
  { rule: r196, version: '5335134cdac3ea9c' },
  { rule: r197, version: 'e8262f867f920e24' },
  { rule: r198, version: 'ee0475982fcfa5d7' },
  { rule: r199, version: 'da9189aad48c62d4' },
  { rule: r200, version: '271ce6dc1736c3a7' },
  { rule: r201, version: '528cd60cc238f27c' },
  { rule: r202, version: '6dcd9e86541f1bc6' },
  { rule: r203, version: '0f1d43c515eb0314' },
  { rule: r204, version: '806ab094350b42c3' },
  { rule: r205, version: '1734e69bbcf7b115' },
  { rule: r206, version: '779c3b3aa5065240' },
  { rule: r207, version: '1ad899e7f28b0ffd' },
  { rule: r208, version: 'd716af945bd16122' },
  { rule: r209, version: 'a1fb89d975065fa2' },
  { rule: r210, version: '87b4a186e895b180' },
  { rule: r211, version: '0c4100658251eeba' },
  { rule: r212, version: 'dd4c306ec2abfc20' },
  { rule: r213, version: '27842ff5f699cbfd' },
  { rule: r214, version: '1f426632a37c309a' },
  { rule: r215, version: '693386bbeb64039e' },
  { rule: r216, version: '2cafc141298f42a6' },
  { rule: r217, version: '8e85c346a0dcf01b' },
  { rule: r218, version: '74758fcd5ee16eb8' },
  { rule: r219, version: 'd37fe38dde4f6582' },
  { rule: r220, version: '4d4d86dbdbda31d6' },
  { rule: r221, version: 'f289c06afcf68207' },
  { rule: r222, version: '3a7d6196563830e0' },
  { rule: r223, version: '4c76270f74abac29' },
  { rule: r224, version: '70ef13704f3431c3' },
  { rule: r225, version: '94e9a03852aad72c' },
  { rule: r226, version: 'beeca8041994a684' },
  { rule: r227, version: 'f2fe7d6c38b686d7' },
  { rule: r228, version: '0b23393cdc292c53' },
  { rule: r229, version: '12ca4012ae68c1a5' },
  { rule: r230, version: 'f676663691ae4f6a' },
  { rule: r231, version: 'd219d3589fd8df5e' },
  { rule: r232, version: '44e586924f95d32c' },
  { rule: r233, version: '28099e24e8c4689a' },
  { rule: r234, version: '8e7a93e4bd4efa83' },
  { rule: r235, version: 'ec06d3fb393094b7' },
  { rule: r236, version: 'e804b57ac187044a' },
  { rule: r237, version: 'e2efca008d98284f' },
  { rule: r238, version: '13b0bd3804487105' },
  { rule: r239, version: 'f19b5ff62bbb223f' },
  { rule: r240, version: '25643f3de45f3bf5' },
  { rule: r241, version: '9db5639d7284eeac' },
  { rule: r242, version: 'd0dc8c9116dc2bbe' },
  { rule: r243, version: '19a4b78aa2a1d120' },
  { rule: r244, version: '3dac8d15845aa6cf' },
  { rule: r245, version: 'f5e42ed5494d90c2' },
  { rule: r246, version: '787ec27b7808637a' },
  { rule: r247, version: '7ba53afe5bd1238b' },
  { rule: r248, version: '78c658c9d90a3d1d' },
  { rule: r249, version: '93072cb250439556' },
  { rule: r250, version: '049004e5ebbaa8ce' },
  { rule: r251, version: 'bb9c97d79ebd279e' },
  { rule: r252, version: 'ab55d47226158f5f' },
  { rule: r253, version: 'ff3aadb659504da7' },
  { rule: r254, version: 'ece84b43808e8642' },
  { rule: r255, version: '98b9c37c81abebaa' },
  { rule: r256, version: '82e6ea8956cf47c9' },
  { rule: r257, version: '86bc6be419455021' },
  { rule: r258, version: 'eddb4b2398ccd456' },
  { rule: r259, version: 'fc059127cb0a8f5a' },
  { rule: r260, version: '55b3954a104f6470' },
  { rule: r261, version: '8fda0c693a4fc60e' },
  { rule: r262, version: '924e000a48a313bf' },
  { rule: r263, version: '35334d7b6bd0c343' },
  { rule: r264, version: '438042f1ddd2c458' },
  { rule: r265, version: '8346bb417bd666df' },
  { rule: r266, version: 'b9af0f99e892bf53' },
  { rule: r267, version: '1d3c3b192d9557ca' },
  { rule: r268, version: '8ed670632977559a' },
  { rule: r269, version: 'd8afa224e91253f3' },
  { rule: r270, version: '7000e8ee86ac006e' },
  { rule: r271, version: 'e2322b8c1e12bcb6' },
  { rule: r272, version: 'efc5c3a41f1348da' },
  { rule: r273, version: '372e01d4c5f281f4' },
  { rule: r274, version: 'e6c7c7df0d12f843' },
  { rule: r275, version: 'b7a005838fcd1d19' },
  { rule: r276, version: 'e54fb802c647b50a' },
  { rule: r277, version: '50d7cb08120821cf' },
  { rule: r278, version: '7669f658ba278d41' },
  { rule: r279, version: '06150f5611d77a99' },
  { rule: r280, version: '3753be2d5fe05f97' },
  { rule: r281, version: '991acf37da3381ca' },
  { rule: r282, version: 'bf91971972e5029c' },
  { rule: r283, version: '477c0c68da3a0149' },
  { rule: r284, version: 'be72f124943baa47' },
  { rule: r285, version: 'c511a57a7cf65936' },
  { rule: r286, version: 'ba2aa7b7a032c139' },
  { rule: r287, version: 'c88c5b00c70cf588' },
  { rule: r288, version: '3f8cca3ced67bcfc' },
  { rule: r289, version: '9573314dcbcdff09' },
  { rule: r290, version: 'a353e82341160704' },
  { rule: r291, version: '4709b03d83d0893c' },
  { rule: r292, version: '819d9b60977e8b44' },
  { rule: r293, version: 'e1495bf6de678698' },
  { rule: r294, version: '6b8ccb2e030c4b6e' },
  { rule: r295, version: '22e3bdbc7a1201e8' },
  { rule: r296, version: '5567954e144933be' },
  { rule: r297, version: 'ecfb2724488b2bc6' },
  { rule: r298, version: '4abb56a02a104dae' },
  { rule: r299, version: '335f40bf7e461dab' },
  { rule: r300, version: 'b35cc1fe00c50919' },
  { rule: r301, version: 'e2848281174db52b' },
  { rule: r302, version: 'c5201a64ccd75fe6' },
  { rule: r303, version: 'dad95e52a1ec22a4' },
  { rule: r304, version: 'fe4575fe132d23cd' },
  { rule: r305, version: '3083e1218a4390c4' },
  { rule: r306, version: 'aef7b92404a985da' },
  { rule: r307, version: 'f3fe4adf066c7f1e' },
  { rule: r308, version: '34d80ff8dd53b654' },
  { rule: r309, version: '4c3b06f7cafd4598' },
  { rule: r310, version: '776b896a019d15a8' },
  { rule: r311, version: 'ce9427717f4f8d73' },
  { rule: r312, version: 'ed81d6ded970120d' },
  { rule: r313, version: '45f643faee9c8f9d' },
  { rule: r314, version: '896d598bae3f1e58' },
  { rule: r315, version: 'b656c213a9f7b7bb' },
  { rule: r316, version: 'bc9d7d5474648660' },
  { rule: r317, version: '5bbb4c06f011ecf5' },
  { rule: r318, version: '3dd0ae439fd054b2' },
  { rule: r319, version: '77ab9fd2a55378cd' },
  { rule: r320, version: '44d6c59ac4d0723f' },
  { rule: r321, version: 'f86cfda808a5751a' },
  { rule: r322, version: '33ea1081f88ab465' },
  { rule: r323, version: '026a542e6bf765af' },
  { rule: r324, version: '632b0a1e5e22f852' },
  { rule: r325, version: '38a7f410bbd2120c' },
  { rule: r326, version: 'b77857c84cec7795' },
  { rule: r327, version: 'f75436889756b5ad' },
  { rule: r328, version: '4c00628e93ed5b8d' },
  { rule: r329, version: 'a01bf393836ec2cb' },
  { rule: r330, version: '0429bd3f023f43cf' },
  { rule: r331, version: 'e7690006e94e2e51' },
  { rule: r332, version: 'ef00c248af7f816a' },
  { rule: r333, version: 'b04864091d5c55d3' },
  { rule: r334, version: 'c375e358e54b911b' },
  { rule: r335, version: 'a62670c00dc2d2b2' },
  { rule: r336, version: 'b537792cdbd2f9d6' },
  { rule: r337, version: '795299037dadee8c' },
  { rule: r338, version: '26703bfcde7e2836' },
  { rule: r339, version: 'c92e7827b0c02f0a' },
  { rule: r340, version: 'a9e55a35b9411d81' },
  { rule: r341, version: '35b75997c5ed423c' },
  { rule: r342, version: '470effe644a2f52e' },
  { rule: r343, version: '979884e3224ab408' },
  { rule: r344, version: '4b7c8d87380ddc82' },
  { rule: r345, version: '5186798d5fe22d80' },
  { rule: r346, version: '9fe426cae983d916' },
  { rule: r347, version: 'd08ebf71c6aef3de' },
  { rule: r348, version: '18b34154c8fef260' },
  { rule: r349, version: '5dc309b95cc85987' },
  { rule: r350, version: 'c0bffcc5199e95f5' },
  { rule: r351, version: 'e4a8f0c0b9a7e42d' },
  { rule: r352, version: '378048d3ee1584f1' },
  { rule: r353, version: '2fd4103bb36d7431' },
  { rule: r354, version: '5c55c98a627a2f6b' },
  { rule: r355, version: '284d0aa598dd4557' },
  { rule: r356, version: '6fa7582bf797a79e' },
  { rule: r357, version: 'fe94b8c4a55b6193' },
  { rule: r358, version: '1e51f4254a8b9047' },
  { rule: r359, version: 'adb0515d007f2c50' },
  { rule: r360, version: '4d519835f7e7adb7' },
  { rule: r361, version: '103c30218d6f8a47' },
  { rule: r362, version: '449ae6588d21b658' },
  { rule: r363, version: '0fb2106c235851c1' },
  { rule: r364, version: '14a0aaaf1832c817' },
  { rule: r365, version: '11a1f12ea591a7d9' },
  { rule: r366, version: '9135f22be5502ff7' },
  { rule: r367, version: 'bd205571b77d8644' },
  { rule: r368, version: '0c7ea350deaa39b9' },
  { rule: r369, version: '4b7fadc78172d017' },
  { rule: r370, version: '562c6d5ed4184e48' },
  { rule: r371, version: 'bde4fa4cc3c1c241' },
  { rule: r372, version: '50115821d9379bd1' },
  { rule: r373, version: 'f37bc5f2709c283b' },
  { rule: r374, version: '256d98a23dc6129d' },
  { rule: r375, version: '9806d302400a508a' },
  { rule: r376, version: '67f01a7a8d773697' },
  { rule: r377, version: '642df8547c39cbab' },
  { rule: r378, version: '118209d3ed1dc44d' },
  { rule: r379, version: '9aa8e4d25ffdf2be' },
  { rule: r380, version: '219b3f9088ba488f' },
  { rule: r381, version: '9f0564c67c906af4' },
  { rule: r382, version: 'a53e9c264ae82ac5' },
  { rule: r383, version: '05f1ed821e69615b' },
  { rule: r384, version: '6ebb269ea1c1e7fa' },
  { rule: r385, version: '68fae50a8df2e3f2' },
  { rule: r386, version: '655d24efb15b9181' },
  { rule: r387, version: '66dd5ae0d121ba8d' },
  { rule: r388, version: '451dea01c03ec5a3' },
  { rule: r389, version: '06f920d779794445' },
  { rule: r390, version: '8a21587ac81ae8bf' },
  { rule: r391, version: '04ed64c1592cb158' },
  { rule: r392, version: '4c3ab83d2bd55629' },
  { rule: r393, version: '42a5ce8c1d806ac2' },
  { rule: r394, version: '1002e75d3afac644' },
  { rule: r395, version: '473335a06dad6416' },
  { rule: r396, version: 'dbac17e2d3fd891f' },
  { rule: r397, version: '99f21824b3aaa5f0' },
  { rule: r398, version: '5c33ee0f25fddfbf' },
  { rule: r399, version: 'fcaf37205b1c7941' },
  { rule: r400, version: '422b7d9b9246eafb' },
  { rule: r401, version: '3aba182fbc5e4846' },
  { rule: r402, version: 'cf576404a5fe391e' },
  { rule: r403, version: '5d3d24b5b306e09c' },
  { rule: r404, version: '40c3072331228bdb' },
  { rule: r405, version: '0b2a9f1b05e08b12' },
  { rule: r406, version: '908a584ade28ac1a' },
  { rule: r407, version: 'c780e9dfb189c288' },
  { rule: r408, version: '35b5be20d11c5edc' },
  { rule: r409, version: 'f51d3122dc76807a' },
  { rule: r410, version: '8422a8f2c308c50c' },
  { rule: r411, version: '993a503c95741e34' },
  { rule: r412, version: 'bc0db78ba7d32faa' },
  { rule: r413, version: '1dda2cd955fab185' },
  { rule: r414, version: 'f184e5aac657ae32' },
  { rule: r415, version: '49fb5d757420cf8a' },
  { rule: r416, version: '6478d24474c8b41f' },
  { rule: r417, version: '9ed99777995f4bd5' },
  { rule: r418, version: 'c75fd21e6b507022' },
  { rule: r419, version: 'e35d576011859224' },
  { rule: r420, version: '664347dbeeb52be7' },
  { rule: r421, version: '1f0c777f01782dd6' },
  { rule: r422, version: 'e9c50975fcb27b21' },
  { rule: r423, version: '0f7d4fd18334d045' },
  { rule: r424, version: '51105bff3016ffa8' },
  { rule: r425, version: 'c5be5c53c1d29455' },
];
