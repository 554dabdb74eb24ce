import { list } from '../text/grammar.ts';
import { type Matcher, matcher } from '../text/matcher.ts';
import { anyPiece } from '../text/need.ts';

/** Roots of insults, death wishes and lewd words as the folded view reads them. */
const ROOTS = [
  ...list(`
    しねよ しねば しね ころす ころせ きもい きしよ ぶす ぶさいく でぶ はげ くず ごみくず ごみかす ごみにんげん ごみども ごみやくにん ごみしよくいん ばか あほ きえろ うせろ
    くたばれ ひつこめ だまれ がいじ くそ ちんこ まんこ せつくす えつち えろ ぬげ ぱんつ すぱつ
  `),
];
const ROOT = new RegExp(ROOTS.join('|'), 'g');
const HALF = /[ｦ-ﾟ]/g;

/**
 * Insulting or lewd roots in a text that is written in half-width katakana throughout: a way to slip past filters,
 * in which katakana boundaries say nothing. At least `n` different roots.
 */
export const halfWidthAbuse = (n: number): Matcher =>
  matcher(
    ROOTS,
    (text) => {
      const half = text.raw.match(HALF)?.length ?? 0;
      const letters = text.raw.replace(/[\s\p{P}\p{S}]/gu, '').length;
      if (half < 3 || half * 2 < letters) return [];
      const view = text.view('folded');
      const hits = [...view.text.matchAll(ROOT)];
      return new Set(hits.map((h) => h[0])).size >= n ? hits.map((h) => view.span(h.index, h.index + h[0].length)) : [];
    },
    () => anyPiece(ROOTS),
  );
