/** A path of our own to go (back) to; anything else becomes the fallback. Never another site. */
export function ownPath(wanted: string | undefined, fallback: string): string {
  if (!wanted?.startsWith('/')) return fallback;
  try {
    const base = 'http://own.invalid';
    const url = new URL(wanted, base);
    return url.origin === base ? `${url.pathname}${url.search}` : fallback;
  } catch {
    return fallback;
  }
}

/** Path with a query; empty values are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== '');
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`;
}
