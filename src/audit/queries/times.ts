/** A time a person typed that cannot be understood; the message says what would be. */
export class TimeError extends Error {
  override readonly name = 'TimeError';
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const DAY_MS = 86_400_000;
/** Japan has had no summer time since 1951. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;

/**
 * The instant as RFC 3339 UTC with milliseconds. A bare day means that day in Japan: its first instant, or with
 * `edge: 'end'` the first instant after it.
 * @throws TimeError
 */
export function instantOf(text: string, edge: 'start' | 'end'): string {
  const day = DAY.exec(text);
  if (day) {
    const midnightUtc = Date.parse(`${text}T00:00:00.000Z`);
    if (!Number.isNaN(midnightUtc) && new Date(midnightUtc).toISOString().startsWith(text)) {
      return new Date(midnightUtc - JAPAN_OFFSET_MS + (edge === 'end' ? DAY_MS : 0)).toISOString();
    }
  } else if (RFC_3339.test(text)) {
    const instant = Date.parse(text.replace(' ', 'T').toUpperCase());
    if (!Number.isNaN(instant)) return new Date(instant).toISOString();
  }
  throw new TimeError(`"${text}" is not a time. Write 2026-11-23 (that day in Japan) or 2026-11-23T09:00:00+09:00.`);
}

/** The day in Japan of an instant: `2026-11-23`. */
export const japanDay = (at: string): string => new Date(Date.parse(at) + JAPAN_OFFSET_MS).toISOString().slice(0, 10);

/** For people: `2026-11-23 12:00:05` in Japan. */
export const japanTime = (at: string): string =>
  new Date(Date.parse(at) + JAPAN_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');

/** UTC months from the one of `from` to the one of the last instant before `to`, oldest first; none of an empty period. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  if (from >= to) return months;
  const end = new Date(Date.parse(to) - 1);
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00.000Z`);
  for (; month <= end; month.setUTCMonth(month.getUTCMonth() + 1)) months.push(month.toISOString().slice(0, 7));
  return months;
}
