import { URGENCY } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { SUSPICIOUS_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.urgency',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.6,
  firm: true,
  find: unless(together(URGENCY, SUSPICIOUS_LINK), CAUTION, 'comment'),
  rationale: 'Hurry and a suspicious link.',
  knownGaps: 'Slow lures.',
  mustMatch: ['本日まで→ kq-pass.top', '今だけ全員に tinyurl.com/x1', '今 す ぐ k-q[.]xyz'],
  mustNotMatch: [
    '先着順の申込は https://www.city.kitakyushu.lg.jp/ から',
    '至急と書いた kq-pass.top は詐欺です',
    '締切が早すぎる。説明もない',
  ],
});
