import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'links.lookalike',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: link((l) => l.lookalike),
  rationale: 'The name of a brand or public body in a domain that is not its own is how phishing looks.',
  knownGaps: 'Only a short list of brands.',
  mustMatch: [
    'https://amazon-login.top/a',
    'hxxps://kitakyushu-kyufu[.]xyz',
    'ｈｔｔｐｓ：／／ｍｅｒｃａｒｉ－ｉｄ．ｃｏｍ',
  ],
  mustNotMatch: ['https://www.amazon.co.jp/dp/1', 'https://www.city.kitakyushu.lg.jp/', '小倉南区、楽しい。'],
});
