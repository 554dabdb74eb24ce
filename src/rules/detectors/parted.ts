/** Words that are written with marks between the letters: キ▲モ. */
export const PARTED_WORDS: readonly string[] =
  '死ね しね タヒね シネ キモ きも デブ ブス ハゲ クズ くず ゴミ人間 カス 消えろ きえろ 殺す ころす くたばれ バカ アホ 売女 ガイジ'.split(
    ' ',
  );
const MARKS = '▲△▼▽■□◆◇●◎★☆♥♡♪＊*+_~|/\\\\・.,、-';
/** Bounded regex source of the marks. */
export const PARTING = `[${MARKS}]{1,2}`;

const LETTERS = [...new Set(PARTED_WORDS.join(''))].join('');
const BETWEEN = new RegExp(`(?<=[${LETTERS}])${PARTING}(?=[${LETTERS}])`);
/** A mark between two letters of these words is rarer than any of them. */
export const mayBeParted = (plain: string): boolean => BETWEEN.test(plain);
