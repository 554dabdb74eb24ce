import { dealt } from '../../context/dealing.ts';
import { HONEST_WARES, STREET_SIGNS } from '../../context/street-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.street-names-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(dealt(weighed(4.5, STREET_SIGNS)), HONEST_WARES, 'comment'),
  rationale:
    'What may be the nickname of a drug, with a word that greengrocers and sweet shops do not use: a person looks.',
  knownGaps: 'Sweets among friends who like secrets.',
  mustMatch: [
    '吸えるやつ育てとるけど、葉っぱ好きな人おる？',
    '片栗粉じゃない白い粉の話、わかる人おる？',
    'ﾊｯﾊﾟを吸っとる仲間、公園に集まりよる',
  ],
  mustNotMatch: [
    '葉っぱを集めて公園で焼き芋、子どもが大喜び',
    '白い粉は融雪剤だそうです。手渡しのチラシに書いてあった',
    '眠剤を減らしたい人の講座、あればいいのに。市は相談先を増やして',
  ],
});
