import { HOME, PUBLIC_PLACE } from '../../context/homes.ts';
import { HOUSE_ADDRESS } from '../../detectors/addresses.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';

const DOWN_TO_HOUSE = where(
  HOUSE_ADDRESS,
  (span, text) => (text.words(span).match(/[\d０-９一二三四五六七八九十〇]{1,12}/g) ?? []).length >= 3,
);

export default defineRule({
  id: 'personal-data.bare-address',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(DOWN_TO_HOUSE, anyOf(PUBLIC_PLACE, HOME), 'comment'),
  rationale: 'An address down to the house without context may be a home: a person looks.',
  knownGaps: 'Shops that give only their address.',
  mustMatch: ['北方8丁目12番3号', '徳力９－１２－３←ここ', '葛原東9丁目の8の7に来て'],
  mustNotMatch: ['図書館は北方8丁目12番3号です', '2026-11-03は祝日', '守恒1丁目の信号、区は何年待たせるんですか'],
});
