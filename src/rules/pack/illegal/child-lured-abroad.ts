import { ABROAD, SPOKEN } from '../../context/child-abroad.ts';
import { EXCUSED } from '../../context/child-signs.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-lured-abroad',
  category: 'illegal',
  also: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  urgent: 'child-safety',
  firm: true,
  find: anyOf(
    ABROAD,
    unless(
      where(SPOKEN, (span, text) => !isHandedOn(span, text)),
      EXCUSED,
      'comment',
    ),
  ),
  rationale: 'Lures for children in other languages, in romaji or in kana that a filter may not read.',
  knownGaps: 'Languages that nobody here reads.',
  mustMatch: [
    'Any little girls walking home alone? I have candy',
    'ｼｮｳｶﾞｸｾｲﾉ ｵﾝﾅﾉｺ､ ｵｶｼｱｹﾞﾙ',
    'shougakusei no ko, okashi ageru yo, himitsu ne',
    '小朋友，叔叔给你糖，别告诉妈妈',
  ],
  mustNotMatch: [
    'Kids walking home alone: be careful and talk to the police box',
    'しょうがくせいの ともだちと こうえんで あそんだ。うちの犬も',
    'onnanoko ga okashi wo tsukuru workshop',
  ],
});
