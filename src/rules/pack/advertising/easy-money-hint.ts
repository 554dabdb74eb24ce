import { CAUTION } from '../../context/caution.ts';
import { CODE_WORD, FOR_THE_CURIOUS, HIDDEN_TALK } from '../../context/closings.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { EASY_MONEY, HINDSIGHT, LIBERATED, SUM_EARNED } from '../../context/earnings.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

/** The life that is promised. */
const BRIGHT = phrase(
  '自由',
  'カフェ',
  'ハワイ',
  '沖縄',
  '毎日',
  '今は',
  'いまは',
  '仲間',
  '気にな',
  '聞きたい',
  '知りたい',
  '師匠',
  '人生',
  '出会',
  '本気',
  '損',
  '消耗',
);

export default defineRule({
  id: 'advertising.easy-money-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    told(
      anyOf(
        EASY_MONEY,
        together(LIBERATED, BRIGHT),
        HINDSIGHT,
        HIDDEN_TALK,
        CODE_WORD,
        together(SUM_EARNED, FOR_THE_CURIOUS),
      ),
    ),
    anyOf(CAUTION, CITIZEN),
    'comment',
  ),
  rationale: 'Half a story of money or freedom, left open on purpose: staff decide.',
  knownGaps: 'Stories that open no gap.',
  mustMatch: [
    'あの時聞いとけばって、半年後に後悔する人を見たくないだけ',
    '学生でも月10は固いよ。聞きたい人おる？',
    '知 ら な い 人 ほ ど 損 し て る 時代よ',
  ],
  mustNotMatch: [
    '知らないと損する制度、区の窓口で教わって助かりました',
    '会社を辞めました。家庭菜園を始めます',
    '何もしないで増えるのは税金と雑草だけ。見直してほしい',
  ],
});
