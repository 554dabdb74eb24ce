import { TORMENT_HINTS } from '../../context/torment-lines.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.torment-hint',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(TORMENT_HINTS, (span, text) => !isHandedOn(span, text) && !isFiction(span, text)),
  rationale: 'Beating, killing or getting rid of animals spoken of lightly: a person looks.',
  knownGaps: 'Sober requests to deal with vermin are flagged, too.',
  mustMatch: [
    '犬のしつけは殴って覚えさせるのが一番',
    '鳩なんか皆殺しでいい、駆除しろ',
    'ト ン ボ の羽をもいで遊ぶのが面白い',
  ],
  mustNotMatch: [
    '犬のしつけで叩くのはダメと習いました',
    '殺処分ゼロの市、猫も犬も減らせる',
    '虫を殴って遊ぶのはやめて、とトンボの羽を見せながら教えた',
  ],
});
