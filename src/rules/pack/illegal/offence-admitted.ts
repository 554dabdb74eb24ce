import { dealtOut } from '../../context/dealing.ts';
import { OFFENCE_SIGNS } from '../../context/offence-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.offence-admitted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(4, OFFENCE_SIGNS)),
    phrase(
      ...list(
        `人がい 人がお 人おる 人いる する人 やつがお 奴がお 輩 やめて 迷惑 危な 危険 取り締ま 許せ 怖い 困る 困って 困り ください お願い 届けまし 体験 注意 ひどい なくな してほしい して欲しい 職員 議員 市長 区長 役所の人 でいいですか ますか ですか 増え 見かけ られた されて されとる マナー モラル 停められ 公訴 法律相談 漁業協同`,
      ),
    ),
    'comment',
  ),
  rationale: 'Breaking a rule told in the first person, with how nobody noticed: a person looks.',
  knownGaps: 'Harmless mischief.',
  mustMatch: [
    '子ども料金で入れたw 中1やけど小6って言った',
    '友達の定期で乗りよるけど駅員さん見とらん',
    'ガソリンは会 社 の カードで自分の車入れよるけど気づかれん',
    'スーパーの袋で出しとるけど持っていってくれる、平気よ',
  ],
  mustNotMatch: [
    '車いすスペースに停める人がいて困ります。誰も止めない',
    'スーパーの袋で出していいですか、指定袋が売り切れで',
    '会社の備品を持って帰った職員、バレたのに処分が軽い。説明を',
  ],
});
