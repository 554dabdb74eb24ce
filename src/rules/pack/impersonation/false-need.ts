import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { FALSE_NEED, MONEY_ASKED } from '../../context/suitors.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.false-need',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    together(FALSE_NEED, MONEY_ASKED),
    anyOf(CAUTION, VISITOR, phrase('赤十字', '市の窓口', '市の助成', '区の', '社協', '箱', '公式')),
    'comment',
  ),
  rationale: 'An accident of the family, a lost telephone or an orphanage, and money wanted in private.',
  knownGaps: 'Needs told slowly.',
  mustMatch: [
    'お孫さんの事故の件で至急ご連絡しております。示談の準備、お電話番号を',
    '孤児院で働くシスターです。送金の仕方は個別にお伝えします',
    '携 帯 を 落 と し て番号が変わった、至急振り込んで',
  ],
  mustNotMatch: [
    '示談のことで口座をと言う電話、詐欺です',
    '募金を集める箱、区の窓口への送金より早い',
    '治療費が高い。市の助成の振込が遅い',
  ],
});
