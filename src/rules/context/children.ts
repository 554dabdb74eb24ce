import { anyOf } from '../text/combine.ts';
import { phrase } from '../text/matcher.ts';

/** Children, and when they are alone. */

export const CHILD = phrase(
  '女の子',
  '男の子',
  'の子',
  '子ども',
  '子供',
  '年生',
  '園児',
  '小学生',
  '中学生',
  'ちゃん',
  'くん',
  '娘さん',
  '息子さん',
  'お嬢さん',
  'お子さん',
);

export const OWN_CHILD = phrase(
  'うちの子',
  'うちの娘',
  'うちの息子',
  '我が子',
  'わが子',
  '私の子',
  '私の娘',
  'うちの孫',
  '息子が',
  '娘が',
  '息子と',
  '娘と',
  '子どもが',
  '子供が',
  '子どもと',
  '子供と',
);

/** When and how a child is alone. */
export const CHILD_ROUTINE = anyOf(
  phrase(
    '一人で帰',
    'ひとりで帰',
    '一人やけ',
    '帰りは一人',
    '帰りで一人',
    '一人ですよね',
    '一人です',
    '一人で歩',
    '名札',
    '通学路',
    '帰り道',
    '下校',
    '待ち伏せ',
    '送り迎えなし',
    '鍵っ子',
    '留守番',
  ),
  phrase('毎週', '毎日', 'いつも', '時ごろ', '時頃'),
);
