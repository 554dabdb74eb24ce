import { SUSPICIOUS_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { together } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'malicious-link.reassured',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: together(
    phrase(
      ...list(
        '詐欺じゃ 詐欺では 怪しくな あやしくな 本物のページ 本物はこっち 正規の 安心です 安心して 安全です 疑う前に ウイルスじゃ 危なくない 大丈夫だから 公認サイト 公式より早 サクラじゃ',
      ),
    ),
    SUSPICIOUS_LINK,
  ),
  rationale: 'Who vouches for a suspicious link unasked is the one who set it.',
  knownGaps: 'Praise in other words.',
  mustMatch: [
    '詐欺じゃないから大丈夫→ bit.ly/k9',
    '本物のページはこっち suidou.kq-net.vip',
    '正 規 の窓口 kq-madoguchi[.]top',
  ],
  mustNotMatch: [
    '正規の窓口は https://www.city.kitakyushu.lg.jp/ です',
    '本物のページはこっち、と書くだけで説明がない役所',
    '安心です、 https://www.nhk.or.jp/ に出てました',
  ],
});
