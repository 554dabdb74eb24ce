import { FAMILY_NAME, FULL_NAME } from '../../context/full-names.ts';
import { SCHOOL_OF_ONE, WORKPLACE } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, beside, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const ACCOUNT = pattern(
  /@[a-z\d_.]{4,30}|(?:裏|鍵|リア|サブ|匿名|この|その|例の|捨て)(?:アカ|垢|アカウント)|中の人(?:は|って|の)|(?:と|って)(?:いう)?垢(?:は|の|、|って)/g,
  [],
);
const UNMASKED = phrase(
  ...[
    '本名',
    '正体',
    '実名',
    '特定',
    '中の人',
    'バレ',
    '貼る',
    '貼っとく',
    '晒',
    'さらす',
    '同一人物',
    'リアル割',
    '見つけたけ',
    '旦那と',
    '嫁と',
    '勤務',
    '職場',
  ],
);
const PLAIN = phrase(
  '公式',
  '市の',
  '区の',
  '偽',
  '詐欺',
  '注意',
  '消して',
  'どうしたら',
  '相談',
  '名前は出さん',
  'ありがと',
  'なりすまし',
);

export default defineRule({
  id: 'personal-data.account-unmasked',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    anyOf(
      beside(beside(ACCOUNT, UNMASKED, 24), anyOf(FULL_NAME, FAMILY_NAME, SCHOOL_OF_ONE, WORKPLACE), 40),
      collocations(
        'お前の|おまえの|あんたの|きさんの .. 本名|実名|住所|職場|家族 .. バラ|ばら|晒|書く|出す|知っと|知って',
      ),
    ),
    PLAIN,
    'comment',
  ),
  rationale: 'Whoever writes under a handle has not agreed to be called by name, school or shop in public.',
  knownGaps: 'Handles without an @.',
  mustMatch: [
    '@neko_kq55 の本名は樋口まゆみ、駅前の歯科勤務',
    'あの裏アカの中の人、M高校の生徒会やろ。晒すわ',
    'お 前 の 本 名 ばらすわ',
  ],
  mustNotMatch: [
    '@kokura_minami 公式の中の人、いつも市の情報をありがとう',
    'この垢の中の人は偽物です。本名を聞かれても答えないで。市の注意より',
    '中の人って何人おるんかな。市の広報は本名を出さないのか',
  ],
});
