import { INVITE } from '../../context/invitation.ts';
import { DOCTRINE, FAITH_HINT, FOREIGN_DOCTRINE, MIRACLE } from '../../context/religion.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

/** What only a faith promises for joining in. */
const PROMISE = phrase(
  '治り',
  '病が',
  '病も',
  '災い',
  '不幸',
  '軽くなり',
  '消えて',
  '消えます',
  '必ず',
  '運が',
  '救われます',
  '救われる',
  'よごれ',
  '悩みが',
  'お布施',
  '入会',
  '信者',
  '先生の',
);

const CULTURE = phrase(
  '信じる者は救われる',
  '抽選',
  '勧誘が',
  '勧誘され',
  '勧誘に',
  '勧誘を断',
  '注意',
  '気をつけ',
  '通報',
  '被害',
  '被害者',
  '相談窓口',
  '勘違い',
  '柔道',
  '剣道',
  '空手',
  '合気道',
  '講演',
  '歴史',
  '問題',
  'ニュース',
  '授業',
  '演奏',
  'コンサート',
  '税金',
  '補助金',
  '市が',
  '区が',
  '鐘',
);

export default defineRule({
  id: 'political-religious.sermon',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(
    anyOf(
      together(DOCTRINE, INVITE),
      together(DOCTRINE, MIRACLE),
      together(FAITH_HINT, PROMISE, INVITE),
      together(FOREIGN_DOCTRINE, INVITE),
    ),
    CULTURE,
    'comment',
  ),
  rationale: 'Drawing people to a faith, or promising cures for it, is religious activity.',
  knownGaps: 'Groups that name neither teaching nor reward.',
  mustMatch: [
    '当教団の集会に来れば病は消えます、送迎あり',
    '聖 書 を無料で学べます、ご自宅に伺います',
    '예수 믿고 구원 받으세요. 예배에 초대합니다',
  ],
  mustNotMatch: [
    '柔道の道場に一緒に参加しています',
    '宗教の勧誘に注意。聖書を無料でと言われたらしい',
    '聖書の歴史の講演に税金で講師を招待するのはどうか',
  ],
});
