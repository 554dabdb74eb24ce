import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { PRIVATE_FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.recruiting',
  category: 'advertising',
  stage: 'hide',
  strength: 0.84,
  find: unless(
    told(
      together(
        phrase(
          ...list(
            'スタッフ募集 キャスト募集 モデル募集 モデルさん募集 ライバー募集 ライバー大募集 チャットレディ ガールズバー キャバクラ ｷｬﾊﾞｸﾗ メンエス 体入 アンバサダー スカウトさせ スカウトし 突然のコメント失礼 雰囲気がブランド ブランドにぴったり ブランドに合う モニターをお願い prをお願い pr依頼 インフルエンサー募集 口コミ投稿で オーディション オーナー募集 加盟店募集 講師募集 生徒募集 モニター募集 代理店募集 協力者募集 メンバー募集 在宅スタッフ もっと稼 夜勤やめて データ入力 あて名書き うちの仕事 うちでの仕事 招代理 招代购 招日本代购 兼职 刷单 모집합니다 모집 부업 알바 tuyển cộngtácviên 新人募集 ドライバー募集 日払いok 日払い・週払い 軽作業 時給1 サイドビジネス kyujin',
          ),
        ),
        anyOf(
          PRIVATE_FUNNEL,
          phrase(
            ...list(
              '日払い 日結 日结 保証 dm 詳しく 登録会 月70万 月50 万円 高時給 登録料 未経験 経験不問 経験いりません 即日 送迎 大歓迎 商品代 お願いしたい 1件 誰でもでき あなたの雰囲気 不押金 零投入 日赚 日給 やってみます 登録はこちら リンクから 수익 월 thunhập 紹介 スカウト 無料で 名様',
            ),
          ),
        ),
      ),
    ),
    anyOf(
      CAUTION,
      CITIZEN,
      phrase(
        '落とし物',
        '御礼',
        'お礼申',
        '区の募集',
        '市の募集',
        '応募できますか',
        'ハローワーク',
        '会計年度',
        '少年団',
        'チーム',
      ),
    ),
    'comment',
  ),
  rationale: 'Recruiting into jobs and schemes under a public page.',
  knownGaps: 'Honest openings of local shops are hidden, too.',
  mustMatch: [
    'ライバー募集、未経験OK、DMください',
    'ｷｬﾊﾞｸﾗ体入、日払い3万保証',
    '看護師の皆さま、夜勤やめてもっと稼げます。詳しくはDM',
    '招 日 本 代 购 兼 职，日结五百',
  ],
  mustNotMatch: [
    '保育園のスタッフ募集、時給はいくらですか',
    'モデル募集と言って登録料を取る手口に気をつけて',
    'スタッフ募集しても来んやろ、給料を上げろ',
  ],
});
