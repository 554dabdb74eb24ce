import { OWN_PEOPLE } from '../../context/anybody.ts';
import { AWAY_OR_ALONE } from '../../lists/told-of-homes.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const CARE = phrase(
  ...[
    '防犯',
    '対策',
    '注意喚起',
    '気をつけましょ',
    '条例',
    '空き家バンク',
    '空き家問題',
    '回覧板を二軒',
    '代わりに',
    '見守りありがとう',
    '声をかけてもら',
    'どこに',
    '通報',
    '相談',
    '電話しても',
    '窓口',
    '職員',
  ],
  ...[
    'できますか',
    'ますか',
    '迷惑',
    '区役所',
    '市役所',
    'ありがと',
    '避難所',
    '旅館',
    'ホテル',
    '宿',
    '温泉宿',
    '映画',
    '主人公',
    '予算',
    '隣の市',
    '一緒に連れ',
    '連れて行きました',
    '旅行です',
    '希望します',
    'ドラマ',
  ],
);

export default defineRule({
  id: 'personal-data.away-or-alone',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(unless(AWAY_OR_ALONE, OWN_PEOPLE), CARE, 'comment'),
  rationale: 'Which house is empty and who sleeps alone is what a thief wants to know, however kindly it is told.',
  knownGaps: 'Absences told of people only by their work.',
  mustMatch: [
    '向かいのお宅、連休は温泉に行って誰もおらんよ',
    '裏のばあやん、ひ と り 暮 ら し で角の赤い屋根',
    '谷川さんとこ、旦那さん単身赴任で夜は奥さん一人',
  ],
  mustNotMatch: [
    '一人暮らしの高齢者の支援を、市は急いで',
    'うちは連休に温泉、隣の猫に留守を頼む',
    '隣の市は祭りの日に誰もいないのに予算だけ多い',
  ],
});
