import { CAUTION } from '../../context/caution.ts';
import { CITIZEN, PUBLIC_TALK } from '../../context/commerce.ts';
import { GUEST } from '../../context/dealers.ts';
import { GAP, TOPIC, TURN } from '../../context/testimonies.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, distinctly, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

/** Those who name where help came from, or speak of the town. */
const SOURCED = pattern(
  /病院|検診|健診|手術|リハビリ|先生(?:に|が|の)|市民|区民|学校|授業|給食|運動会|卒園|卒業式|入学|成人|引っ越|避難|停電|選挙|議員|市長|区長|バス|道路|工事|公園|花火|祭り|まつり|動物園|保護猫|ハローワーク|支援員|ボランティア|町内|自治会|孫|父|母(?!乳)|祖/g,
  [],
);

export default defineRule({
  id: 'advertising.testimony-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.41,
  find: unless(told(distinctly(3, TOPIC, TURN, GAP)), anyOf(CAUTION, CITIZEN, PUBLIC_TALK, GUEST, SOURCED), 'comment'),
  rationale: 'Money, looks, health or children, and a gap that is left open: the first sentence of many a sale.',
  knownGaps: 'Stories that name a public source on the way.',
  mustMatch: [
    'ある習慣に出会って毎日が変わりました。肌もつやつや、気になる人いる？',
    '借金まみれだった私が笑えるようになったのは、一人の女性に出会ってから',
    'パ.ー.ト.だった私が今は自由な毎日。秘密は一つの習慣',
  ],
  mustNotMatch: [
    '更年期の講座で先生に教わって、体が楽になりました。一緒に行った友人も',
    '保護猫に出会って人生が変わりました。みんなにも伝えたい',
    '人生が変わったのは借金のせい。あなたたち市長と議員のおかげで',
  ],
});
