import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { BODY_WANTED, LEWD_ASIDE, LEWD_BENEATH, SULTRY_CALL } from '../../context/weak-lewd.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.lewd-aside',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: where(
    anyOf(LEWD_ASIDE, LEWD_BENEATH, BODY_WANTED, SULTRY_CALL),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'Somebody, something lewd and the manner of a leerer: a person looks.',
  knownGaps: 'Hints without any of these words.',
  mustMatch: [
    '司会のお姉さん色気すごいわ、もっと見たい',
    '講師の先生の腰つき、目がいくのう',
    'ナ ー ス さ ん に縛られたい♡',
    { text: '腰ふりがええねえ、むふふ', caption: 'フラダンス教室のようす' },
  ],
  mustNotMatch: [
    'お姉さんのアイスにかじりつく弟、ごちそうさまが言えた',
    '先生の腰痛体操、腰つきも若返った気がします',
    'ナースさんの説明で検診が怖くなくなった。笑顔がいい',
  ],
});
