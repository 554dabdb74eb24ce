import { CAUTION } from '../../context/caution.ts';
import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

/** Somebody wants to know whether an address is genuine. */
const ASKS = pattern(
  /(?:本物|公式|正規|安全|大丈夫|怪しい|詐欺|ほんもの)(?:です|なん|のサイト|のやつ)?(?:か|かな|よね)?[？?]/g,
  ['本物', '公式', '正規', '安全', '大丈夫', '怪しい', '詐欺', 'ほんもの'],
);

export default defineRule({
  id: 'malicious-link.lookalike',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.93,
  firm: true,
  find: unless(
    link((l) => l.lookalike),
    anyOf(CAUTION, ASKS),
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
    'kitakyushu-city.online って区の本物？と書いてあるチラシ',
  ],
});
