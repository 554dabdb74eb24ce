import { ABSENCE } from '../../context/homes.ts';
import { NAME } from '../../context/names.ts';
import { NEIGHBOUR } from '../../context/told-of-others.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.empty-home',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.6,
  urgent: 'leaked-personal-data',
  find: unless(
    together(
      ABSENCE,
      anyOf(NEIGHBOUR, phrase('あの家', 'の家', 'お宅', 'んち', '表札')),
      anyOf(NAME, phrase('奥さん', '家', '一家', '夜は', '週間', '日まで', '明日から', '来週')),
    ),
    phrase('対策', '注意', '防犯', '空き家問題', '空き家バンク', '条例', 'うちは', '我が家', '私の家', '市は', '区は'),
    'comment',
  ),
  rationale: 'Telling everyone which household is away, or who is alone at night, invites thieves.',
  knownGaps: 'Absences told without a neighbour or a house.',
  mustMatch: [
    'お隣の吉永さんち、明日から一週間ハワイで留守やって',
    '角の表札のお宅、夜 は 奥さん一人みたいやね',
    '向かいの家、来週まで旅行中で誰もおらん',
  ],
  mustNotMatch: [
    '隣の空き家の草、市は何年放っておくのか',
    '留守番の子どもへの注意をありがとうございます',
    '隣の区役所の窓口、昼は誰もいない',
  ],
});
