import { where } from '../text/combine.ts';
import { pattern } from '../text/matcher.ts';

/** E-mail addresses, the office's own domains left out. */
export const EMAIL = where(
  pattern(
    /[a-z\d][a-z\d._%+-]{0,40}(?:@|\s?[([【<]?(?:at(?=[)\]】>])|@|アットマーク|あっとまーく|まるあっと|マルアット|アット|あっと|★|☆|◎|●)[)\]】>]?\s?)[a-z\d-]{1,40}(?:\s?(?:\.|,|ドット|どっと)\s?[a-z\d-]{2,20}){1,4}|[a-zぁ-んァ-ヶ][a-z\dぁ-んァ-ヶ._-]{2,30}\s?[([【]?(?:@|アットマーク|あっとまーく|アット|あっと)[)\]】]?\s?(?:gmail|docomo|softbank|ezweb|yahoo|icloud|outlook|hotmail|i\.softbank|ジーメール|じーめーる|gメール|ドコモ|どこも|ヤフー|アイクラウド)(?![a-z])/,
    ['@', 'at]', 'at)', 'アット', 'あっと', '★', '☆', '◎', '●'],
  ),
  (span, text) => !text.office.domains.some((own) => text.words(span).toLowerCase().endsWith(own)),
);
