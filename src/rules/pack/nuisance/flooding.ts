import { defineRule } from '../../rule.ts';
import { matcher } from '../../text/matcher.ts';

/** The same one to eight units eight times in a row, or one character twenty times; linear: each start looks at 8 lengths. */
const REPEATED = /(.{1,8}?)\1{7,}/gsu;

const flood = matcher([], (text) => {
  const view = text.view('raw');
  if (view.text.length < 16) return [];
  return [...view.text.slice(0, 2000).matchAll(REPEATED)]
    .filter((match) => match[0].length >= 20 && /[^\s.。…ー~〜wｗ笑!！?？、・=_\-*＊─━]/u.test(match[0]))
    .map((match) => view.span(match.index, match.index + match[0].length));
});

export default defineRule({
  id: 'nuisance.flooding',
  category: 'other',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: flood,
  rationale: 'Walls of the same signs push out what others have to say.',
  knownGaps: 'Floods over several comments; walls with variation.',
  mustMatch: ['あ'.repeat(48), '😜'.repeat(28), 'ばーか'.repeat(9)],
  mustNotMatch: [
    'すごいーーーーーーーーーーーーーーーーーーーーーーー',
    'wwwwwwwwwwwwwwwwwwwwwwwwwwww',
    '無駄無駄無駄！税金の無駄！',
  ],
});
