import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { REMEDY } from '../../context/remedies.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.remedy-hint',
  category: 'advertising',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    told(REMEDY),
    anyOf(CAUTION, CITIZEN, phrase('区役所', '市役所', '保健師', '図書館', '窓口', '職員')),
    'comment',
  ),
  rationale: 'A cure told to strangers, its name withheld or praised: the first step of health selling.',
  knownGaps: 'Praise of a product without an effect.',
  mustMatch: [
    'これ飲み出してから膝の痛みが消えたとよ。近所にも分けてあげよる',
    'お名前の画数が気になりました。よければ視てさしあげますよ',
    'あ る サ プ リ に 出 会 っ て 変わりました',
  ],
  mustNotMatch: [
    '保健師さんに教わって、食事で血圧が下がりました',
    'パワーストーンの店の前の道路に石が飛んでくる。直して',
    '薬をやめたいと先生に相談したら、処方を減らしてくれた',
  ],
});
