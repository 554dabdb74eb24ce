import { DEED_SIGNS } from '../../context/deed-signs.ts';
import { isLawfulStep } from '../../context/figure-of-speech.ts';
import { menacing } from '../../context/menace.ts';
import { NOT_THREATENING } from '../../context/mock-menace.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'threat.deed-announced',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.84,
  urgent: 'threat',
  firm: true,
  find: unless(
    where(menacing(weighed(5, DEED_SIGNS)), (span, text) => !isLawfulStep(span, text)),
    NOT_THREATENING,
    'comment',
  ),
  rationale: 'A deed the writer will do, and whom, where, when or with what: together an announced assault.',
  knownGaps: 'Deeds left unsaid; the same words in sport outside the known ones.',
  mustMatch: [
    '来週の説明会、あの補佐の頭を木刀でかち割ったるけん',
    '駅員のおまえ、改札出たところで待っとくけんな。逃げても無駄',
    'あ の 学 芸 員 の 兄ちゃん、帰りに ハンマーで やる から な',
  ],
  mustNotMatch: [
    '来週の体育祭、先生の背中を蹴るけん見とってと子どもに言われました',
    '帰りの公園で待ち伏せする不審者を見ました。係長に言うても市は動かない',
    'お前のスイカ、明日ハンマーで割るけん公園で待っとくわ。スイカ割り大会やぞ',
  ],
});
