import { ANYBODY } from '../../context/anybody.ts';
import { ACCUSES, SPREADS } from '../../context/exposure.ts';
import { ABSENCE } from '../../context/homes.ts';
import { PRIVATE_MATTER } from '../../context/private-matters.ts';
import { ADDRESS_PART, FLAT, HOUSE_BY_SIGN, SCHOOL_OF_ONE, WORKPLACE } from '../../context/traces.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const HARM = anyOf(SPREADS, ACCUSES, PRIVATE_MATTER);
const OWN_OR_PUBLIC = phrase(
  ...[
    'ニュース',
    '報道',
    '議員',
    '選手',
    '私は',
    'わたしは',
    '私の家',
    'うちの家',
    '我が家',
    'わが家',
    '私、',
    '申します',
    '先生の講演',
    '講師',
    '展',
    '市は',
    '区は',
    '制度',
  ],
);

export default defineRule({
  id: 'personal-data.home-and-matter',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    anyOf(
      together(beside(anyOf(FLAT, ADDRESS_PART, HOUSE_BY_SIGN), ANYBODY, 30), anyOf(HARM, ABSENCE)),
      together(beside(anyOf(SCHOOL_OF_ONE, WORKPLACE), ANYBODY, 20), anyOf(SPREADS, ACCUSES)),
    ),
    OWN_OR_PUBLIC,
    'comment',
  ),
  rationale: 'A name, the house, school or desk to find it at, and what one does not tell: exposed to everyone.',
  knownGaps: 'Two comments that tell it together.',
  mustMatch: [
    'コロナを持ち込んだのは3丁目の角の谷川さんち',
    '隣の柴山、借金の取り立てが来よる。公民館の裏の青い屋根',
    '8階の村上さんとこ(802)、ご 主 人が透析になったげな',
  ],
  mustNotMatch: [
    '3丁目の角の街灯、市は何か月放置するのか。村上さんも困っている',
    '団地の隣の公園、村上さんがいつも掃除してくれる',
    '不登校の支援を、市は早く。小3年の壁とも言う',
  ],
});
