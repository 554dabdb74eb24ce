import { mayHoldAddress } from './addresses.ts';
import {
  mayHoldAddressPart,
  mayHoldClass,
  mayHoldClassOfOne,
  mayHoldFlat,
  mayHoldMasked,
  mayHoldNumberedFlat,
  mayHoldPlate,
  mayHoldResidenceCard,
  mayHoldShortAddress,
} from './figures.ts';
import { mayHoldNumber } from './numbers.ts';
import { mayBeParted } from './parted.ts';
import { mayBeBare, mayRepeat, mayStandInColumn } from './repeats.ts';
import { mayHoldTelephone } from './telephones.ts';
import { mayHoldLink } from './written-links.ts';

/** Tests that needs hold beside lists of pieces. The filter tables of the pack number them in this order. */
export const NEED_TESTS: readonly ((plain: string) => boolean)[] = [
  mayHoldTelephone,
  mayHoldLink,
  mayHoldAddress,
  mayHoldNumber,
  mayRepeat,
  mayBeBare,
  mayHoldFlat,
  mayHoldAddressPart,
  mayHoldClass,
  mayHoldClassOfOne,
  mayHoldPlate,
  mayHoldResidenceCard,
  mayHoldMasked,
  mayHoldShortAddress,
  mayBeParted,
  mayStandInColumn,
  mayHoldNumberedFlat,
];
