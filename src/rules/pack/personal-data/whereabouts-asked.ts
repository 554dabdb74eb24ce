import { ASKS_WHEREABOUTS } from '../../lists/hunts.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const EXCUSED = phrase(
  ...[
    '猫',
    '犬',
    'お店',
    '病院',
    '届',
    '窓口',
    '手続',
    '変更',
    'どこに相談',
    '担当課',
    '落とし物',
    '迷子',
    '役所',
    '聞かれ',
    'ありがと',
    '学校給食',
    '通学',
    '転入',
    '申請',
    '募集',
    '同窓会',
    '防災',
  ],
);

export default defineRule({
  id: 'personal-data.whereabouts-asked',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(ASKS_WHEREABOUTS, EXCUSED, 'comment'),
  rationale: 'Who somebody is and where to meet her is asked of everyone but herself.',
  knownGaps: 'Single words such as 誰？.',
  mustMatch: [
    '転校した谷川さんの引っ越し先、知ってる人教えて',
    '毎朝同じバ スに乗る眼鏡の女の子、名前が知りたい',
    'who is this girl in the photo?',
  ],
  mustNotMatch: [
    '同級生の引っ越し先の住所変更、窓口で教えてもらえますか',
    '毎朝のモノレール、制服の子が席を譲ってくれた',
    '市の職員の勤め先の住所を教えてくれないのはなぜ。窓口で聞いても無駄',
  ],
});
