import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type Matcher, matcher } from '../text/matcher.ts';

const CANDIDATE =
  /(?:\+?81|[0０零〇])[\s\p{P}\p{S}ーのノ]{0,3}(?:[\d一二三四五六七八九零〇][\s\p{P}\p{S}ーのノ]{0,3}){8,10}/gu;
const KANJI = '〇一二三四五六七八九';
const digits = (text: string): string =>
  [...text]
    .map((c) => (c === '零' ? '0' : KANJI.includes(c) ? String(KANJI.indexOf(c)) : c))
    .join('')
    .replace(/\D/g, '');

/** Japanese telephone numbers in every disguise, without the office's own. */
export const TELEPHONE: Matcher = matcher(['0', '零', '〇', '81'], (text) => {
  const view = text.view('plain');
  return [...view.text.matchAll(CANDIDATE)]
    .filter((match) => {
      const number = digits(match[0]).replace(/^81/, '0');
      if (text.office.telephones.some((own) => number.startsWith(own))) return false;
      return parsePhoneNumberFromString(number, 'JP')?.isValid() === true;
    })
    .map((match) => view.span(match.index, match.index + match[0].trimEnd().length));
});
