/** Figures that lead to somebody. Single figures stand in every other sentence: rules wake for these whole shapes. */
const whole = (regex: RegExp, figure = /\d/): ((plain: string) => boolean) => {
  const once = new RegExp(regex.source);
  return (plain) => figure.test(plain) && once.test(plain);
};

/** A flat in a named house. */
export const FLAT_FIGURES =
  /(?:コーポ|ハイツ|メゾン|レジデンス|パレス|グラン|ビラ|荘|マンション|団地|アパート|棟|社宅|住宅)[^。、\n\d]{0,8}\d{1,3}(?:号室|号|の\d|棟|階|-\d)|(?:コーポ|ハイツ|メゾン|荘|マンション|団地|アパート)[^。、\n\d]{0,6}(?<!\d)\d{3}(?!\d|人|円|世帯|戸|名|年|万|m)|\d{2,4}号室|(?:部屋は|インターホン|オートロック)[^。\n]{0,6}\d{2,4}|(?<!\d)[1-9]-\d{3}(?=[一-龠ァ-ヶ]{2})|\d階の(?:角|端|奥|一番|部屋|[一-龠○◯]{1,3}さん)|さん(?:とこ|ち|宅)?[(]\d{3,4}[)]|(?:ハイツ|コーポ|メゾン)[^。、\n\d]{0,6}\d\s\d\s\d/g;
export const mayHoldFlat = whole(FLAT_FIGURES);

/** A flat with its number in a house with its name: as good as an address. */
export const NUMBERED_FLAT_FIGURES =
  /(?:コーポ|ハイツ|メゾン|レジデンス|パレス|グラン|ビラ|ハイム|シャトー|シャトレ|ドーム|カーサ|ヴィラ|ルネス|サンライズ|フラット|コート|レオパレス|荘|マンション|団地|アパート|社宅|宿舎|官舎|寮|住宅|県営|市営|\d号?棟)[^。、！!？?\n\d〇一二三四五六七八九]{0,8}(?:\d{1,2}号?棟の?)?(?<![\d,.])(?:\d-?\d{2,3}|[〇一二三四五六七八九]{3}|[〇一二三四五六七八九]百[〇一二三四五六七八九]{1,2})(?!\d|[,.]\d|[-ー]\d{3}|人|円|世帯|戸|名|年|万|m|メートル|ml|g|kg|cm|%|番地|分|回|本|件|歳|才|周年|平米|坪|台|個|棟|区画)/g;
export const mayHoldNumberedFlat = whole(NUMBERED_FLAT_FIGURES, /[\d〇一二三四五六七八九]/);

/** A part of an address that is finer than the quarter. */
export const ADDRESS_FIGURES =
  /[一-龠々ヶ台町]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[○◯〇])丁目|[一-龠々ヶ台町]\s?\d{1,2}\s?の\s?\d{1,3}(?![\d人年月日回割倍点本個枚])|[一-龠々町]の?(?:\d{1,3}|[一二三四五六七八九十]{1,3})番地?(?![目線組号街ロ口歌茶人組バ手ホ乗の窓])|[一-龠々町東西南北]\s?\d{1,2}\s?[-‐−–]\s?\d{1,3}\s?[-‐−–]\s?\d{1,4}|[一-龠々町東西南北]\s?\d{1,2}\s?-\s?[…\d]|住所(?:は|:|：|→|=)[^。\n]{0,14}\d/g;
export const mayHoldAddressPart = whole(ADDRESS_FIGURES, /[\d一二三四五六七八九十○◯〇]/);

/** Two numbers behind a place and no more: 長野南9の66. */
export const SHORT_FIGURES = /[○◯〇]-\d{1,3}-\d{1,3}|[一-龠ヶ]\s?\d{1,2}の\d{1,3}(?![\d月日])/g;
export const mayHoldShortAddress = whole(SHORT_FIGURES);

/** School and class, year or nursery group of a child. */
export const CLASS_FIGURES =
  /(?:小学校|小|中学校|中|高校|高|幼稚園|保育園|こども園|学童)\s?(?:の)?\s?[1-6一二三四五六]\s?(?:年|-|の(?=[\d一-龠]))\s?(?:の?\s?[0-9一二三四五六a-d]{1,2}\s?組?)?|(?:附属|商工|工業|商業|女子|学園)[^。\n]{0,4}[1-3]年|年長[ぁ-んァ-ヶ]{1,6}組|[1-6]年[0-9a-d]{1,2}組|(?:幼稚園|保育園|こども園)の?[ぁ-んァ-ヶ]{1,6}組/g;
export const mayHoldClass = whole(CLASS_FIGURES, /[1-6一二三四五六年園]/);

/** School of one pupil, without the class. */
export const CLASS_OF_ONE =
  /(?:小学校|中学校|高校|中学|高専|大学|幼稚園|保育園|こども園|学園)(?:の|に)?(?:年長|年中|年少|[1-6一二三]年|生徒会|[一-龠ァ-ヶ]{1,4}部(?!員)|生徒|先生|教頭|体育|通っ|行っ|在学|[一-龠ァ-ヶ]{1,4}組)|[一-龠○◯〇台町](?:小|中|高|大)(?:の)?[1-6一二三四五六](?:年|の[1-9]|-[1-9]|組)|(?<![a-z])[a-z](?:高|中|小|校|大)(?![い小中学低さ校速価級等額齢])|(?<!\d)[1-6](?:の|-)[1-9](?:\s|の?[一-龠])|[1-6]年[1-9a-e]?組の/g;
export const mayHoldClassOfOne = whole(CLASS_OF_ONE, /[\da-z校専学園小中高大]/);

/** Number plate: office, class, kana, number. */
export const PLATE_FIGURES =
  /(?:[一-龠]{2,3}|きたきゅうしゅう|キタキュウシュウ|ふくおか|フクオカ|ちくほう|くるめ|しものせき|kitakyushu|fukuoka)\s?\d{2,3}(?:\s?[ぁ-ん]\s?|\s)(?:\d{2}\s?[-‐−ー・]?\s?\d{2}|・{0,3}\s?\d{1,3}-\d{1,2})/g;
export const mayHoldPlate = whole(PLATE_FIGURES);

/** Residence card: two letters, eight digits, two letters. */
export const RESIDENCE_FIGURES = /(?<![a-z\d])[a-z]{2}\s?\d{7,8}\s?[a-z]{2}(?![a-z\d])/g;
export const mayHoldResidenceCard = whole(RESIDENCE_FIGURES);

/** A number of a card with some digits hidden. */
export const MASKED_FIGURES =
  /(?<![\d-])\d{4}[\s-][\dx*○◯〇●□＊]{4}[\s-][\dx*○◯〇●□＊]{4}[\s-][\dx*○◯〇●□＊]{4}(?![\d-])/g;
export const mayHoldMasked = whole(MASKED_FIGURES);
