import { parse } from 'tldts';
import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, matcher } from '../text/matcher.ts';

const LINK =
  /(?:h(?:tt|xx)ps?\s?:\s?\/\s?\/\s?)?((?:[a-z\d][a-z\d-]{0,62}\s?(?:\.|\[\.\]|\(\.\)|。)\s?){1,6}[a-z][a-z\d-]{1,20})(?:\/[^\s、。」）)]{0,300})?/g;
const SHORTENERS = new Set([
  'bit.ly',
  'tinyurl.com',
  'cutt.ly',
  't.co',
  'is.gd',
  'goo.gl',
  'ow.ly',
  'rb.gy',
  'clck.ru',
  'x.gd',
  'lin.ee',
  'onl.tw',
  'qr.paps.jp',
]);
const RISKY = new Set([
  'xyz',
  'top',
  'cn',
  'icu',
  'shop',
  'club',
  'cc',
  'tk',
  'ml',
  'cyou',
  'click',
  'live',
  'vip',
  'sbs',
  'cfd',
  'buzz',
  'work',
  'ru',
  'win',
  'loan',
]);
const BRAND =
  /amazon|rakuten|apple|mercari|smbc|mufg|docomo|softbank|yamato|sagawa|japanpost|kitakyushu|instagram|paypay|aeon|jcb|eki-?net/;
const OFFICIAL =
  /(?:amazon|rakuten|apple|mercari|smbc|mufg|docomo|softbank|kuronekoyamato|sagawa-exp|instagram|paypay|aeon|jcb|eki-net)\.(?:co\.jp|com|jp|ne\.jp)$|\.jp$/;

export interface Link {
  readonly span: Span;
  readonly host: string;
  readonly domain: string;
  readonly suffix: string;
  readonly shortened: boolean;
  /** A cheap suffix that scams like, a bare IP or punycode. */
  readonly risky: boolean;
  /** A brand's or public body's name in a domain that is not its own. */
  readonly lookalike: boolean;
  /** The address was broken up (hxxp, [.]). */
  readonly disguised: boolean;
}
const KEY = {};

/** Every link to a registrable domain, the office's own and public bodies left out. */
export const linksOf = (text: JudgedText): readonly Link[] =>
  text.memo(KEY, () => {
    const view = text.view('plain');
    return [...view.text.matchAll(LINK)].flatMap((match) => {
      const host = (match[1] ?? '').replace(/\s/g, '').replace(/\[\.\]|\(\.\)|。/g, '.');
      const { domain, publicSuffix, isIcann } = parse(host);
      if (domain === null || publicSuffix === null || isIcann !== true || view.text[match.index - 1] === '@') return [];
      if (text.office.domains.some((own) => host === own || host.endsWith(`.${own}`))) return [];
      return [
        {
          span: view.span(match.index, match.index + match[0].length),
          host,
          domain,
          suffix: publicSuffix,
          shortened: SHORTENERS.has(domain),
          risky: RISKY.has(publicSuffix) || host.includes('xn--'),
          lookalike: BRAND.test(host) && !OFFICIAL.test(domain),
          disguised: /^hxx|\[\.\]|\(\.\)/.test(match[0]),
        },
      ];
    });
  });

/** Links for which the test holds; default: all. */
export const link = (test: (link: Link) => boolean = () => true): Matcher =>
  matcher([], (text) =>
    /[.。]/.test(text.view('plain').text)
      ? linksOf(text)
          .filter(test)
          .map(({ span }) => span)
      : [],
  );
