import { ASKS_OPENLY } from '../../context/pose-weights.ts';
import { OFFICIAL_HANDLE, SAYS_TO_BE } from '../../context/poses.ts';
import {
  CHANNEL,
  CONTACT,
  FALSE_VISIT,
  FAVOUR,
  KEPT,
  MONEY_WANTED,
  OCCASION,
  PRETEXT,
  WARY,
} from '../../context/pretexts.ts';
import { IN_WRITING, REQUEST, REQUEST_SHORT } from '../../context/requests.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const LOCAL = phrase(
  ...list(
    '保存会 サークル クラブ 教室の npo 商店会 町内会 自治会 pta 実行委員 子ども会 婦人会 老人会 少年団 当店 店です マルシェ 花火',
  ),
);
/** Reporters ask for leave in the open; who asks them for money or papers is caught elsewhere. */
const PRESS = phrase(...list('取材させ 取材のお願い 取材のご 取材について 取材の件 番組で紹介 放送で紹介 使用許可'));
const WANTS = anyOf(REQUEST, REQUEST_SHORT, MONEY_WANTED);

export default defineRule({
  id: 'impersonation.poses-asks',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(
    anyOf(
      FALSE_VISIT,
      together(OCCASION, anyOf(REQUEST, REQUEST_SHORT), IN_WRITING),
      FAVOUR,
      together(SAYS_TO_BE, WANTS),
      unless(together(SAYS_TO_BE, CHANNEL), LOCAL, 'comment'),
      together(PRETEXT, anyOf(WANTS, CHANNEL, CONTACT)),
      together(KEPT, anyOf(WANTS, CHANNEL)),
      together(SAYS_TO_BE, OCCASION, CONTACT),
      together(OFFICIAL_HANDLE, anyOf(WANTS, CHANNEL, CONTACT)),
    ),
    anyOf(WARY, PRESS, ASKS_OPENLY),
    'comment',
  ),
  rationale: 'Who says to be in charge, or finds an occasion, and wants data, money or a private talk, is an impostor.',
  knownGaps: 'Claims spread over several comments.',
  mustMatch: [
    '納税課の立石です。還付の手続きのため、キャッシュカードのおもてを撮影しお送りください',
    '市の委託で回っております。ご家族の人数と在宅のお時間をお知らせください',
    '介 護 係 です。電 話 番 号 をお知らせください',
  ],
  mustNotMatch: [
    '担当係より電話番号を教えてくださいと言われたけど、詐欺ですか？',
    '口座の通帳の写しを二回も求められた。説明が足りない',
    '住所を教えてくださいと名乗る電話、怪しいです',
  ],
});
