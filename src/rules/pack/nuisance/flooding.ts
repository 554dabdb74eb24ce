import { defineRule } from '../../rule.ts';
import { matcher } from '../../text/matcher.ts';

/** The same one to eight units eight times in a row, or one character twenty times; linear: each start looks at 8 lengths. */
const REPEATED = /(.{1,8}?)\1{7,}/gsu;

/** A flood of 20 units repeats itself at a distance of 1 to 8 for 12 units or more: every 12th unit shows it. */
function repeats(text: string): boolean {
  for (let i = 12; i < Math.min(text.length, 2000); i += 12)
    for (let p = 1; p <= 8; p++)
      if (text.charCodeAt(i) === text.charCodeAt(i - p) && text.charCodeAt(i - 1) === text.charCodeAt(i - 1 - p))
        return true;
  return false;
}

const flood = matcher([], (text) => {
  const view = text.view('raw');
  if (!repeats(view.text)) return [];
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
