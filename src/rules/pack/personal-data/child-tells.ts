import { GIVEN_NAME, OWN_PEOPLE } from '../../context/anybody.ts';
import { FULL_NAME } from '../../context/full-names.ts';
import { SCHOOL_OF_ONE } from '../../context/traces.ts';
import { CHILD_TELLS } from '../../lists/asked-of-children.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const EXCUSED = phrase(
  '募集',
  '対象',
  '定員',
  '参加費',
  '申込',
  '入学前',
  '優勝',
  '選手',
  '開催',
  '講師',
  '昭和',
  '卒業して',
  '同窓会',
  '年前',
  '市は',
  '区は',
  '受賞',
);
const SELF = pattern(/[ぁ-んァ-ヶ]{2,4}(?:です|だよ|っていいます|といいます)/g, []);

export default defineRule({
  id: 'personal-data.child-tells',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'child-safety',
  find: unless(
    anyOf(
      beside(CHILD_TELLS, SELF, 30),
      beside(FULL_NAME, SCHOOL_OF_ONE, 14),
      beside(GIVEN_NAME, SCHOOL_OF_ONE, 10),
      beside(
        pattern(/(?:幼稚園|保育園|こども園|小学校)[^。\n]{0,6}(?:年長|年中|年少|[1-6]年)?[ぁ-んァ-ヶ]{0,4}組/g, []),
        phrase('お迎えは', '下校は', '名前わかる', 'の子ども', '帰りは', '家は'),
        24,
      ),
      beside(
        unless(SCHOOL_OF_ONE, OWN_PEOPLE),
        pattern(/(?:下校|お迎え|帰り|塾)(?:は|が)[^。\n]{0,8}(?:時|曜|一人|すぎ)/g, []),
        24,
      ),
    ),
    EXCUSED,
    'comment',
  ),
  rationale: 'Name, age and school of a child, told by itself or by others, lead every stranger to it.',
  knownGaps: 'Handles that hold the name.',
  mustMatch: [
    '6歳の まおです ひまわりようちえん すみれ組',
    '小4です！ID は haru_884 だよ、はるっていいます、あそぼ',
    '桜木 カレン(みどり小5年)、大会に出ます',
  ],
  mustNotMatch: [
    '小4対象の教室ですか。先着順です？',
    'うちは保育園の年長組、親が参加する行事が多すぎです',
    '小学校の同窓会、6年3組の皆さん名前を忘れましたね',
  ],
});
