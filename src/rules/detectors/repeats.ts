/** Units after which a refrain comes again, at most. */
const LAG = 16;
/** Units that must come again to count. */
const RUN = 3;
/** Units that must come again in all: a refrain is said more than twice. */
const IN_ALL = 6;

/** Whether a few units come again and again within a few: what every refrain does. One pass for each distance. */
export function mayRepeat(plain: string): boolean {
  for (let lag = 2; lag <= LAG; lag++) {
    let run = 0;
    let all = 0;
    for (let at = lag; at < plain.length; at++) {
      run = plain.charCodeAt(at) === plain.charCodeAt(at - lag) ? run + 1 : 0;
      if (run === RUN) all += RUN;
      else if (run > RUN) all++;
      if (all >= IN_ALL) return true;
    }
  }
  return false;
}

/** Whether a comment is hardly more than a letter or a word. */
export const mayBeBare = (plain: string): boolean => plain.trim().length <= 8;

/** Whether single letters stand below each other. */
export const mayStandInColumn = (plain: string): boolean => /\n\S\n\S\n\S\n/.test(plain);
