import { NOT_IN_NEED } from '../../context/levity.ts';
import { LOOKS_FOR_A_WAY } from '../../context/looking-for-a-way.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'distress.looking-for-a-way',
  category: 'other',
  stage: 'flag',
  strength: 0.78,
  urgent: 'self-harm',
  firm: true,
  find: where(
    unless(
      LOOKS_FOR_A_WAY,
      anyOf(NOT_IN_NEED, pattern(/防止|予防|講座|講演|ドラマ|映画|小説|論文|統計|ニュース|という人|する人に/g, [])),
      'comment',
    ),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale:
    'Who tells that he looks for a way to die needs somebody now; words that elsewhere draw others into harm are a cry for help here.',
  knownGaps: 'Searches told without the word for death.',
  mustMatch: [
    '自殺の方法しらべてたら、このページに来ました',
    '気づいたら楽に死ねる場所ばかり調べてる',
    'じさつのほうほう けんさくしてた。こうえんの さくら きれい',
    '首 吊 り の 仕 方、検索してる自分がこわい',
  ],
  mustNotMatch: [
    '自殺の方法を検索する人に相談窓口を出す取り組み、広げてください',
    '首つりの木と呼ばれる名所を調べてたら、ただの植木の話やった。講座で聞いた',
    '自殺対策の予算を調べてたら減らされとる。市はどう考えとるんですか',
  ],
});
