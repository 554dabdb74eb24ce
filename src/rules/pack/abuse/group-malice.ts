import { malice } from '../../context/malice.ts';
import { MILD } from '../../context/mild.ts';
import { NO_OUTCAST } from '../../context/outcast-signs.ts';
import { DESPISED } from '../../lists/aimed.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

const HATED = collocations(
  `${DESPISED}|ひとり親|一人親|てんかん|精神障害|身体障害|寝たきり|要介護|ジジババ|シンママ|日雇い|ハーフ|片親|団地住|団地の連中|施設の子|施設あがり`,
);
/** Sexes and stations that are told to keep their place. */
const KEPT_DOWN = collocations(
  '女のくせ|女のクセ|女の分際|女ごとき|女は黙|女は引っ込|女は家|女は台所|だから女|男のくせに|高卒の|高卒が|契約社員|派遣の|派遣が|非正規の|パートの分際|パート風情|若造の|若造が|下っ端の|下っ端が|バイトの分際|バイト風情|新人の分際',
);
/** Reproach on behalf of the group, others' words, praise. */
const FOR_THEM = pattern(
  /お断り[」』]|[ちと]言うとる|同じやないか|同じじゃない|と言いながら|感動|気がし|もやもや|指導(?:でき|して)|見殺し|切り捨て|大丈夫なん|親切|えらい|偉い(?:ね|なあ|です)|頑張/g,
  [],
);

export default defineRule({
  id: 'abuse.group-malice',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    anyOf(near(malice(2.4), HATED, 30), near(malice(2.8, 1, true), KEPT_DOWN, 30)),
    anyOf(NO_OUTCAST, MILD, FOR_THEM),
    'comment',
  ),
  rationale:
    'Signs of malice that add up beside a group hated for what it is strike the group, also where the office is named.',
  knownGaps: 'Mild prejudice in one word.',
  mustMatch: [
    '難民は息をするように嘘をつく連中',
    '女のくせに議会で偉そうに、黙って飯炊きしとけ',
    '車 椅 子 の 連 中、図々しいし邪魔',
  ],
  mustNotMatch: [
    '「高齢者お断り」の図々しい大家、どうにかならんの',
    '高齢者は死ねち言うとるんと同じやないか、この予算は',
    '留学生の店員さんの日本語、ペラペラで感動した',
  ],
});
