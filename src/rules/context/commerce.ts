import { anyOf, unless } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { pattern, phrase } from '../text/matcher.ts';
import { INVITE, PRIVATE_FUNNEL } from './funnels.ts';
import { HARD_SELL, PUBLIC_SERVICE, TRADE } from './trade.ts';

/** Signs of commerce, each weak alone: what it costs, how to get it, that it sells well, what it is. */
export const PRICED = anyOf(
  pattern(
    /(?:\d[\d,，.]*|[一二三五十百千半]+)(?:万|千|百)?円(?:から|のみ|だけ|台|均一|引|〜|～|[！!。、→／/]|$)|月額|\d円|実質|¥\d/g,
    ['円', '月額', '実質', '¥'],
  ),
  phrase(
    ...list(`
      無料面談 無料相談 無料体験 無料カウンセ 無料講座 無料セミナ 無料で 分無料 月無料 0円 半額 割引 モニター割 今だけ 初回 お得 格安 安くし お安く 入会金 料金は 全品 プレゼントします プレゼント中 進呈 ボーナス 特典 返金 還元 会員価格
      今売れば 高い！ 優惠 价格 便宜 giárẻ 低価 お値打ち 共同購入 ローン可 分割ok ¥ usd
    `),
  ),
);
export const ORDERED = anyOf(
  PRIVATE_FUNNEL,
  INVITE,
  phrase(
    ...list(`
      申込 予約は ご予約 電話注文 お電話 連絡先 受付 送ってね 送り先 教えてください 検索して 募集中 参加者募集 どうぞ お越し 貼らせて ここに貼 リンク ボタンから 登録会 事務所まで 来ませんか 聞きに来 ランチ お返事します ご返信 ご希望の方 欲しい方 ほしい方 してくださる方 してくれる方
      来れば ご注文
    `),
  ),
);
export const BOASTED = phrase(
  ...list(`
    成婚率 成功率 的中率 満足度 体験談 実績 多数 残り4名 残り3名 残り2名 残り5名 あと三名 あと3名 あと二名 期生 年齢不問 学歴不問 主婦の 卒業生 保証 徹底 プログラム 即日 即対応 一括 専門家 プロが 現役講師 国家資格 業界 人気no 大人気 話題の 限定 先着 名様 相談所 株式会社 当社 弊社 私ども わたしども 当店 当サロン 当スクール うちの担当 担当が サポート
    お任せ 開催 オープン 販売中 配布中 受付中 強化中 紹介者 日払い 週払い 誰でも どなたでも 初心者 未経験 経験不問 自動で 簡単 かんたん ラクに 楽して 週一 新発売 新登場 キャンペーン セール 配信中 詰め放題 大好評 ％ % 案件
  `),
);
export const OFFERED = anyOf(
  TRADE,
  phrase(
    ...list(`
      婚活パーティ 結婚相談所 ルーター wi-fi 中古車 漢方 タロット 霊感 情報商材 節税 せどり 軽作業 倉庫の 唐揚げ弁当 弁当 チラシ pr案件 ご依頼 屋根の話 光熱費をゼロ 電気代をゼロ サプリ きのこ 健康法 資産 預金が増 年金だけ 起業 開業 副業 独立 カウンセリング コーチング オンライン講座 動画講座 セミナー 講演会 研修 教材
      相続 司法書士 税理士 弁護 通貨 送金 トリミング ペット用品 仲介 チケット 宅配 クリーニング 引取 修理 工事 設置 印刷 看板 制作 通訳 翻訳 観光ツアー 民泊 宿 レンタカー 駐車場 コンサル 代行 エステ マッサージ もみほぐし 酸素カプセル サウナ会員 ジュエリー 時計 バッグ 財布 香水 コスメ 化粧品 ドリンク プロテイン 脱毛
    `),
  ),
);
/** Visitors, users and critics: they tell, thank, ask or complain. */
export const VISITOR = pattern(
  /楽しかった|楽しみ|(?:良|よ)かった(?!ら)|おいしかった|美味しかった|美味しい|うれし|嬉し|感動|(?:行き|行ってき|行って来|買い|参加し|食べ|見|観|乗り|体験し|もらい|頂き|いただき|作り|思い|助かり|学び|教わり|習い|聞き|通い|利用し|応募し|申し込み|注文し|使い)まし(?:た(?!方|ので|ら))|してほしい|して欲しい|が欲しい|がほしい|思い出|懐かし|なつかし|どこ(?:で(?!も)|です|に|か)|なぜ|なんで(?!も)|何で(?!も)|ひどい|酷い|遅い|遅すぎ|おかしい|無駄|ムダ|不便|高すぎ|分かりにくい|わかりにくい|(?<!お)困(?:って|り|る)|勘違い|ことやった|できますか|(?<!よろしい)ですか|(?<!あり)ますか|(?<!いかが)でしょうか|かな[？。]?$|らしい|そうです(?!。)|やってほし|続けて|ありがとうございました|お疲れ様|いっぱいでした|いつも|子ども(?:が|と|たち)|息子|娘(?!の水着)|孫(?:が|と)|去年|昔|祖父|祖母|宿を|宿が|宿に|ホテル|旅館|お部屋|一泊|連泊|宿泊|探しま|お探し|泊ま|泊り|かしこまり|承知|希望し|が良い|がいい(?!ね)|したいな|懸念|税金の/g,
  [],
);
/** The voice of somebody who sells, also where public bodies are named. */
export const SELLER_VOICE = phrase(
  ...list(`
    私ども わたしども 当社 弊社 当店 うちの担当 うちの仕事 うちなら 私のチーム ご自宅 ご説明 承り お任せ いたします おりますので ご用命 申込 dmください お分けしま お分けし 伺います 受付中 募集中 サロンへどうぞ うちで作れる お申込 今なら 合格 リンク プロフ 限定 無料訪問 無料診断 施工 当方
  `),
);
/** A public body is spoken of, and nobody sells. */
export const PUBLIC_TALK = unless(PUBLIC_SERVICE, SELLER_VOICE, 'comment');
export const SALES_TALK = anyOf(HARD_SELL, BOASTED);

/** How to order or apply; tells sellers from guests. */
export const ORDER = anyOf(
  PRIVATE_FUNNEL,
  phrase(
    ...list(`
      申込 お申込 申し込み ご予約 電話注文 お電話 募集中 受付中 参加者募集 リンク ボタンから 登録会 面談 教えてください 送ってね 送り先 ご返信 ご依頼 伺います お任せくだ 来店 即日 会員募集 無料訪問 無料点検 お問い合わせ お問合せ ご注文 販売中 配布中
    `),
  ),
);
/** Come and see: what turns a remark about one's own shop into an invitation. */
export const COME = anyOf(
  PRIVATE_FUNNEL,
  phrase(
    ...list(`
      お待ちし ぜひ どうぞ 来てね 来てくだ 来て下さ のぞいて いかがでしょう いかがですか お気軽 見てね 見に来て 寄って お寄り 検索し 声かけて お声がけ お問い合わせ お越し 待ってます 待っとる 待っとり 教えてください みませんか お試し 円で受 円でや やってます、見 やっています。見 ご検討 おいで 食べに来て 寄っちゃ 来んしゃい おいでよ 寄っていき
      頼んで ご利用 ご用命 見てください 並びます 始めました 見られます
    `),
  ),
);
