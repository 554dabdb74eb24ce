import { CLASS_FIGURES, mayHoldClass } from '../detectors/figures.ts';
import { pattern, shape } from '../text/matcher.ts';

/** Names, and what makes them point at one person. */

/** A name that could be a person's: kanji or kana and an honorific or title, also by initial (K林さん, M井さん, A.T さん). */
export const NAME = pattern(
  /(?:[一-龠々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}(?=ちゃん|くん))(?:[ぁ-んァ-ヶ一-龠]{0,4})(?:さん|ちゃん|くん|君|氏|先生|夫妻|一家)/g,
  ['さん', 'ちゃん', 'くん', '君', '氏', '先生', '夫妻', '一家'],
);

export const INITIAL = pattern(
  /(?<![a-z])[a-z]\.?\s?(?:[a-z]\.?|[一-龠])?(?:さん|ちゃん|くん|君|氏|先生|山|田|井|川|本|林|村)/g,
  ['さん', 'ちゃん', 'くん', '君', '氏', '先生', '山', '田', '井', '川', '本', '林', '村'],
);

/** A name given outright, without honorific: 加害者は志井の千歳リクト, 名義はハマグチ. */
export const NAMED_OUTRIGHT = pattern(
  /(?:のは|名前は|名義は|名字は|苗字は|本名は|加害者は|犯人は|主犯は|会長は|正体は)[^。\n]{0,14}?(?:[一-龠々]{2,4}|[ァ-ヶ]{3,8})/g,
  ['のは', '名前は', '名義は', '名字は', '苗字は', '本名は', '加害者は', '犯人は', '主犯は', '会長は', '正体は'],
);

/** School and class, year or nursery group of a child. */
export const SCHOOL_CLASS = shape(CLASS_FIGURES, mayHoldClass);
