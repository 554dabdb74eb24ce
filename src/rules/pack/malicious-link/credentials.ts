import { CREDENTIALS, OTHER_HARM } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.credentials',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.87,
  firm: true,
  find: unless(near(CREDENTIALS, UNKNOWN_LINK, 90), anyOf(CAUTION, OTHER_HARM), 'comment'),
  rationale: 'Asks to enter a card, an account or a password on an unknown site.',
  knownGaps: 'Asks without naming what to enter.',
  mustMatch: [
    'カード番号を入れるだけ https://abc-kq.com',
    'ここで本人確認 → honnin-kq.info',
    'enter card at  jp-tax.live  now',
    '暗 証 番 号 だけで完了 kq-abc[.]com',
  ],
  mustNotMatch: [
    'カード番号を聞いてくる abc-kq.com は詐欺です',
    'マイナカードの暗証番号は https://myna.go.jp/ から変えます',
    '本人確認の列が長すぎる、窓口を増やして',
  ],
});
