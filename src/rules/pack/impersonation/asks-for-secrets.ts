import { CAUTION } from '../../context/caution.ts';
import { VISITOR } from '../../context/commerce.ts';
import { HAND_OVER, SECRETS } from '../../context/pretence.ts';
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
      VISITOR,
      phrase(
        ...list(
          '売 買い取 高額 落とし 拾い 拾っ 忘れて 持参 窓口で 窓口に 持って行 いりますか 必要ですか 聞かれ 求められ 入れるだけ',
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
