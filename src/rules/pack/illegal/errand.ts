import { ERRAND, HEARSAY, HIGH_PAY, HUSH, inTrade, ONLY_FOR_FORTUNE, SEEKS_HANDS } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'illegal.errand',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    inTrade(anyOf(together(ERRAND, anyOf(HIGH_PAY, HUSH)), together(ONLY_FOR_FORTUNE, SEEKS_HANDS))),
    anyOf(
      HEARSAY,
      phrase(
        '時給',
        '不在票',
        '再配達',
        '給付金',
        'ふるさと納税',
        '税金',
        '申請',
        '募集人員',
        '宅配ボックス',
        'コンビニ',
        '待ち',
        '手数料',
        '証明書',
        '窓口',
        '住民票',
        'うちの母',
        '参加賞',
        '抽選',
        '給付',
        '支給され',
        'クーポン',
        '商品券',
        '投票',
      ),
    ),
    'comment',
  ),
  rationale: 'An errand that only criminals pay for, with its pay or its secrecy: recruitment, however polite.',
  knownGaps: 'Errands of honest neighbours who pay well and ask for silence.',
  mustMatch: [
    '電話をかけるだけのお仕事です。台本はこちらで用意、成果はその日のうちに',
    '携帯契約してくれたら1台3万。届いた箱ごと渡して',
    '中身は気にしないで。鞄を右から左へ、それだけ',
    '住 所 を お 借 り します、お礼は1件5千円',
  ],
  mustNotMatch: [
    '荷物を運ぶだけで5万らしい。先輩に誘われた',
    '書類を受け取るだけの窓口で2時間待ち、日当が出るわけでもないのに',
    '荷物を運ぶだけで日当5万という募集は闇バイトの手口だそうです',
    '封筒を届けるだけの仕事に何万円かけるのか、対策を',
  ],
});
