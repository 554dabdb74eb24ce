const ZONE = { timeZone: 'Asia/Tokyo' } as const;
const minute = new Intl.DateTimeFormat('ja-JP-u-hc-h23', {
  ...ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: 'numeric',
  minute: '2-digit',
});
const second = new Intl.DateTimeFormat('ja-JP-u-hc-h23', {
  ...ZONE,
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
});
const day = new Intl.DateTimeFormat('ja-JP', { ...ZONE, year: 'numeric', month: 'long', day: 'numeric' });
const brief = new Intl.DateTimeFormat('ja-JP-u-hc-h23', {
  ...ZONE,
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const stamp = new Intl.DateTimeFormat('ja-JP-u-hc-h23', {
  ...ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

const date = (at: string): Date => new Date(at);

/** 2026/11/23(月) 12:00, in Japan. */
export const minuteWords = (at: string): string => minute.format(date(at));
/** 2026/11/23 12:00 */
export const stampWords = (at: string): string => stamp.format(date(at));
/** 11/23 12:00 */
export const briefWords = (at: string): string => brief.format(date(at));
/** 12:00:03 */
export const clockWords = (at: string): string => second.format(date(at));
/** 2026年11月23日 */
export const dayWords = (at: string): string => day.format(date(at));

/** 今 · 12分前 · 3時間前 · 2日前 */
export function agoWords(at: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / 60_000));
  if (minutes < 1) return 'たった今';
  if (minutes < 60) return `${minutes}分前`;
  if (minutes < 60 * 24) return `${Math.floor(minutes / 60)}時間前`;
  return `${Math.floor(minutes / (60 * 24))}日前`;
}
