import { inEarnest } from '../../context/voiced.ts';
import { VOWED_ABROAD } from '../../context/vows-abroad.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'threat.vowed-abroad',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  urgent: 'threat',
  firm: true,
  find: unless(
    inEarnest(VOWED_ABROAD),
    pattern(
      /\bgame|movie|\bboss\b|laugh|so cute|so good|heat|joke|lol|haha|news|arrested|电影|游戏|好吃|热死|笑死|可爱|영화|게임|맛있|phim|ngon/g,
      [],
    ),
    'comment',
  ),
  rationale: 'Vows of violence in other languages and in Latin letters.',
  knownGaps: 'Languages that are not listed.',
  mustMatch: [
    'tomorrow i will bring a knife to the office, kill them all',
    '明天带刀去区役所，等着',
    'b a k u d a n shikaketa kuyakusho',
  ],
  mustNotMatch: [
    'This heat will kill you all tomorrow, drink water',
    '明天带刀叉去野餐，很好吃',
    'The office will kill the parking plan, says the news tomorrow',
  ],
});
