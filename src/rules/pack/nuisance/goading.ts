import { GOADING_EXCUSED, GOADING_SIGNS } from '../../context/goading-signs.ts';
import { mayBeBare, mayStandInColumn } from '../../detectors/repeats.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { shape } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

/** A column of single letters, ten and more lines long. */
const COLUMN = shape(/(?:(?:^|\n)[^\s\n](?=\n|$)){10,}/gu, mayStandInColumn);
/** A sneer and nothing else. */
const SNEER = shape(
  /^\s*(?:(?:ふーん|へ[ーえ]+|ほーん)[\s、。]*(?:で|だから(?:何|なに)?|それで)[?？]|(?:で|だから(?:何|なに)?|それで)[?？]|あっそ|知らんがな|誰得|つまらん|つまんね|つまんな|つまらね|くだらん|くだらね|しょうもな|うざ|うっざ|きも|だる|は\?|で\?)[いえー〜wｗ。!！]{0,3}\s*$/gu,
  mayBeBare,
);

export default defineRule({
  id: 'nuisance.goading',
  category: 'other',
  stage: 'flag',
  strength: 0.48,
  firm: true,
  find: anyOf(unless(weighed(3, GOADING_SIGNS), GOADING_EXCUSED, 'comment'), COLUMN, SNEER),
  rationale: 'Floods announced, staff dared and others called to join: whether it is too much, a person decides.',
  knownGaps: 'Needling without a dare.',
  mustMatch: [
    '今から連投始めます、みんなで埋めよう',
    'おい役所、消してみろや',
    'こ の コ メ ン ト 消 せ ん や ろ 、ほ ら ほ ら 運営',
    'つまらん',
  ],
  mustNotMatch: [
    'なんで消したのか、窓口で聞いても返事がない。役所は説明して',
    '連投してた人に困る。みんなで相手にしないようにしましょう',
    'つまらんって言いよった息子が一番楽しんどった',
  ],
});
