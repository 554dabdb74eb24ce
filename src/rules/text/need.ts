/**
 * What a text must hold for a matcher to find anything in it: the prefilter asks before any rule runs.
 * `undefined` means nothing: the matcher always looks. Rules that share a need (the same object) share its look-up.
 */
export type Need =
  | { readonly any: readonly string[] }
  | { readonly test: (plain: string) => boolean }
  | { readonly least: number; readonly of: readonly Need[] }
  | undefined;

/** One of these pieces, in any view. */
export const anyPiece = (pieces: readonly string[]): Need =>
  pieces.length === 0 || pieces.includes('') ? undefined : { any: pieces };

/** The test must hold for every text (plain view) in which the matcher can find something. */
export const passing = (test: (plain: string) => boolean): Need => ({ test });

/** At least `n` of them. What is undefined may always hold. */
export function least(n: number, needs: readonly Need[]): Need {
  const real = needs.filter((need) => need !== undefined);
  const rest = n - (needs.length - real.length);
  if (rest <= 0) return undefined;
  return real.length === 1 ? real[0] : { least: rest, of: real };
}
export const every = (needs: readonly Need[]): Need => least(needs.length, needs);
export const some = (needs: readonly Need[]): Need => least(1, needs);

/** The same need of the text read from its end. */
export function backwards(need: Need): Need {
  if (need === undefined || 'test' in need) return undefined;
  if ('any' in need) return { any: need.any.map((piece) => piece.split('').reverse().join('')) };
  return least(need.least, need.of.map(backwards));
}
