import { CAUTION } from '../../context/caution.ts';
import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.unknown',
  category: 'malicious-link',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    link((l) => !l.known && !l.messenger && !l.shortened),
    CAUTION,
    'comment',
  ),
  rationale: 'Staff should look at links to places nobody knows.',
  knownGaps: 'Honest sites of small shops and clubs are flagged, too.',
  mustMatch: [
    'https://x7k-note.site/a91',
    'くわしくは→ 7yz-kq.to/aa1',
    '画像はこちら img-kq.pics/22',
    'ｎａｎｉｋａ－ｋｑ．ｐａｇｅ です',
  ],
  mustNotMatch: [
    'https://www.nhk.or.jp/ の記事',
    'https://www.city.kitakyushu.lg.jp/ の説明が足りない',
    'x7k-note.site は詐欺サイトです',
  ],
});
