import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { HAND_OVER, SECRETS } from '../../context/pretence.ts';
import { WARY } from '../../context/pretexts.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.asks-for-secrets',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    together(SECRETS, HAND_OVER),
    anyOf(
      CAUTION,
      WARY,
      VISITOR,
      phrase(
        ...list(
          '売 買い取 高額 落とし 拾い 拾っ 忘れて 持参 窓口で 窓口に 持って行 いりますか 必要ですか 聞かれ 求められ 入れるだけ 用紙 フロント 受付で お席 お部屋 到着 ご来店 ご予約 来店 お持ち 当日 会場 書式 ご持参',
        ),
      ),
    ),
    'comment',
  ),
  rationale: 'Account numbers, codes and papers are asked for in comments by nobody but impostors.',
  knownGaps: 'Requests in pictures.',
  mustMatch: [
    '銀行名と番号、口座番号だけ先にどうぞ',
    '生年月日とパスワードをDMで受け付けます',
    'こうざばんごうを おくって',
    'reply with account number',
  ],
  mustNotMatch: [
    '口座番号を送れと言う電話、詐欺です',
    'マイナンバーの書類を郵送で返信したのに受理されない。困っています',
    '免許証の返納、どうぞ窓口で。コメントでは教えて下さい程度に',
  ],
});
