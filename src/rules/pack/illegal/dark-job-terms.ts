import { dealt } from '../../context/dealing.ts';
import { offered } from '../../context/lawful.ts';
import { HIDDEN_CONTACT } from '../../lists/underworld.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { ahead, any, gap, list, phrasing, re } from '../../text/grammar.ts';

const TERM = re(
  '闇バイト|闇バ|ヤミバイト|やみばいと|裏バイト|ウラバイト|うらばいと|裏仕事|裏の仕事|グレーな(?:仕事|バイト|案件)|ブラックな(?:仕事|案件)(?=.{0,10}(?:稼|高|即))|受け子|うけこ|ウケコ|ウケ子|うけ子|u\\.?d(?=案件|募集|できる|やれ|で)|出し子|だしこ|ダシコ|掛け子|架け子|かけ子|かけこ|カケコ|叩き(?:案件|募集|の(?:仕事|案件)|メンバー|できる)|タタキ(?:案件|募集|メンバー|できる|やれる|要員)|強盗(?:案件|メンバー|要員|仲間)|飛ばし(?:携帯|スマホ|の)|運び(?:屋|案件|の仕事|募集)|ホワイト案件|ホワ案|白案件|グレー案件|黒案件|ブラック案件|特殊案件|p活案件|高額案件|即金案件|即日案件|単発案件|リスクなし案件|(?:口座|携帯|スマホ|sim)(?:契約|開設)(?:案件|バイト|するだけ)|名義(?:貸し|貸す|レンタル|バイト)(?:案件|募集|バイト|で|する)?|実行役|指示役|打ち子(?=.{0,8}(?:募集|日当|高額))|空き巣(?:案件|仲間|メンバー)',
  ...list(`
    闇バ ヤミバ やみば 裏バ ウラバ うらば 裏仕事 裏の仕事 グレーな ブラックな 受け子 うけこ ウケコ ウケ子 うけ子 ud
    u.d 出し子 だしこ ダシコ 掛け子 架け子 かけ子 かけこ カケコ 叩き タタキ 強盗 飛ばし 運び 案件 契約 開設
    名義 実行役 指示役 打ち子 空き巣
  `),
);
const RECRUIT = re(
  '(?:募集|高給|やりませんか|やりたい|やれる|しませんか|興味|応募|紹介|求む|求人|急募|稼|報酬|日当|日給|即日|高額|未経験|初心者|誰でも|万円|万(?:以上|〜|から|！|!)|人足り|人手|人員|メンバー|探し|集め|いませんか|いません？)',
  ...list(`
    募集 高給 やり やれる しませ 興味 応募 紹介 求む 求人 急募 稼 報酬 日当 日給 即日 高額 未経験 初心者 誰でも 万
    人足り 人手 人員 メンバー 探し 集め いませ
  `),
);

export default defineRule({
  id: 'illegal.dark-job-terms',
  category: 'illegal',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  find: dealt(
    offered(
      anyOf(
        phrasing(TERM, ahead(gap(30), any(RECRUIT, HIDDEN_CONTACT))),
        phrasing(
          re(
            '(?:(?:募集|求む|急募|稼げ|報酬|日当|高額|即日)[^。\\n]{0,24})',
            ...list(`
            募集 求む 急募 稼げ 報酬 日当 高額 即日
          `),
          ),
          TERM,
        ),
      ),
    ),
  ),
  rationale: 'The trade words of criminal recruitment beside a call.',
  knownGaps: 'Other words for the same work (illegal.dark-job-advert).',
  mustMatch: [
    '受け子募集、日当5万',
    'ホワイト案件あります！DMください',
    '急募 叩きメンバー 即日',
    '裏 バ イ ト 興味ある人テレグラムまで',
    'UD案件 高額報酬',
  ],
  mustNotMatch: [
    '闇バイトの募集に注意、と警察から連絡がありました',
    '太鼓の叩き方教室、メンバー募集中ですか？楽しみ',
    '「受け子募集」と書かれた投稿を見かけたので通報しました',
    '名義貸しの手口を学ぶ講座に応募しました',
  ],
});
