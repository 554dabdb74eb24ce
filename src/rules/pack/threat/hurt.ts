import { menacing } from '../../context/menace.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { HURT } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { ahead, gap, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'threat.hurt',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.85,
  urgent: 'threat',
  firm: true,
  find: menacing(
    anyOf(
      phrasing(ANY_PERSON, re('(?!の(?:蚊|虫))'), gap(16), HURT, re('(?!くらい|ほど|な(?:い|く)|時間|よう(?:な|に))')),
      phrasing(HURT, re('(?:[、。\\s]|よ|な|ね|のう|わ){0,3}'), ahead(ANY_PERSON)),
    ),
  ),
  rationale: 'Announced blows, stabbing or other harm to a person.',
  knownGaps: 'Without a person it flags (threat.hurt-untargeted).',
  mustMatch: [
    'あの課長、帰り道で刺してやる',
    'お前ボコボコにしてやる',
    '窓口の男ぶん殴るけんな',
    '担当者に硫酸かけてやる',
    'きさん半 殺 し にしちゃる',
  ],
  mustNotMatch: [
    '先生が蜂に刺されて大変でした',
    '担当者に釘を刺しておいてください',
    'お前の腕を折り紙みたいに折って遊ぶ子ども。かわいい',
    '職員さんが殴られた事件のニュースを見ました。殴ってやると言う人もいるとか',
  ],
});
