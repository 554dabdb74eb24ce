import { parse } from 'tldts';
import type { Span } from '../category.ts';
import { KNOWN_DOMAINS, MESSENGER_HOSTS, ORGANISED_SUFFIXES, RISKY_SUFFIXES, SHORTENERS } from '../lists/hosts.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, matcher } from '../text/matcher.ts';
import { passing } from '../text/need.ts';
import { baitsByName, borrowsName, isOfBrand, posesAsOffice } from './host-names.ts';
import { mayHoldLink, writtenLinks } from './written-links.ts';

export interface Link {
  readonly span: Span;
  readonly host: string;
  readonly domain: string;
  readonly suffix: string;
  readonly path: string;
  readonly shortened: boolean;
  /** A door to a private talk: lin.ee, t.me, wa.me. */
  readonly messenger: boolean;
  /** A cheap suffix that scams like, a bare IP, punycode, or a suffix that does not exist. */
  readonly risky: boolean;
  /** A brand's or public body's name in a domain that is not its own, or foreign letters that pose as Latin. */
  readonly lookalike: boolean;
  /** The domain itself speaks of refunds, prizes, verification or payment. */
  readonly bait: boolean;
  /** The address was broken up or masked (hxxp, [.], spaces, full width, small capitals). */
  readonly disguised: boolean;
  /** A well-known site, or a suffix that only companies, schools and public bodies get. */
  readonly known: boolean;
  /** Leads to a program file (apk, exe …). */
  readonly program: boolean;
}
const KEY = {};
export const PROGRAM_FILE =
  /\.(?:apk|xapk|exe|scr|bat|cmd|msi|vbs|jar|ps1|hta|lnk|dmg|pkg|iso|docm|xlsm|pptm|ipa|crx)(?![a-z\d])/;

/** A host of a few letters with a path, or one that says that it shortens. */
const looksShortened = (name: string, path: string): boolean =>
  path.length > 1 &&
  !KNOWN_DOMAINS.has(name) &&
  !MESSENGER_HOSTS.has(name) &&
  (/^[a-z\d-]{1,3}\.[a-z]{2,4}$/.test(name) || /^(?:tiny|shor|cut|bitl|clk|lnk)[a-z\d-]{0,6}\.[a-z]{2,4}$/.test(name));

/** Every link, the office's own and other public bodies' left out. */
export const linksOf = (text: JudgedText): readonly Link[] =>
  text.memo(KEY, () =>
    writtenLinks(text).flatMap(({ span, host, path, disguised, foreign }): Link[] => {
      const { domain, publicSuffix, isIp, isIcann } = parse(host);
      const suffix = publicSuffix ?? '';
      if (text.office.domains.some((own) => host === own || host.endsWith(`.${own}`))) return [];
      const name = domain ?? host;
      const messenger = MESSENGER_HOSTS.has(name) || MESSENGER_HOSTS.has(host);
      const shortened = SHORTENERS.has(name) || looksShortened(name, path);
      const lookalike = foreign || borrowsName(host, name, suffix) || posesAsOffice(host, suffix);
      const known =
        KNOWN_DOMAINS.has(name) || KNOWN_DOMAINS.has(host) || ORGANISED_SUFFIXES.has(suffix) || isOfBrand(name);
      const hidden = isIp === true || isIcann !== true || host.includes('xn--');
      return [
        {
          span,
          host,
          domain: name,
          suffix,
          path,
          shortened,
          messenger,
          risky: !known && !shortened && (hidden || RISKY_SUFFIXES.has(suffix)),
          lookalike: lookalike && !(known && !foreign),
          bait: !known && baitsByName(host),
          disguised,
          known: known && !shortened && !messenger && !foreign,
          program: PROGRAM_FILE.test(path),
        },
      ];
    }),
  );

const NEED = passing(mayHoldLink);

/** Links for which the test holds; default: all. A text without Latin letters beside a dot costs one test. */
export const link = (test: (link: Link) => boolean = () => true): Matcher =>
  matcher(
    [],
    (text) =>
      linksOf(text)
        .filter(test)
        .map(({ span }) => span),
    () => NEED,
  );

/** To a place nobody knows: neither public, nor a company's, nor a well-known site. */
export const UNKNOWN_LINK = link((l) => !l.known && !l.messenger);
/** Of a kind that scams like. */
export const SUSPICIOUS_LINK = link(
  (l) => l.risky || l.shortened || l.lookalike || l.disguised || (l.bait && !l.known),
);
