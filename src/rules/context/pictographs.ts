import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, matcher } from '../text/matcher.ts';

const MONEY = /💰|💴|💵|💶|💷|💸|🤑|🪙|👛|💳|🏦|¥|￥|円|万/gu;
const BRIGHT = /💎|🉐|🈁|🎁|🏝|✈|🚀|📈|⤴|⬆|🔥|🆓|🈚|🏖|🚗|🏎|👑|🆙|💯/gu;
const WAY = /📱|📲|💬|📩|✉|📨|📧|📞|☎|🔗|👉|➡|👇|⬇|🙋|🏠|🤫|🆔|dm|line|ライン|ok|プロフ/giu;
const LETTERS = /[ぁ-んァ-ヶ一-龠a-zａ-ｚ가-힣]/giu;
const PIECES = [...'💰💴💵💶💷💸🤑🪙👛💳🏦¥円万💎🉐🈁🎁🏝✈🚀📈⤴⬆🔥🆓🈚🏖🚗🏎👑🆙💯'];
const count = (text: string, regex: RegExp): number => text.match(regex)?.length ?? 0;

/** Few letters and many pictures: money or riches, and a way to ask. */
const pictures = (test: (money: number, bright: number, ways: number) => boolean): Matcher =>
  matcher(PIECES, (text: JudgedText): readonly Span[] => {
    const raw = text.raw;
    if (raw.length > 60 || count(raw, /\p{Extended_Pictographic}/gu) < 3 || count(raw, LETTERS) > 12) return [];
    if (/[?？]$|教え|どこ|ください|ありますか/.test(raw)) return [];
    return test(count(raw, MONEY), count(raw, BRIGHT), count(raw, WAY)) ? [[0, raw.length]] : [];
  });

/** 💴📱🏠👉: money and a way to it. */
export const MONEY_AND_WAY = pictures((money, bright, ways) => money >= 1 && ways >= 2 && money + bright + ways >= 4);
/** Riches in pictures, or a way to something unnamed. */
export const RICHES = pictures(
  (money, bright, ways) =>
    (money >= 1 && money + bright >= 3) || (money >= 1 && ways >= 1) || (bright >= 1 && ways >= 2),
);
