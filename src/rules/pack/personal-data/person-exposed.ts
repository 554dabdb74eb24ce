import { FAMILY_NAME, FULL_NAME, NAMED_BY_LABEL } from '../../context/full-names.ts';
import { FINE_ADDRESS, LEADS_TO_SOMEBODY } from '../../context/person-weights.ts';
import { NUMBERED_FLAT } from '../../context/traces.ts';
import { NUMBER_PLATE } from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together } from '../../text/combine.ts';
import { tally } from '../../text/tally.ts';

export default defineRule({
  id: 'personal-data.person-exposed',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  urgent: 'leaked-personal-data',
  find: together(
    tally(6, LEADS_TO_SOMEBODY),
    anyOf(FULL_NAME, NAMED_BY_LABEL, FAMILY_NAME, FINE_ADDRESS, NUMBERED_FLAT, NUMBER_PLATE),
  ),
  rationale: 'A name, a full address or a plate, and with it where its bearer is met or what one does not tell of him.',
  knownGaps: 'Comments longer than 170 letters; half a name.',
  mustMatch: [
    '後ろに写っとるの樋口まゆみやろ、駅前の歯科で受付しよる。離婚したらしい',
    'この人の家、ハイツ守恒の203やろ。夜は一人らしいよ',
    '樋口 りか、○○小の ３年。家は公園の裏の白 い ア パ ー ト、お父さん借金あるげな',
  ],
  mustNotMatch: [
    'ゴミ捨て場で会う髪の長い人、顔に青あざがあった。アパートの3階の端の部屋に住んどる',
    'この子、あの社宅の4階の子やろ？一人で留守番しとる',
    'アパートの隣のロハンさんが草むしりをしてくれました。名前はロハンさん、いい人',
    '後ろに写っとるの、うちの娘です。公園の裏のアパートに住んでいた頃で懐かしい',
    '市営団地の3棟に住んで30年。一人暮らしの人が増えたのに、区の見守りは足りない',
    '樋口まゆみさんの個展、駅前のギャラリーで働く友人と見て感動しました',
  ],
});
