import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.spirit',
  category: 'advertising',
  stage: 'hide',
  strength: 0.83,
  find: unless(
    told(
      together(
        phrase(
          ...list(
            '占い師 占い鑑定 無料鑑定 霊視 タロット 波動 開運 復縁 縁結びの術 恋愛成就 前世 スペルキャスター 呪文の使い手 呪文 魔術師 霊能 ヒーリング 除霊 スピリチュアル',
          ),
        ),
        anyOf(
          PRIVATE_FUNNEL,
          phrase(
            ...list(
              '初回無料 初回 無料鑑定 メッセージ送って 連絡 紹介します 成功しました 引き戻す 48時間 本気 セッション 鑑定します',
            ),
          ),
        ),
      ),
    ),
    anyOf(CAUTION, CITIZEN, phrase('神社', '神宮', '御朱印', '開運橋', '展', '映画')),
    'comment',
  ),
  rationale: 'Fortune tellers and spell casters fish for people in need.',
  knownGaps: 'Preachers: see political-religious.',
  mustMatch: [
    '占い師ルナ、初回無料鑑定、メッセージ送って',
    '彼は偉大な呪文の使い手です。あなたも連絡せよ',
    'ス ペ ル キ ャ ス タ ー を紹介します',
  ],
  mustNotMatch: [
    '開運の神社で御朱印、初回なのに感動',
    '霊視しますというDMがしつこい',
    '呪文みたいな役所の文書、誰が読めるん',
  ],
});
