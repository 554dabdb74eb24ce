import { CHILD, CHILD_ROUTINE, OWN_CHILD } from '../../context/children.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const LEADS_TO_CHILD = phrase(
  'ランドセルに',
  '刺しゅう',
  '刺繍',
  'お名前は',
  'マフラーの',
  '帽子の',
  'お迎えを待',
  'と書いてある',
  '同じ時間',
  'おうちは',

  'の家',
  '名札',
  '名字は',
  '苗字は',
  '名前は',
  '一人ですよね',
  '一人で帰',
  '帰りで一人',
  '帰りは一人',
  '待ち伏せ',
  'みつあみ',
  '三つ編み',
  'リュックの',
  'ランドセルの',
  '自転車で',
);

export default defineRule({
  id: 'personal-data.child-routine',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'child-safety',
  find: unless(
    together(
      LEADS_TO_CHILD,
      CHILD,
      CHILD_ROUTINE,
      phrase('待って', '前を', '帰', '通', '一人', '時ごろ', '時頃', '毎週', '曜'),
    ),
    anyOf(OWN_CHILD, phrase('くれて', 'ありがと', '声かけ運動')),
    'comment',
  ),
  rationale: "When a child is alone, by which way it goes and how to know it: that is a stalker's note.",
  knownGaps: 'Several comments that together tell the same.',
  mustMatch: [
    'いつも五時ごろ公園の裏を一人で帰る女の子、名札にさくらってあるよ',
    '毎 週 水曜の塾帰り、あの三つ編みの年生の子は一人で帰るよ',
    '毎日四時頃に自転車で通る男の子、おうちは酒屋の二階',
  ],
  mustNotMatch: [
    'うちの子も毎日一人で帰ります。名札は外させています',
    '子どもの名札に住所まで書かせるのはやめてほしい。毎日心配',
    '名札をつけて見守り隊の方が毎日子どもたちと帰ってくれて安心',
  ],
});
