import { MIRACLE } from '../../context/rumour.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.miracle-cure',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    MIRACLE,
    anyOf(phrase('先生', '病院で', '手術', '掃除', '薬は全部飲', '洗', '油汚れ', '換気扇', 'デマ', '飲み残し', '信じ')),
    'comment',
  ),
  rationale: 'Cures that are none keep the sick from help.',
  knownGaps: 'Milder claims.',
  mustMatch: [
    'カブトガニの血を飲めば癌は消えます',
    '熱中症は塩なめとけば治る',
    '重 曹 を 入れて飲むと血管のつまりが取れる',
  ],
  mustNotMatch: [
    '重曹で換気扇を洗ったらピカピカ',
    '病院で手術して、がんが治りました。検診に感謝',
    '薬は全部区の負担と言うたのに、飲み残しの説明がない',
  ],
});
