import {
  ADDRESS_FIGURES,
  CLASS_OF_ONE,
  FLAT_FIGURES,
  mayHoldAddressPart,
  mayHoldClassOfOne,
  mayHoldFlat,
  mayHoldNumberedFlat,
  NUMBERED_FLAT_FIGURES,
} from '../detectors/figures.ts';
import { anyOf } from '../text/combine.ts';
import { pattern, phrase, shape } from '../text/matcher.ts';
import { SCHOOL_CLASS } from './names.ts';

/** What leads to one person's door, desk or class. */

/** Where somebody works, told of one person. */
export const WORKPLACE = anyOf(
  phrase(
    ...[
      '勤務先',
      '勤め先',
      '職場は',
      '職場→',
      '職場:',
      '勤務。',
      '勤務やけ',
      'に勤務',
      'に勤め',
      '勤めとる',
      '働いとる',
      '働いてる',
    ],
    ...[
      'で働',
      'パートし',
      'バイトし',
      'レジし',
      'シフトは',
      '社員証',
      '会社と',
      'の会社に',
      '親の会社',
      '親の店',
      '店も知っ',
      '経営しとる',
    ],
    ...[
      'のバイト',
      '臨時職員',
      'の看護師',
      'の跡取り',
      '専門行っ',
      '専門学校',
      '高専',
      '学習塾の先生',
      '担任が',
      '元教頭',
      '元担任',
    ],
  ),
  pattern(
    /(?:支店|営業所|工務店|歯科|医院|薬局|書店|銀行|リース|商事|建設|運輸|不動産|興業|製作所|事務所)(?:の|で|に|\s)(?=[^。\n]{0,8}(?:総務|営業|事務|受付|レジ|店長|課長|係長|主任|社員|パート|[一-龠]{2}))/g,
    [],
  ),
);

/** A flat in a named house: ハイツ石田302, 南団地12棟404, 下貫団地8棟の505, 7階の角部屋. */
export const FLAT = shape(FLAT_FIGURES, mayHoldFlat);
/** ハイツ石田302, 市営9棟の405, コーポ石田一〇二. */
export const NUMBERED_FLAT = shape(NUMBERED_FLAT_FIGURES, mayHoldNumberedFlat);

/** A part of an address that is finer than the quarter. */
export const ADDRESS_PART = shape(ADDRESS_FIGURES, mayHoldAddressPart);

/** A house that everybody who passes recognises. */
export const HOUSE_BY_SIGN = pattern(
  /(?:赤|青|白|黄色?|緑|茶色?|黒|グレー|灰色|ピンク|水色|オレンジ|紫|三角|かやぶき|瓦)(?:い|の)?[^。\n]{0,3}(?:屋根|壁|門|塀|家|マンション|アパート|郵便受け|ポスト|\d{1,12}階建て|建物|平屋|シャッター|車庫|自転車の家)|(?:角|突き当たり|突き当り|裏|隣|となり|向かい|横|並び|坂の上|坂を上|川沿い|高架下|裏手|路地|一番奥|奥から\d|線路沿い)(?:の|に|が|の二階|から|を)?[^。\n]{0,10}?(?:お宅|おうち|の家|な家|アパート|マンション|ハイツ|んち|んとこ|平屋|新築|社宅|宅\b)|表札(?:は|が|の|に|「|って)|昔[^。\n]{0,6}(?:屋|店)だった家|屋号|家は[^。\n]{0,14}(?:隣|裏|前|横|上|向かい|そば|目印|屋根)|(?:屋|店|局|所|館|署|校|院|駅|公園|神社|寺|セブン|ローソン|ファミマ|コンビニ|スーパー)の(?:隣|裏|二階|2階|3階|三階|上|横|前|並び|向かい)(?:の(?:家|人|お宅|おうち|マンション|アパート|一軒)|が(?:家|自宅)|に住|やけ|です|よ|$|。)/g,
  [],
);

/** School of one pupil, grade or not. */
export const SCHOOL_OF_ONE = anyOf(SCHOOL_CLASS, shape(CLASS_OF_ONE, mayHoldClassOfOne));

export const HOME_TRACE = anyOf(FLAT, ADDRESS_PART, HOUSE_BY_SIGN);
export const TRACE = anyOf(
  WORKPLACE,
  HOME_TRACE,
  SCHOOL_OF_ONE,
  phrase('実家', '自宅', '住所', '住んど', '住んで', '住み'),
);
