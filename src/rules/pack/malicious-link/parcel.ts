import { PARCEL } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.parcel',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  find: unless(together(PARCEL, UNKNOWN_LINK), CAUTION, 'comment'),
  rationale: 'The delivery that failed is the commonest phishing of all.',
  knownGaps: 'Deliveries named only by the goods.',
  mustMatch: [
    'お荷物のお届けに失敗しました post-kq.xyz',
    'Your parcel is on hold: jp-box.cc',
    '택배 주소 확인 kq-parcel.buzz',
    '再 配 達 は k q - b o x . t o p',
  ],
  mustNotMatch: [
    '再配達の連絡は https://www.kuronekoyamato.co.jp/ で',
    '荷物が届いたと jp-box.cc のSMSが来た、開かないで',
    '荷物を置く棚が窓口に欲しい',
  ],
});
