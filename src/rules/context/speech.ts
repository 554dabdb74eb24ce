import type { Span } from '../category.ts';
import { where } from '../text/combine.ts';
import type { JudgedText } from '../text/judged-text.ts';
import type { Matcher } from '../text/matcher.ts';

const sentence = (text: JudgedText, span: Span): string => text.words(text.sentenceOf(span));
const tail = (text: JudgedText, span: Span, length: number): string => text.raw.slice(span[1], span[1] + length);

/** 死ねとは言わない, バカではない. */
export const isNegated = (span: Span, text: JudgedText): boolean =>
  /^[^。！？!?\n]{0,8}(?:ではな|じゃな|とは(?:言|思)わな|なんて(?:言|思)わな|しないで|しません|ません|わけがな)/.test(
    tail(text, span, 20),
  );
/** Said by others and told, asked or condemned here: 「死ね」と言われた, なんて書く人は. Quotation marks alone do not count. */
export const isReported = (span: Span, text: JudgedText): boolean =>
  /^[」』"”’）)]{0,2}(?:とか|などと|などの|なんて|って|と|という|といった)[^。！？!?\n]{0,14}(?:言われ|書かれ|書く|書いて|言う(?:人|の|こと)|言って(?:い)?(?:る|た)人|コメント|発言|叫|怒鳴|投稿|言葉|使わ|やめ|だめ|ダメ|ひど|悲し)/.test(
    tail(text, span, 34),
  );
/** 詐欺に注意, 騙されないで: the sentence warns of what it names. */
export const isWarning = (span: Span, text: JudgedText): boolean =>
  /注意(?!事項)|気をつけ|気を付け|だまされ|騙され|詐欺です|詐欺だ|怪しい|通報|やめましょう|危険です|被害|防止|撲滅|啓発/.test(
    sentence(text, span),
  );
/** The sentence asks. */
export const isQuestion = (span: Span, text: JudgedText): boolean =>
  /(?:[？?]|(?:です|ます|でしょう|ません)か[。\s]*|の[？?])\s*$/.test(sentence(text, span));

/** Keeps hits that are meant: not negated, not reported, not warned of. */
export const meant = (a: Matcher): Matcher =>
  where(a, (span, text) => !isNegated(span, text) && !isReported(span, text) && !isWarning(span, text));
/** Keeps hits that are stated, not asked. */
export const stated = (a: Matcher): Matcher => where(a, (span, text) => !isQuestion(span, text));
