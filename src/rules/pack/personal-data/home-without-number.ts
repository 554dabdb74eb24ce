import { ABSENCE, ALONE_AT_HOME, LANDMARK } from '../../context/homes.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.home-without-number',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    together(LANDMARK, anyOf(ALONE_AT_HOME, ABSENCE)),
    phrase('うちの', '我が家', '私の', '私は', '祖母の家', '市は', '区は', '制度', '高齢者', '集会所', '街灯'),
    'comment',
  ),
  rationale:
    'A home that anyone can find by its landmark, and that stands empty or holds somebody alone, is told to thieves.',
  knownGaps: 'Landmarks outside the list; two comments that tell it together.',
  mustMatch: [
    '酒屋の裏の赤い屋根の家におばあさんが一人暮らしです、玄関はいつも開いてます',
    '薬局の上の新婚さん、来週は留守で窓も開けっぱなし',
    '川向こうの一人暮らしのお宅、枇 杷 の 木 の お 宅 です',
  ],
  mustNotMatch: [
    '公民館の隣の空き家、市は何年も放置。街灯もつけて',
    '一人暮らしの高齢者に公園の隣の集会所を開放してほしい',
    'うちの祖母の家は酒屋の裏で、一人暮らしです。見守りありがとうございます',
  ],
});
