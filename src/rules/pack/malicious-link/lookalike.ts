import { CAUTION } from '../../context/caution.ts';
import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.lookalike',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.93,
  firm: true,
  find: unless(
    link((l) => l.lookalike),
    CAUTION,
    'comment',
  ),
  rationale: 'The name of a brand or public body in a domain that is not its own is how phishing looks.',
  knownGaps: 'Brands outside the list.',
  mustMatch: [
    'https://amazon-login.top/a',
    'hxxps://kitakyushu-kyufu[.]xyz',
    'ｈｔｔｐｓ：／／ｍｅｒｃａｒｉ－ｉｄ．ｃｏｍ',
    '確認は lnstagram-help-jp.com から',
    'https://сitу.kitаkyushu-lg.site/a',
  ],
  mustNotMatch: [
    'https://www.amazon.co.jp/dp/1',
    '市のページ https://www.city.kitakyushu.lg.jp/ は重すぎる',
    'amazon-login.top は偽物です、開かないで',
  ],
});
