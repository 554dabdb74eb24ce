import { anyOf } from '../text/combine.ts';
import { pattern } from '../text/matcher.ts';
import { FAMILY_NAME, FULL_NAME, NAMED_BY_LABEL } from './full-names.ts';
import { POINTED_OUT } from './pointed-out.ts';

/** A given name told of a child: みなみちゃん, かほちゃん; 「はると」 alone in brackets. */
export const GIVEN_NAME = pattern(
  /(?:[ァ-ヶー]{2,5}|(?<![ぁ-ん])[ぁ-ん]{2,4}|(?<=[一-龠の])[ぁ-ん]{2,3})(?<!お兄|お姉|にい|ねえ|あか|ばあ|じい|わん|チビ|みんな|おか|おば|おじ|ぼっ|おに|おね|きょう|けい|べい|ワン|ニャン|ネコ|ベビー|おまわり|くま|うさ|ぬい|ゆるきゃら)(?:ちゃん|くん)(?!たち|達|ら|の親|の日)|「[ぁ-んァ-ヶ]{2,4}」(?=って|と呼|という)|(?:左から|右から|名前は)\s?[ぁ-ん]{2,4}、[ぁ-ん]{2,4}/g,
  [],
);

/** Somebody is named, in whatever way. */
export const ANYBODY = anyOf(FULL_NAME, NAMED_BY_LABEL, FAMILY_NAME);

/** A person told of by name, half a name or what readers know: 谷川さん, K先生, 床屋の二階の人, みなみちゃん. */
export const SOMEBODY = anyOf(ANYBODY, GIVEN_NAME, POINTED_OUT);

/** The writer and the writer's own people: 母が, うちの夫は, 私も. */
export const OWN_PEOPLE = pattern(
  /(?:私|わたし|わたくし|自分|うち|俺|僕|当方|我が家|わが家)(?:も|は|が|自身|ら|たち)(?!言|聞|知)|(?:うちの|私の|わたしの|自分の)(?:母|父|夫|妻|旦那|主人|嫁|子|娘|息子|孫|祖母|祖父|ばあ|じい|おばあ|おじい|姉|妹|兄|弟|家族|両親|親|犬|猫)|(?<=^|[。！？!?\n「『\s]|[歳才代\d]の|同居の|高齢の)(?:母|父|夫|妻|祖母|祖父|義母|義父|姉|妹|兄|弟|両親|主人|息子|娘|孫)(?:も|は|が|の(?!お|家|クラス|同級|学校|担任|友|部活|先輩|後輩|ママ友|元|会社|職場|上司|同僚|彼)|を|に|と)/g,
  [],
);
