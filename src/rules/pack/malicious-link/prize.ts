import { OTHER_HARM, PRIZE } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { SUSPICIOUS_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.prize',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(together(PRIZE, SUSPICIOUS_LINK), anyOf(CAUTION, OTHER_HARM), 'comment'),
  rationale: 'Prizes, gifts and money for nothing behind a link of the kind that scams use.',
  knownGaps: 'Gifts without a word for them.',
  mustMatch: [
    '当選しました！受け取りは bit.ly/abc12',
    'ポイント2万円分もらえた→ point-kq.top',
    'ＦＲＥＥ　ｇｉｆｔ → gift-k[.]icu',
  ],
  mustNotMatch: [
    '公式のプレゼント応募は https://www.city.kitakyushu.lg.jp/ からです',
    '「当選しました」と bit.ly/abc を送ってくる人、詐欺です',
    'ポイントの付与が遅すぎる。説明が足りん',
  ],
});
