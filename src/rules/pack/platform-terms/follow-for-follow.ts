import { MUTUAL, PRESSED } from '../../context/attention.ts';
import { BARE_PLEA } from '../../context/reach.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'platform-terms.follow-for-follow',
  category: 'platform-terms',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    together(MUTUAL, PRESSED),
    anyOf(
      BARE_PLEA,
      phrase(
        '装って',
        '返さないように',
        '迫る垢',
        '区役所さん',
        '乗り入れ',
        '見守る',
        'モノレール',
        'よかったら',
        '応援で',
        '勘違い',
        '間違え',
        '違うアカウント',
      ),
    ),
    'comment',
  ),
  rationale: 'Trading follows and likes under other people’s posts is spam by Instagram’s own terms.',
  knownGaps: 'A single polite request is left to people.',
  mustMatch: ['相互フォロー希望🔥100%返します', 'フ ォ ロ バ １００％ #相互 #いいね返し', 'follow back fast!! f4f l4l'],
  mustNotMatch: [
    '相互フォローを迫る垢が増えてます。全員返さないように',
    'フォロー返しありがとう…あれ、違うアカウントだった',
    '市の公式がフォロバしないのは100%正しいけど、質問には返事して。区役所さんお願い',
  ],
});
