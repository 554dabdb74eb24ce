import { COPY_HINT, HANDS_ON, LAWFUL_TALK, WORK } from '../../context/works.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'intellectual-property.copy-hint',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    together(near(COPY_HINT, WORK, 20), HANDS_ON),
    anyOf(
      LAWFUL_TALK,
      phrase(
        '祭り',
        'まつり',
        '花火',
        '運動会',
        '発表会',
        '図書館',
        '議会',
        '見ました',
        '見てます',
        '読みました',
        '子どもと',
        '孫',
        '公民館',
        'ですか',
        'ますか',
      ),
    ),
    'comment',
  ),
  rationale: 'Handing on what looks like a copy of a sold work: a person decides whose work it is.',
  knownGaps: 'Recordings of one’s own family that sound like it.',
  mustMatch: [
    'うちに全巻のデータあるけん送るよ、まんが',
    '教科書をスキャンしたファイル、ほしい方に渡せます',
    '市 販 の ド リ ル をPDFで配布中',
  ],
  mustNotMatch: [
    '運動会の動画を録画したのであげます',
    '図書館で絵本を丸ごと読めます、どうぞ',
    '議会の録画を全話あるのに字幕がない。市は対応して',
  ],
});
