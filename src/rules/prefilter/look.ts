import { skeletonUnits } from '../text/skeleton.ts';
import type { PieceTable } from './piece-table.ts';
import type { SignTable } from './signs.ts';

/** The text as it is looked at: the plain view, and the original where the plain view reads it differently. */
export interface Sought {
  readonly plain: string;
  readonly raw?: string | undefined;
}

/** Calls back with every leaf of which a piece stands in the text: in one pass for pieces, in one for signs. */
export function look({ plain, raw }: Sought, pieces: PieceTable, signs: SignTable, met: (leaf: number) => void): void {
  const through = (text: string): void => {
    pieces.find(skeletonUnits(text), met);
    signs.find(text, met);
  };
  through(plain);
  if (/[a-z][@$*]|[@$*][a-z]/.test(plain)) through(plain.replaceAll('@', 'a').replaceAll('$', 's').replaceAll('*', ''));
  if (raw !== undefined) through(raw);
}
