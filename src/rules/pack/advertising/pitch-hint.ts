import { CAUTION } from '../../context/caution.ts';
import { LODGING } from '../../context/dealers.ts';
import { PITCH } from '../../context/pitch-weights.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { tally } from '../../text/tally.ts';

export default defineRule({
  id: 'advertising.pitch-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.45,
  find: unless(told(tally(6.4, PITCH)), anyOf(CAUTION, LODGING), 'comment'),
  rationale: 'Most of what sellers say together, though not all of it: staff decide.',
  knownGaps: 'Comments longer than 170 letters; wares alone.',
  mustMatch: [
    '占い師です🔮あなたの悩み、DMで視ます',
    '登録料なし、誰でもできる内職です。お気軽に',
    'セ ミ ナ ー 参加費1000円、仲間になりませんか',
  ],
  mustNotMatch: [
    '占いのコーナー、よく当たると聞いたけど予約はどこでできますか？',
    '内職を探しています。市の窓口で紹介してもらえますか',
    'セミナーの参加費、無料から1000円に上げた理由を説明してほしい',
  ],
});
