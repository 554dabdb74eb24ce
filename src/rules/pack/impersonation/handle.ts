import { OFFICE_HANDLE } from '../../context/pretence.ts';
import { defineRule } from '../../rule.ts';
import { inField, together } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.handle',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.42,
  firm: true,
  find: together(
    inField('username', OFFICE_HANDLE),
    phrase(
      ...list(
        'お知らせ ご案内 公式 当区 当課 区役所です 市役所です ご覧いただき ご確認 お問い合わせ フォロー メッセージ dm 登録 手続 申請 受け取 送 ください 下さい こちら アカウント 当選 official message account please send',
      ),
    ),
  ),
  rationale: "A handle that looks like the office's should be seen by staff.",
  knownGaps: 'Honest fans with such handles are flagged, too.',
  mustMatch: [
    { text: 'ご覧いただきありがとうございます', username: 'kokuraminami_official' },
    { text: 'お知らせはこちら', username: 'kitaq.kuyakusho' },
    { text: 'ご確認ください', username: 'K0kuraminami_0fficial' },
  ],
  mustNotMatch: [
    { text: 'お知らせ助かる', username: 'kokura_love' },
    { text: 'きれい', username: 'kitaq.kuyakusho' },
    { text: '市の対応が遅い、説明してください', username: 'kitakyu_mama' },
  ],
});
