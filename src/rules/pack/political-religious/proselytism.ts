import { PREACHES_ABROAD } from '../../context/abroad.ts';
import { COME_TO_US, CREED, DRAWING_IN, OUTSIDE, PREACHED, PROMISED, TEACHING } from '../../context/faiths.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'political-religious.proselytism',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    anyOf(PREACHED, PREACHES_ABROAD, together(TEACHING, PROMISED, DRAWING_IN), near(CREED, COME_TO_US, 30)),
    OUTSIDE,
    'comment',
  ),
  rationale: 'A teaching, its promise or threat, and a way in: that is recruiting for a faith.',
  knownGaps: 'Invitations that keep silent about the faith.',
  mustMatch: [
    'ご先祖が成仏できず泣いておられます。知りたい方は個別にお返事を',
    '毎朝題目を唱えて病が消えました。座談会にどうぞ',
    '神 様 は あなたを 待って おられます、日曜の集会へ',
  ],
  mustNotMatch: [
    '神社の座談会、歴史の話が聞けて病みつきになりそう',
    '宗教の勧誘が家に来て、先祖が苦しんでいると言われた。迷惑',
    '被災地の復興をお祈りします。義援金の受付はどこですか？',
  ],
});
