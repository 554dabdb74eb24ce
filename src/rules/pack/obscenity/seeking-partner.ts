import { BARE, CALLING, DECENT, PAID, SEXUAL_TRADE, TAKE } from '../../context/intimacy.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.seeking-partner',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(anyOf(together(SEXUAL_TRADE, CALLING), together(BARE, TAKE, PAID)), DECENT, 'comment'),
  rationale: 'A sexual act or its code word beside a call for somebody is an offer.',
  knownGaps: 'New code words; offers that also hold a word of warning.',
  mustMatch: [
    '今夜ヤれる女子いますか？車で迎えに行くよ',
    'S.E.X フ.レ ぼしゅ〜学生さん優遇',
    's3x friend boshuu, hotel de',
    'Ｈな女子集まれ ラブホ',
    'わりきりで会える人、条件はDMで',
  ],
  mustNotMatch: [
    'パパ活の被害を防ぐ講座、申込の連絡先を教えてください',
    '孫を抱いてくれる保健師さんの連絡先を教えてください',
    'ラブホ代の領収書が通学路にあると連絡しました。対策をお願いします',
  ],
});
