import { CAUTION } from '../../context/caution.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.follower-sale',
  category: 'advertising',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(
    told(
      together(
        phrase('フォロワー', 'フォロワ一', 'followers', 'いいね数', '粉丝', '팔로워'),
        phrase(
          ...list(
            '販売 売ります 売るよ 買えます 増やします 買うより 1,980円 円= =1 即日反映 補填 cheap buy order 格安 激安 人1 購入 千円',
          ),
        ),
      ),
    ),
    anyOf(CAUTION, phrase('フォロワー限定', 'フォロワー様限定')),
    'comment',
  ),
  rationale: 'Offers of bought followers are advertising.',
  knownGaps: 'Offers without naming followers.',
  mustMatch: [
    'フォロワー販売中！格安です',
    'ﾌｫﾛﾜｰ増やします',
    'フォ ロ ワ ー 1000人 買えます',
    'Cheap followers, dm to order',
  ],
  mustNotMatch: [
    'フォロワーが増えて良かったですね',
    'フォロワー販売の詐欺に注意',
    'フォロワーを買う予算があるなら道路を直して',
  ],
});
