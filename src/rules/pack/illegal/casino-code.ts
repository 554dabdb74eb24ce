import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const GAME = phrase(
  ...list(`
    海外カジノ オンカジ おんかじ オンラインカジノ ネットカジノ カジノサイト カジノアプリ ブックメーカー スポーツベット スポベ バカラ オンラインスロット オンスロ 仮想通貨カジノ ライブカジノ 裏スロ 闇スロ 海外のくじ 海外ロト 賭けポーカー 賭けダーツ 賭けビリヤード
  `),
);
const CODE = phrase(
  ...list(`
    紹介コード 招待コード ボーナス 初回入金 入金不要 フリースピン 日本語対応 登録で 登録はこち 無料チップ リベート 還元 合法で初回 勝率 必勝法 配当は山分け 代理で買え 出金が早い 出金早い 出金即 アフィ リンクは プロフのリンク
  `),
);

export default defineRule({
  id: 'illegal.casino-code',
  category: 'illegal',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(
    together(GAME, CODE),
    phrase(
      '違法です',
      '注意',
      '詐欺',
      '警察',
      '逮捕',
      '気をつけ',
      '相談窓口',
      '啓発',
      '報道',
      'ニュース',
      '通報',
      '手口',
      '来ます',
      '届き',
      '困って',
      '規制',
    ),
    'comment',
  ),
  rationale: 'An online casino with its code, bonus or link is an advertisement for a crime.',
  knownGaps: 'Codes without the word casino.',
  mustMatch: [
    '海外カジノなら合法で初回2万円ボーナス、紹介コードK77',
    'オ ン カ ジ登録で1万円分ボーナス',
    '海外のくじ、日本から代理で買えます。配当は山分け',
  ],
  mustNotMatch: [
    'オンラインカジノは紹介コードを使っただけでも違法です',
    'バカラのグラス、紹介コードを使うと安いそうですが詐欺でした',
    'ブックメーカーの還元率を語る講座？警察の啓発でした',
  ],
});
