import { DUES } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { SUSPICIOUS_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.dues',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(together(DUES, SUSPICIOUS_LINK), CAUTION, 'comment'),
  rationale: 'Refunds, benefits, arrears and fines are settled on public sites; with another link it is bait.',
  knownGaps: 'Private dues.',
  mustMatch: [
    '給付金の申請は kyufu-uke.top へ',
    '未納分の納付はこちら https://zei-x.cc/a',
    '還 付 金 受付 → k q - z e i . x y z',
  ],
  mustNotMatch: [
    '給付金の案内 https://www.city.kitakyushu.lg.jp/ に出とるよ',
    '手当の支給が遅い。市は何をしよるん',
    '還付金と書いた zei-x.cc のメールが来た。怪しいので消した',
  ],
});
