/** Units after which a refrain comes again, at most. */
const LAG = 16;
/** Distances 2 to `LAG`, as bits. */
const LAGS = (2 << LAG) - 4;

/** By unit (some share a place): at which of the places before the last one it stood, as bits, and where that one was. */
const places = new Uint32Array(1024);
const lastPlace = new Float64Array(1024).fill(-1e3);
let begin = 0;

/** Whether three units come again within a few: what every refrain does. One pass; says yes too often rather than never. */
export function mayRepeat(plain: string): boolean {
  begin += LAG + 1;
  let [one, two] = [0, 0];
  for (let i = 0; i < plain.length; i++, begin++) {
    const unit = plain.charCodeAt(i) & 1023;
    const since = begin - (lastPlace[unit] as number);
    const before = since > LAG ? 0 : (places[unit] as number) << since;
    places[unit] = before | 1;
    lastPlace[unit] = begin;
    const lags = before & LAGS;
    if ((lags & one & two) !== 0) return true;
    two = one;
    one = lags;
  }
  return false;
}

/** Whether a comment is hardly more than a letter or a word. */
export const mayBeBare = (plain: string): boolean => plain.trim().length <= 8;

/** Whether single letters stand below each other. */
export const mayStandInColumn = (plain: string): boolean => /\n\S\n\S\n\S\n/.test(plain);
