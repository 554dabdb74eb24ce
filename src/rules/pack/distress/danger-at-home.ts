import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const VIOLENCE = phrase(
  '殴られ',
  'なぐられ',
  '叩かれ',
  'たたかれ',
  '蹴られ',
  '首を絞め',
  '暴力を',
  '閉じ込められ',
  '追い出され',
  '包丁を持',
  'ごはんくれない',
  'ごはんをくれ',
  'ご飯くれない',
  'ご飯をもらえ',
  '食べさせてもらえ',
  '触られ',
  '虐待され',
  '監禁',
  'おこられる',
  '暴れて',
);
const NOW = anyOf(
  phrase(
    '今',
    'いま',
    '助けて',
    'たすけて',
    '誰か',
    'だれか',
    '鍵をかけ',
    '隠れて',
    'かくれて',
    '声が出せ',
    '逃げられ',
    '外に出され',
    '毎晩',
    '怖い',
    'こわい',
    '3日',
    '出たら',
  ),
  pattern(/(?:夫|旦那|父|お父さん|おとうさん|母|おかあさん|お母さん|彼氏|先生|叔父)(?:に|が)/g, [
    '夫',
    '旦那',
    '父',
    '母',
    'おとうさん',
    'おかあさん',
    '彼氏',
    '先生',
    '叔父',
  ]),
);

export default defineRule({
  id: 'distress.danger-at-home',
  category: 'other',
  stage: 'flag',
  strength: 0.7,
  firm: true,
  urgent: 'child-safety',
  find: unless(
    together(VIOLENCE, NOW),
    phrase('映画', 'ドラマ', '講座', '昔', '啓発', '子どもの頃', 'ニュース', '試合', '太鼓', 'お囃子'),
    'comment',
  ),
  rationale: 'Somebody who tells of violence or neglect right now needs a person, not a rule.',
  knownGaps: 'Children who do not have the words.',
  mustMatch: [
    '夫に殴られて今お風呂に鍵をかけています',
    'おかあさんがごはんくれない、3日',
    'だ れ か た す け て 閉じ込められとる',
  ],
  mustNotMatch: [
    '太鼓を叩かれていた先生が素敵でした',
    'DVの講座で「殴られて当然の人はいない」と先生が',
    '窓口で職員に怒られて追い出されたのは去年のドラマの話です',
  ],
});
