import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, matcher } from '../text/matcher.ts';

const ASKS =
  /(?:(?:です|でしょう|ます|ました|るん|たん|のです)か|かな|っけ|(?:たい|ほしい|欲しい)(?:の|ん)です(?:が|けど)|(?:いつ|どこ|いくら|何時|どちら)[^。]{0,12}でしょう|とは何|って何)[？?。！!\s]*$|(?:どこ|いつ|いくら|何時|誰|だれ)[^。！!？?\n]{0,20}[？?]\s*$/;
/** Offers in the shape of a question. */
const OFFERS =
  /ません(?:か|？)|いかが|どう(?:です|でしょう)|お済み|払って|高いまま|不安じゃ|ままじゃ|満足|もったいな|足りて|お困り|お悩み|大丈夫です|ご存知|ご存じ|よろしいです|みます？|興味/;

const asked = (span: Span, text: JudgedText): boolean => {
  const sentence = text.words(text.sentenceOf(span));
  return ASKS.test(sentence) && !OFFERS.test(sentence);
};
/** Keeps what is told; drops a find all of whose hits stand in questions of somebody who wants to know. */
export const told = (a: Matcher): Matcher =>
  matcher(
    () => a.pieces,
    (text) => {
      const hits = a.find(text);
      return hits.every((span) => asked(span, text)) ? [] : hits;
    },
    () => a.need,
  );
