import { meant, stated } from '../../context/speech.ts';
import { defineRule } from '../../rule.ts';
import { near } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.follower-sale',
  category: 'advertising',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: meant(stated(near(phrase('フォロワー', 'いいね数'), phrase('販売', '買えます', '増やします', '売ります'), 15))),
  rationale: 'Offers of bought followers are advertising.',
  knownGaps: 'Offers without naming followers.',
  mustMatch: ['フォロワー販売中！格安です', 'ﾌｫﾛﾜｰ増やします', 'フォ ロ ワ ー 1000人 買えます'],
  mustNotMatch: ['フォロワーが増えて良かったですね', 'フォロワー販売の詐欺に注意', 'フォロワーは何人ですか？'],
});
