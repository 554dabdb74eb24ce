import { CAUTION } from '../../context/caution.ts';
import { COURTS, FAR_SUITOR, FORTUNE } from '../../context/suitors.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.suitor-asks',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    together(
      anyOf(FAR_SUITOR, FORTUNE),
      anyOf(COURTS, phrase('あなた', '友よ', 'you', '協力', '弁護士')),
      anyOf(
        FORTUNE,
        phrase(
          ...list(
            'lineを lineで lineくれ lineに whatsapp ワッツ telegram dmくだ dmを dmで 連絡をくだ ご連絡 連絡くだ 返信を待 返信をくだ お返事をいただ メールをくだ textme addme 預けたい 託したい 送りたい 登録 私信',
          ),
        ),
      ),
    ),
    CAUTION,
    'comment',
  ),
  rationale: 'A false suitor or heir who asks for contact, or trusts a stranger with a fortune.',
  knownGaps: 'Requests made later.',
  mustMatch: [
    '私は国連の医師でシリアにおります。退職金の箱をあなたに預けたい',
    '未請求の基金が存在します。秘密を保つ協力者を求む、返信を待つ',
    'I am Colonel M of US Navy, please add me on WhatsApp my dear',
    '余 命 を 告げられた財団の会長です。全財産をあなたに託したい、ご連絡を',
  ],
  mustNotMatch: [
    '祖母の遺産のことで窓口に登録が要りますか',
    '遺産を託したいという外国人のメール、詐欺です',
    '余命を知らされた父に、課の対応はひどい',
  ],
});
