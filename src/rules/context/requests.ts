import { where } from '../text/combine.ts';
import { any, gap, list, phrasing, re } from '../text/grammar.ts';
import type { Matcher } from '../text/matcher.ts';
import { isHandedOn } from './voiced.ts';

/** What an impostor wants to know of the reader, or to get from him. */
const WANTED = any(
  ...list(`
    お名前 氏名 本名 旧姓 ご住所 住所 番地 部屋番号 電話番号 携帯番号 携帯を 携帯の番号 携帯おしえ 携帯教え ケータイ 口座 通帳 カード 暗証 パスワード 認証番号 認証コード 確認コード マイナンバー 個人番号 保険証 免許証 身分証
    身分を証 証明書 本人確認 確認書類 顔写真 自撮り 全身写真 お写真 写真を 画像を メールアドレス メアド 生年月日 年収 収入 貯金 資産 預金 貯蓄 家族構成 ご家族 世帯 勤め先 勤務先 ご職業 在宅 ご在宅 留守 間取り 合鍵 鍵の
    印鑑 実印 判子 現金 名義 検針票 権利証 決算書 学校名 お一人 お独り 独り暮らし 一人暮らし ラインid lineid ライン line 契約者番号 お客様番号 受給者番号 受付番号 登録番号 区民番号 市民番号 年金番号 会員番号 生まれた日
    お宅の場所 お宅を スリーサイズ 休みの曜日 電話を ご連絡先 折り返し先 貴重品 ワッツアップ whatsapp カカオ テレグラム
  `),
);
/** Asks in so many words: ください, 願います, せよ. */
const ASKED =
  '(?:お|ご|御)?(?:知らせ|しらせ|教え|おしえ|送り|送って|送信|おく(?:り|って)|返信|返事|記入|入力|登録|申告|回答|答え|聞かせ|伝え|つたえ|連絡|用意|準備|提示|提出|追加|書いて|書き込み|書き込んで|撮影|撮って|写し|見せ|共有|コメント|預け|渡し|交換|持って|持参|入れて|振り?込み|振り?込んで|入金|送金|送付|聞いて|確認)(?:して|し|て|を|に|の(?:うえ|上|ほど)|なって)?(?:お)?(?:ください|下さい|くださ|下さ|クダサイ|お願い|願い|願え|願う|ねがい|いただけ|頂け|いただき(?:たく|ます|とう|たい)|頂き(?:たく|ます|とう|たい)|いただく|頂く|くれ(?!て|た)|ちょうだい|頂戴|よろしく|ませ(?!ん)|せよ|しろ|もらえ(?:ます|ん|ません|る)|ほしい|欲しい|いただいた方|頂いた方|いただいて(?:おり|い)ます|頂いて(?:おり|い)ます|れば(?:代わり|こちら|すぐ|場所|通)|すると(?:自動|優先|すぐ)|(?:[。！!\\s]|$))';
/** Where it is to go: DMへ, このアカウントまで, or the sentence just ends in を. */
const WHERE_TO =
  '(?:を|は|と[^。！!？?\\n]{1,8}を)?(?:、|今日中に|本日中に|至急|先に|急ぎ|こちら|当(?:方|アカウント|課)|この(?:アカウント|コメント|投稿)|本アカウント|私|dm|ディーエム|メッセージ|メッセ|返信|コメント欄?|個別|下記|ダイレクト)(?:の(?:dm|メッセージ|アカウント))?(?:に|へ|まで|で|にて|から|欄に)?(?:どうぞ|ください|下さい|お願い|願い|お送り|お知らせ|[。！!\\s→]|$)|(?:を|は)(?:[。！!？?→\\s]|$)';

const handed = (a: Matcher): Matcher => where(a, (span, text) => !isHandedOn(span, text));

/** Asks the reader for data, papers, money or a private channel. */
export const REQUEST: Matcher = handed(phrasing(WANTED, gap(16), re(ASKED)));
/** Names the data and where to send them: 電話番号をDMへ. */
export const REQUEST_SHORT: Matcher = handed(phrasing(WANTED, re(WHERE_TO)));
