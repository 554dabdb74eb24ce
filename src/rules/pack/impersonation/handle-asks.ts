import { ASKS_FOR, CLAIMS_OFFICE, NOTICE, OFFICE_HANDLE } from '../../context/pretence.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, inField, together } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.handle-asks',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: told(
    together(
      inField('username', OFFICE_HANDLE),
      anyOf(ASKS_FOR, NOTICE, CLAIMS_OFFICE, phrase('公式', 'official', 'フォローし直', '乗っ取られ', '移りました')),
    ),
  ),
  rationale: "A handle that looks like the office's and asks for something poses as it.",
  knownGaps: 'Handles in other scripts than Latin.',
  mustMatch: [
    { text: '当選された方はDMをお願いします', username: 'kokuraminami_official_jp' },
    { text: 'ご住所を返信願います', username: 'kq_shiminsoudan' },
    { text: 'メッセージで登録番号を', username: 'kokuraminаmi_wаrd' },
  ],
  mustNotMatch: [
    { text: '口座を聞くDMは詐欺です', username: 'kokura_mama' },
    { text: '公園の桜がきれい', username: 'kokuraminami_official_jp' },
    { text: '対応が遅い、説明して', username: 'kitaq_support_desk' },
  ],
});
