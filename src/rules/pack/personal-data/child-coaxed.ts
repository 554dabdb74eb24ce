import { COAXES } from '../../lists/asked-of-children.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const EXCUSED = phrase(
  ...[
    '区役所まで',
    '担当',
    '対象ですか',
    '対象で',
    '申込',
    '申し込み',
    '定員',
    '受付',
    '聞かれ',
    '言われたら',
    '不審',
    '注意',
    '参加できますか',
    '開催',
    '展示',
    '入学',
    'うちの子',
    'ありがと',
    '名札',
    '市は',
    '区は',
  ],
);

export default defineRule({
  id: 'personal-data.child-coaxed',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.6,
  firm: true,
  urgent: 'child-safety',
  find: unless(COAXES, EXCUSED, 'comment'),
  rationale: 'A stranger who asks a child for name, school and way home may want to meet it.',
  knownGaps: 'Questions spread over several replies.',
  mustMatch: [
    '何年生？どこ小？LINE教えてよ、一緒に遊ぼ',
    '娘さんの下校は何時ごろ？どの道を帰るの',
    'お名 前と小学校も書いてね、先生に送っておくよ',
  ],
  mustNotMatch: [
    '小5の子も参加できますか。お名前はどこに書いて送ればいいですか',
    '何年生まで無料か、区の案内がわかりにくい。教えてほしい',
    '学校帰りに知らない人に名前とクラスを聞かれたそうです。注意して',
  ],
});
