import { HOME, PUBLIC_PLACE } from '../../context/homes.ts';
import { HOUSE_ADDRESS, LOOSE_ADDRESS } from '../../detectors/addresses.ts';
import { COORDINATES } from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

/** Roads, lamps and works are told by the house number beside them. */
const STREET = phrase(
  '工事',
  '街灯',
  '信号',
  '側溝',
  '歩道',
  '通行止',
  '停電',
  '断水',
  '交差点',
  '集合',
  '番までですか',
);

const PERSON = phrase(
  'my address',
  'family',
  'the kid',
  '警備員',
  '住民票',
  '白い塀',
  '落書き大会',
  'コーポ',
  'corpo',
  '元夫',
  '名簿',
  '孫の',
  'さん',
  'ちゃん',
  'くん',
  '先生',
  '課長',
  '係長',
  '犯人',
  '犯罪',
  '男',
  '女',
  '奥',
  'こいつ',
  'あいつ',
  '担任',
  '店員',
  '職員',
  '元カノ',
  'teacher',
);

export default defineRule({
  id: 'personal-data.home-address',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  urgent: 'leaked-personal-data',
  find: anyOf(
    together(
      LOOSE_ADDRESS,
      phrase(
        'の家',
        '家は',
        '自宅',
        '住む',
        '住んど',
        '住んで',
        '表札',
        'じゅうしょ',
        'ジュウショ',
        '住所',
        'おうち',
        'オクッテ',
        'おくって',
        '送って',
      ),
    ),
    together(COORDINATES, anyOf(HOME, PERSON, phrase('家', 'ここ', '屋敷'))),
    unless(unless(together(HOUSE_ADDRESS, anyOf(HOME, PERSON)), PUBLIC_PLACE), STREET, 'comment'),
    together(
      HOUSE_ADDRESS,
      phrase('自宅', '表札', '号室', '特定', '住んど', '晒', 'ピンポンダッシュ', '一人暮らし', '母子'),
    ),
  ),
  rationale: 'A house number with a person or a home beside it leads to a door.',
  knownGaps: 'Landmarks instead of numbers are left to the softer rules.',
  mustMatch: [
    'あいつの家は北方8丁目12-3やけ',
    '北 方 ８ の １２ の ３ が担任の家',
    'lives alone, kitagata 8-12-3 room 201',
  ],
  mustNotMatch: [
    '区役所の住所は若園5丁目1番2号です',
    '北方8丁目の歩道、いつになったら直すんですか',
    '試合は10の4で勝った男の子たち',
  ],
});
