import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { ASKS_FOR, NOTICE } from '../../context/pretence.ts';
import { WARY } from '../../context/pretexts.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'impersonation.notice-asks',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(together(NOTICE, ASKS_FOR), anyOf(CAUTION, WARY, CITIZEN, UNKNOWN_LINK), 'comment'),
  rationale: 'A notice of the kind that offices and firms give, with a request for papers, money or a private talk.',
  knownGaps: 'Notices told as gossip.',
  mustMatch: [
    '入所内定のお知らせです。DMにて費用のお支払い方法をご案内します',
    '担当よりご連絡差し上げますので、携帯番号をお送りください',
    '当 選 さ れ た 方 はDMに口座番号を',
  ],
  mustNotMatch: [
    '本人確認のため免許証を二回出せと言われた。窓口の流れが悪い、啓発して',
    '未申請の方に手紙を、と市に言った。口座の紙をなくし警察に届けた',
    '最終通知の手紙で脅すのはやめてください。支払いの相談もできない',
  ],
});
