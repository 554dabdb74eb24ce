import { OTHER_HARM, TROUBLE } from '../../context/bait.ts';
import { CAUTION } from '../../context/caution.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.trouble',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(together(TROUBLE, UNKNOWN_LINK), anyOf(CAUTION, OTHER_HARM), 'comment'),
  rationale: 'A frightening notice about an account or a service with an unknown link is phishing.',
  knownGaps: 'Notices in languages not listed.',
  mustMatch: [
    'アカウントが凍結されます。異議申立→ help-kq.com',
    'お客様の支払いに問題がございます pay-kq.vip',
    'Your account will be disabled, verify at ig-help.page',
    'お 知 ら せ：停止します → k-x[.]cc',
  ],
  mustNotMatch: [
    'アプリが停止するので再起動した、 https://www.youtube.com/ を見て',
    'アカウント凍結と書いた help-kq.com のメール、無視してね',
    'お知らせの掲示板が小さすぎて読めない',
  ],
});
