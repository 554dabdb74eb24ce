import { MESSENGER } from '../detectors/messengers.ts';
import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { pattern, phrase } from '../text/matcher.ts';

/** A private message. */
export const PRIVATE_MESSAGE = anyOf(
  phrase(
    ...list(`
      dmくだ dm下さ dmちょ dmまで dmへ dmで dmに dmを dmか dmよ dmく dm待 dmお dmし dmい dmwo dm→ dmshi dmok dmにて dmハ でぃーえむ てぃーえむ ダイレクトメッセージ
      個別に メッセージくだ メッセージ下さ メッセージまで メッセージを メッセージお メッセージで メッセージへ メッセージいただ メッセください メッセで メッセまで メッセ下 メッセくれ メッセ頂 メッセ待 メッセージして
      書いてください、 書いて下さい お手紙をくだ 手紙をくだ 返信くだ ご返信 返信を待 ご連絡 連絡くだ 連絡ください 連絡を 連絡せよ 連絡する inbox messageme messageus ibem pmme
      私信 私聊 联系我 문의 연락 쪽지 inboxmình nhắntin ibmình ibem
    `),
  ),
  pattern(/(?<![a-z])(?:dm|pm|ib|pr[o0]f)(?![a-z])/g, ['dm', 'pm', 'ib', 'prof', 'pr0f']),
  pattern(/詳細(?:は)?dm|(?:^|[。、！!\s📩💌→])dm(?=$|[。、！!\s📩💌♡])/g, ['dm']),
);
/** The profile, a pinned post or the first link there. */
export const PROFILE = anyOf(
  phrase(
    ...list(`
      私の投稿 わたしの投稿 プロフの プロフから プロフへ プロフに プロフを プロフみ プロフ見 プロフより プロフリンク プロフ欄 プロフまで プロフィールの プロフィールから プロフィールに プロフィールへ プロフィールを見 プロフのurl
      固定ツイ 固定投稿 固定リンク 固定ポスト 一番上の投稿 トップの投稿 ハイライト 投稿に置 リンクは bioの linkinbio linkinmybio このアカウントに載 →プロフ →プ口フ 🆔プロフ profmite 固定つい
      固定コメ 自己紹介欄 프로필 主页 简介
    `),
  ),
  pattern(/ふ゜?ろふ(?:み|見|から|の|へ|$)|ぷろふ(?:み|見|から|の|へ|$)/g, ['プロフ', 'ぷろふ'], 'folded'),
);
/** Invites to reply, to come, to be told more. */
export const INVITE = phrase(
  ...list(`
    興味ある 興味のある ストーリー見 ストーリーから ストーリーズ ストーリーに ハイライトに ハイライトから 何でも聞いて 繋がってくださ つながってくださ 繋がりましょ 体験希望 ご希望の方は 気軽に なんでも聞いて 聞いてください いいねして いいね押して コメント欄に 気軽にフォロー フォローして 教えてます 教えています おしえてます 伝授 お渡ししま お問合せはこちら お問い合わせはこちら こちらから登録 リプ待 リプくだ リプして ご連絡ください ご相談くだ 公開は明日 送って→ と送って を送って 始められ 興味がある 興味あれば 興味があれば ご興味 きょうみある 気になる方 気になる人 知りたい方 知りたい人 知りたい人に 詳しくは 詳しく教え 詳細 くわしく教え お声がけ お声かけ 声かけて 声をかけて 声かけ
    お申込 お申し込み 申込 申し込み 参加希望 とコメント コメントで コメント「 コメントくだ とコメ 資料請求 資料をお送 資料をお届 資料プレゼント 説明会 見学 お問い合わせ お問合せ 問い合わせ お待ちして
    お話聞き お話しします お話しし ご案内 教えます 教えちゃ おしえます おしえるよ 教えるよ 教えるね ご相談 相談は 相談まで 無料相談 個別相談 ご説明 招待 ご招待 体験会 勉強会 お茶しよ お茶しながら お茶会 お茶とケーキ
    お茶でも 集まりです 夢を語る 参加しま 参加しませんか 入りませんか 入ろ？ 一緒に豊か 仲間募集 仲間ぼしゅう 仲間に 仲間の輪 やってみます 始めませんか はじめませんか スカウト 募集 ぼしゅう 集まれ あつまれ
    大歓迎 残席 残り僅 のこり僅 枠わずか 先着 お任せ 伺います ご依頼 ご用命 受付中 登録は 登録→ 登録は 追加 おらんね せんね 来んね しちゃりい 見に来て のぞいて 書いています askme
    joinus contactme contactus contacther contacthim messagehim messageher inboxher ご検討 お気軽に ください🙋 大募集 サポート
  `),
);
/** Any way to draw a reader out of the comments. */
export const FUNNEL = anyOf(PRIVATE_MESSAGE, PROFILE, MESSENGER, INVITE);
/** A way to a private talk only. */
export const PRIVATE_FUNNEL = anyOf(PRIVATE_MESSAGE, PROFILE, MESSENGER);
