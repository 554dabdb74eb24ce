import { CAUTION } from '../../context/caution.ts';
import { CITIZEN } from '../../context/commerce.ts';
import { FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.network-selling',
  category: 'advertising',
  stage: 'hide',
  strength: 0.84,
  find: unless(
    told(
      together(
        phrase(
          ...list(
            'ネットワークビジネス マルチじゃ マルチではな マルチ商法じゃ 権利で入って 権利収入 代理店で 代理店の 代理店募集 紹介すれば倍 紹介で2万 友達紹介で 紹介者にはボーナス 愛用者会員 会員価格 健康な水 水素吸入 体が変わった 体質が変わ 試飲会 水で人生 酵素風呂 血圧が下が 膝痛が治 シミが消え 病院に行かず 若返りの 家族の健康が変わ 使ってみたい方 家族が笑顔 サンプルの残り 住所だけメッ デモンストレーション 勉強会、ご 自己啓発サロン 自己啓発 お金と美容 美容とお金 プラチナ資格 ダイヤモンド会員 資格者が語る 助け合いの輪に 1口3万 インフルエンサー養成 酵素ドリンク 浄水器のモニター 健康になる布団 健康になる水 波動水 免疫が上がる',
          ),
        ),
        anyOf(
          FUNNEL,
          phrase(
            ...list(
              '欲しい方 ほしい方 お分け 持っていきます 送りますね お送りしますね ご覧になりたい 体験 伺って 会員 よければ 学生さん どうぞ 入会金 おいで 気軽に 入ろ 来んね 売りよる 送料込 戻ります',
            ),
          ),
        ),
      ),
    ),
    anyOf(CAUTION, CITIZEN),
    'comment',
  ),
  rationale: 'Goods, cures and riches that are passed on among members are multi-level selling.',
  knownGaps: 'Makers known only by name.',
  mustMatch: [
    'マルチじゃなくて合法のネットワークビジネスです、説明会は土曜',
    '血圧が下がった飲み物、うちに余分があるので欲しい方は言って、会員価格で',
    '健 康 な 水 を飲むだけ。使ってみたい方にご案内してます',
  ],
  mustNotMatch: [
    'マルチじゃないと言い張る人からDMが来ました。詐欺です',
    '血圧が下がった！区の健康教室のおかげです',
    '友達紹介でポイントがつく市のアプリ、説明が少なくて残念',
  ],
});
