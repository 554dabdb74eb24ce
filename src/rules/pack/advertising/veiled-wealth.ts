import { CAUTION } from '../../context/caution.ts';
import { PUBLIC_TALK } from '../../context/commerce.ts';
import { told } from '../../context/told.ts';
import { CHOSEN, CLOSE, WEALTH_OR_CURE } from '../../context/veiled.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.veiled-wealth',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(together(WEALTH_OR_CURE, CHOSEN, CLOSE)),
    anyOf(CAUTION, PUBLIC_TALK, phrase(...list('してほしい 続けて 孫 楽しかった ありがとうござい 税 国は'))),
    'comment',
  ),
  rationale: 'Wealth or cure for the chosen who write back.',
  knownGaps: 'Promises in pictures.',
  mustMatch: [
    '肩書きもいらない世界で輝きたい女性、あと三名だけ。順にお返事します',
    'がん家系で悩んでいた私が出会ったきのこ、ご希望の方だけにお送りします',
    '同じ悩みを持つ人へ、私 を 変 え た サプリ。仲間を探しています',
  ],
  mustNotMatch: [
    'お金のある人だけ得する税。一緒に考えて',
    '老後の不安がある人は区の相談へ。お茶も出ます',
    '収入が少ない人だけ給付、条件を教えてほしい。見直してほしい',
  ],
});
