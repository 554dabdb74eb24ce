import { SEEN_RECORDS } from '../../lists/shown-records.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const CAREFUL = phrase(
  ...[
    '届け',
    '交番',
    '窓口',
    '配慮',
    '個人情報保護',
    '管理',
    '改善',
    '対策',
    'しないで',
    'なくして',
    '孫の',
    '記入',
    '受付',
    '避難所',
    '役所',
    '職員',
    'ありがと',
  ],
);

export default defineRule({
  id: 'personal-data.records-seen',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  find: unless(SEEN_RECORDS, CAREFUL, 'comment'),
  rationale: 'What stands in papers of others that one has found or glanced at is not for the public.',
  knownGaps: 'Papers that are not named.',
  mustMatch: [
    '通知表拾った。算数1やん笑',
    '借りた本に前の人の貸出票が挟まっとった、離婚の本ばっか',
    '隣の席の離 婚 届、丸見えやった',
  ],
  mustNotMatch: [
    '窓口で隣の人の離婚届が丸見え。市は配慮が足りない',
    '孫の通知表を見てしまいました、上出来です',
    '名簿を拾ったので交番に届けました',
  ],
});
