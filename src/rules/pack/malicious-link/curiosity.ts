import { CURIOSITY, OTHER_HARM } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { SUSPICIOUS_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.curiosity',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(together(CURIOSITY, SUSPICIOUS_LINK), anyOf(CAUTION, OTHER_HARM), 'comment'),
  rationale: 'Fear and curiosity (your picture, who viewed you, fortune telling) are the other lure before a link.',
  knownGaps: 'Lures of current affairs.',
  mustMatch: [
    'あなたの写真が晒されてるよ tinyurl.com/a1',
    '閲覧者がわかる診断→ dare-kq.click',
    'look who died → news-x.pro/1',
    '裏 ワ ザ は t1.kq/abc',
  ],
  mustNotMatch: [
    '診断の予約は https://www.city.kitakyushu.lg.jp/ で',
    'あなたの写真が、という tinyurl.com/a1 は開かない方がいい',
    '耐震診断の制度が分かりにくい',
  ],
});
