import { JOIN_PARTY, PARTY } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const CALL = phrase(
  '募集',
  '入党',
  'dm',
  'メッセージ',
  'ご連絡',
  'お待ち',
  'お届け',
  'やってます',
  '開催',

  '参加',
  'ご案内',
  '読みませんか',
  '興味ある方',
  '大募集',
  '動員',
);

export default defineRule({
  id: 'political-religious.join-party',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    anyOf(
      together(PARTY, JOIN_PARTY, CALL),
      together(
        phrase('青年部', '女性部', '後援会', '学習会'),
        phrase('ぜひ', '誘って', '入りませんか', '会費', '旅行'),
      ),
      together(phrase('推薦', '後援会', '公認'), phrase('集会', '動員', '演説会', '決起'), CALL),
    ),
    phrase('やめて', 'うるさ', '迷惑', '断', 'ニュース', 'どう思'),
    'comment',
  ),
  rationale: 'Recruiting for a party, its meetings or its paper is political activity.',
  knownGaps: 'Meetings without the name of a party.',
  mustMatch: [
    '立憲民主党のパートナーズ募集中、入党案内はDMへ',
    '参政党の勉強会やってます、興味ある方メッセージを',
    '共 産 党 の赤旗、見本紙お届けします',
  ],
  mustNotMatch: [
    '自民党の街宣がうるさくて子どもが寝ない',
    '共産党の議員さんは何時に来るの',
    '維新の集会のせいで体育館の予約が取れない。区の調整をやめてほしい',
  ],
});
