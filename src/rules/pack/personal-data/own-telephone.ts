import { PUBLIC_PLACE } from '../../context/homes.ts';
import { ANOTHERS, OWN } from '../../context/whose-data.ts';
import { MOBILE } from '../../detectors/telephones.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'personal-data.own-telephone',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: unless(together(MOBILE, anyOf(OWN, PUBLIC_PLACE)), ANOTHERS, 'comment'),
  rationale: "One's own mobile number given in good faith still stands in public for everyone who calls strangers.",
  knownGaps: 'A mobile number that a shop publishes is hidden too; staff show it again.',
  mustMatch: [
    '申し込みます。連絡先は０７０-０１１２-３３４５です、お願いします',
    '折り返しは○八○-○一一二-三三四五まで',
    'さみしいので電話ください 090 0112 3345',
  ],
  mustNotMatch: [
    '電話は093-951-1024へお願いします',
    '080番の札を持って待っています、お願いします',
    '私の番号090はいつ呼ばれますか。遅すぎます',
  ],
});
