import { MILD } from '../../context/mild.ts';
import { spite } from '../../context/spite.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.spite-mild',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    where(spite(2, true), (span, text) => MILD.find(text).length > 0 && !isHandedOn(span, text)),
    phrase('好き', 'コスプレ', 'トレードマーク', 'ありがとう', '孫', 'かわいい', '可愛い', '昔', '時代'),
    'comment',
  ),
  rationale: 'Scolding words that friends use too, said to somebody: a person looks.',
  knownGaps: 'Whether they are friends.',
  mustMatch: ['あー2年のあいつか。まじうざい', 'ほんとアホやねえ、あんた', 'あ い つ うざい わ'],
  mustNotMatch: [
    'ばかちんが、と先生に怒られた昔がなつかしい',
    'うちのあんたはアホやねえ、でも大好き',
    '親バカですが孫がかわいい',
    'うちの親バカな旦那、かわいい',
  ],
});
