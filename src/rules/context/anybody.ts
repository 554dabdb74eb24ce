import { anyOf } from '../text/combine.ts';
import { pattern } from '../text/matcher.ts';
import { FAMILY_NAME, FULL_NAME, NAMED_BY_LABEL } from './full-names.ts';

/** A given name told of a child: みなみちゃん, かほちゃん; 「はると」 alone in brackets. */
export const GIVEN_NAME = pattern(
  /(?:[ァ-ヶー]{2,5}|(?<![ぁ-ん])[ぁ-ん]{2,4}|(?<=[一-龠の])[ぁ-ん]{2,3})(?<!お兄|お姉|にい|ねえ|あか|ばあ|じい|わん|チビ|みんな|おか|おば|おじ|ぼっ|おに|おね|きょう|けい|べい|ワン|ニャン|ネコ|ベビー|おまわり|くま|うさ|ぬい|ゆるきゃら)(?:ちゃん|くん)(?!たち|達|ら|の親|の日)|「[ぁ-んァ-ヶ]{2,4}」(?=って|と呼|という)|(?:左から|右から|名前は)\s?[ぁ-ん]{2,4}、[ぁ-ん]{2,4}/g,
  [],
);

/** Somebody is named, in whatever way. */
export const ANYBODY = anyOf(FULL_NAME, NAMED_BY_LABEL, FAMILY_NAME);
