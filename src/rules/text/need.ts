/**
 * What a text must hold for a matcher to find anything in it: the prefilter asks before any rule runs.
 * `undefined` means nothing: the matcher always looks.
 */
export type Need =
  | { readonly any: readonly string[] }
  | { readonly test: (plain: string) => boolean }
  | { readonly every: readonly Need[] }
  | { readonly some: readonly Need[] }
  | undefined;

/** One of these pieces, in any view. */
export const anyPiece = (pieces: readonly string[]): Need =>
  pieces.length === 0 || pieces.includes('') ? undefined : { any: pieces };

/** Holds for no smaller set of texts than those of which the test says so; it is given the plain view. */
export const passing = (test: (plain: string) => boolean): Need => ({ test });

/** All of them. */
export function every(needs: readonly Need[]): Need {
  const real = needs.filter((need) => need !== undefined);
  return real.length <= 1 ? real[0] : { every: real };
}

/** One of them. Lists of pieces become one list. */
export function some(needs: readonly Need[]): Need {
  if (needs.length === 1) return needs[0];
  const pieces: string[] = [];
  const others: Need[] = [];
  for (const need of needs) {
    if (need === undefined) return undefined;
    if ('any' in need) for (const piece of need.any) pieces.push(piece);
    else others.push(need);
  }
  if (pieces.length > 0) others.push({ any: pieces });
  return others.length === 1 ? others[0] : { some: others };
}

/** The same need of the text read from its end. */
export function backwards(need: Need): Need {
  if (need === undefined || 'test' in need) return undefined;
  if ('any' in need) return { any: need.any.map((piece) => piece.split('').reverse().join('')) };
  return 'every' in need ? every(need.every.map(backwards)) : some(need.some.map(backwards));
}
