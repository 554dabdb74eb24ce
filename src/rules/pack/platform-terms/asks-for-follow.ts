import { CHAIN } from '../../context/attention.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { latin, pattern, phrase } from '../../text/matcher.ts';

const ASKS = anyOf(
  phrase(
    'フォローバックお願い',
    'フォローしてください',
    'フォローしてほし',
    'フォローして、',
    'フォローしてくれたら',
    'フォローしてもらえ',
    'フォロー大歓迎',
    'フォローしてね、',
    '即返します',
    'フォローしても',
    'フォローよろしく',
    'フォローお願い',
    'フォローさせていただ',
    'フォローさせて頂',
    'フォロー返',
    'フォロワー100人めざ',
    '垢もみて',
    '垢も見て',
    'アカも見て',
    'ページも見て',
    'プロフ見て',
    '懸賞アカ',
    'いいねください',
    '仲良くしてください',
    '相互さんになり',
    '宣伝させて',
    '固定コメント',
    'フォローで応援',
  ),
  latin(
    'check my page',
    'check mine',
    'visit my profile',
    'check out my',
    'promote it on',
    'send this pic',
    'follow us',
    'dm us to be featured',
  ),
);
const MANY_MENTIONS = pattern(/(?:@[a-z0-9_.]{2,30}[\s、]{0,3}){5,}/g, ['@']);
const MANY_TAGS = where(
  pattern(/(?:#[^\s#]{1,30}[\s、]{0,3}){9,}/g, ['#']),
  (span, text) => text.raw.length - (span[1] - span[0]) < 40,
);

export default defineRule({
  id: 'platform-terms.asks-for-follow',
  category: 'platform-terms',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    anyOf(ASKS, CHAIN, MANY_MENTIONS, MANY_TAGS),
    phrase(
      'フォローしてなかった',
      'フォローしてて',
      'フォローしています',
      'フォローしてます',
      'フォローしてよかった',
      '区役所',
      '公式',
      '注意',
      '詐欺',
      '市のアカウント',
    ),
    'comment',
  ),
  rationale: 'Asking strangers for follows, chains and walls of tags or mentions: nuisance that a person weighs.',
  knownGaps: 'Requests in other words.',
  mustMatch: [
    'よかったらフォローバックお願いします',
    'この投稿を5人に回さないと不幸になります',
    'Ｃｈｅｃｋ ｍｙ ｐａｇｅ 🔥',
  ],
  mustNotMatch: [
    'フォローしてなかった！これから楽しみ',
    '公式を装う垢にフォローしてと言われたら注意',
    '詐欺に注意と書いた投稿をフォローして拡散する市民は偉い、市は遅い',
  ],
});
