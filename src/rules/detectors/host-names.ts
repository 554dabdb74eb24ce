import { BRANDS, COMMON_BRANDS, HOST_BAIT, KNOWN_DOMAINS, ORGANISED_SUFFIXES, RISKY_SUFFIXES } from '../lists/hosts.ts';

/** Leet and twin letters that make a name look like a brand: amaz0n, lnstagrarn, appie, netfl1x. */
const undisguised = (host: string): readonly string[] => {
  const digits = host.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('3', 'e').replaceAll('4', 'a');
  const ones = host.replaceAll('1', 'i').replaceAll('0', 'o').replaceAll('3', 'e').replaceAll('4', 'a');
  return [...new Set([host, digits, ones].flatMap((h) => [h, h.replaceAll('rn', 'm'), h.replaceAll('vv', 'w')]))];
};
const twins = (host: string): readonly string[] => [
  ...undisguised(host),
  ...undisguised(host).map((h) => h.replace(/^l|(?<=[.-])l/g, 'i')),
  host.replaceAll('appie', 'apple').replaceAll('l', 'i'),
];

const ownOf = (brand: string, domain: string, suffix: string): boolean =>
  ORGANISED_SUFFIXES.has(suffix) || (BRANDS[brand] ?? []).some((own) => domain === own || own.endsWith(`.${domain}`));

const OWN_DOMAINS = new Set(Object.values(BRANDS).flat());
/** A domain that a known brand or body owns. */
export const isOfBrand = (domain: string): boolean => OWN_DOMAINS.has(domain);

/** The name of a brand or public body in a host that is not its own. */
export function borrowsName(host: string, domain: string, suffix: string): boolean {
  if (KNOWN_DOMAINS.has(domain) || KNOWN_DOMAINS.has(host)) return false;
  const readings = twins(host);
  return Object.keys(BRANDS).some((brand) => {
    if (ownOf(brand, domain, suffix)) return false;
    const reading = readings.find((r) => r.replaceAll('-', '').includes(brand));
    if (reading === undefined) return false;
    if (reading !== host && !host.replaceAll('-', '').includes(brand)) return true;
    const whole = host.split(/[.-]/).includes(brand) || host.includes(brand.replace('ekinet', 'eki-net'));
    const bait = HOST_BAIT.test(host.replaceAll(brand, '')) || RISKY_SUFFIXES.has(suffix);
    return bait || (whole && !COMMON_BRANDS.has(brand)) || /\.(?:co|go|lg|or|ne)[.-]jp\./.test(`.${host}`);
  });
}

/** Written as if it were of a public body: …-lg-jp.info, go-jp.xyz, city-kitakyu-….com. */
export const posesAsOffice = (host: string, suffix: string): boolean =>
  !ORGANISED_SUFFIXES.has(suffix) &&
  (/(?:^|[.-])(?:lg|go)-?jp(?:[.-]|$)|-lg\.|(?:^|[.-])(?:lg|go)\.jp\./.test(host) ||
    /kitaky(?:u|uu)?(?:shu|syu)?[.-]?(?:lg|city|shi)|city[.-]?kitaky|kuyakusho|shiyakusho/.test(host));

/** The domain says what it is after: refunds, prizes, verification, payment. */
export const baitsByName = (host: string): boolean => HOST_BAIT.test(host);
