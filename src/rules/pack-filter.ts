import { NEED_TESTS } from './detectors/need-tests.ts';
import type { KnownFilter } from './engine.ts';
import { FILTER } from './pack/filter.generated.ts';
import { RULES } from './pack/index.generated.ts';
import { Prefilter } from './prefilter/filter.ts';
import { unpackedTables } from './prefilter/tables.ts';
import { lazily } from './text/matcher.ts';

/** The filter of the whole pack, from the tables that `npm run gen` computed. */
export const packFilter: () => KnownFilter = lazily(() => ({
  filter: new Prefilter(unpackedTables(FILTER), NEED_TESTS),
  rules: RULES.length,
}));
