import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.marketing-services',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(
      together(
        phrase(
          ...list(
            'フォロワーを1ヶ月 フォロワーを一ヶ月 増やす方法、 運用代行 sns代行 インスタ運用 集客 導線 口コミを増や 口コミ代行 google評価 レビュー代行 seo対策 ホームページ制作 バズらせ 公式バッジ代行 青バッジ 認証バッジ フォロワーを増や フォロワー増',
          ),
        ),
        anyOf(FUNNEL, phrase(...list('万〜 万円 無料 1か月 1ヶ月 保証 packages clients 丸投げ お悩みの 作ります'))),
      ),
    ),
    anyOf(CAUTION, CITIZEN),
    'comment',
  ),
  rationale: 'Marketing services are offered to whoever writes here.',
  knownGaps: 'Services in words of other trades.',
  mustMatch: [
    'ｲﾝｽﾀ運用代行!! 丸投げOK ご依頼はDM',
    '予約が止まらなくなる導線を作ります。無料相談はメッセージまで',
    '集 客 でお悩みの先生へ、口コミを増やします 保証つき',
  ],
  mustNotMatch: [
    'インスタ運用の講座の問い合わせ先はどこ？と聞いたら無視された',
    '口コミ代行の勧誘が来ました、断り方を教えて',
    '歩行者の導線が悪い。相談しても変わらん。イベントの集客ばかり',
  ],
});
