/** The text as it is looked at: the plain view, and the original where the plain view reads it differently. */
export interface Sought {
  readonly plain: string;
  readonly raw?: string | undefined;
}

/** What is looked through: the plain view, without signs that stand for Latin letters where it holds such, the original. */
export function waysToRead({ plain, raw }: Sought): readonly string[] {
  const ways = [plain];
  if (/[a-z][@$*]|[@$*][a-z]/.test(plain))
    ways.push(plain.replaceAll('@', 'a').replaceAll('$', 's').replaceAll('*', ''));
  if (raw !== undefined) ways.push(raw);
  return ways;
}
