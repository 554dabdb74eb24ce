import type { Span } from '../category.ts';
import { UNKNOWN_LINK } from '../detectors/links.ts';
import { collocations } from '../text/collocation.ts';
import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { type Matcher, pattern, phrase } from '../text/matcher.ts';
import type { Sign } from '../text/weighed.ts';

const sign = (weight: number, lines: string): Sign => ({ weight, find: collocations(lines), anchor: false });

const TOLD_OF =
  /^[^「」\n]{0,24}」?\s?(?:って|と)(?:言わ|いわ|聞い|聞か|教わ|教え|習|書い|書か|注意|怒ら|いう(?:話|の|やつ|決まり)|張り紙)/;
/** The program is named in what somebody was told or taught: 「.exeは開くな」って言われた. */
export const toldOfProgram = ([, end]: Span, text: JudgedText): boolean => TOLD_OF.test(text.raw.slice(end));
/** Orders not to open, and how it ended for those who did. */
export const TOLD_NOT_TO: Matcher = phrase(
  ...list(`
    開くな 開けるな 押すな 踏むな 入れるな 触るな 開いちゃ 開いたらいけ 開いたらいか 開いたらだめ 開いたらダメ 開いたらつまらん 入れたらいけ 入れたらだめ 入れたらダメ pc終わ パソコン終わ スマホ終わ 感染した 感染して 感染しま 初期化した 初期化する羽目 買い替えた 動かなくなりました 動かんくなった 壊れました やられました 父が開 母が開 祖父が開 祖母が開 同僚が開 上司が開 部長が開
    開けません 開けない 開けん 開かん 使えません 対応して 必要ですか 要りますか でしょうか ですか？ ますか？ 様式
  `),
);

const FILE = pattern(
  /[\p{L}\p{N}_\-ー∞]{2,30}(?:\.[a-z0-9]{2,4})?\.(?:xapk|apk|exe|scr|bat|msi|vbs|cmd|jar|dmg|hta|lnk|ps1|ipa)(?![a-z0-9])/gu,
  list('apk exe scr bat msi vbs cmd jar dmg hta lnk ps1 ipa'),
);
/** A file of a kind that runs, by its name, and what draws to it. */
export const NAMED_FILE_SIGNS: readonly Sign[] = [
  { weight: 3, find: FILE, anchor: true },
  sign(
    2,
    '→|⇒|➡|←|↓|👇|こちら|ここに|ここから|置いと|置いて|落とし|落とせ|ダウンロード|dl|入れて|入れとる|入れてる|入れれば|入れたら|入れる|開いて|開いたら|開くだけ|実行|起動|クリック|押すだけ|パス|パスワード|pw|配布|配る|配って|送る|送り|あげる|使って|使えば|試し|どうぞ|まとめまし|できます|できるよ|ok|セットアップ|インストーラ|インストール',
  ),
  sign(
    1.5,
    '無限|mod|チート|解除|突破|認証|ライセンス|クラック|無料|タダ|便利|軽く|速く|早く|ふえる|増える|増やせ|写真|動画|画像|資料|請求書|領収|名簿|アルバム|見守り|非公式|最強|最新|神|ウイルスじゃな|ウィルスじゃな|安全|大丈夫|みんな|友達|会社の|職場の|学校の|容量|ギガ|電池|バッテリー|課金|ガチャ',
  ),
];

/** Games and programs that are broken open, beside an unknown link. */
export const BROKEN_OPEN: Matcher = collocations(`
  mod|チート|無限体力|無限コイン|無限石|石無限|ベル無限|コイン無限|ジェム無限|課金無限|無限課金|無限ガチャ|無敵化|ルピー無限|経験値無限|オート周回|自動周回|ウォールハック|エイムボット .. 入れ|使|dl|ダウンロード|導入|→|配|できる|なれ
  ライセンス|認証|アクティベ|シリアル|プロダクトキー|プロダクトid|コピーガード|プロテクト|フィルタリング|ペアレンタル|見守り機能|体験版|試用版 .. 突破|回避|解除|破る|破れ|無効化|すり抜け|外せ|外す|永久
`);
export const AT_A_LINK: Matcher = UNKNOWN_LINK;

/** A cure for the reader’s machine that is fetched somewhere. */
export const KIND_CURE_SIGNS: readonly Sign[] = [
  {
    ...sign(
      2,
      'このアプリ|このファイル|このソフト|このツール|このapk|この設定|このプロファイル|こっちのアプリ|あるアプリ|例のアプリ|俺のアプリ|うちのアプリ|私のアプリ|裏アプリ|アプリ入れ',
    ),
    anchor: true,
  },
  sign(
    1.5,
    '入れると|入れれば|入れたら|入れてみ|入れとけ|入れとき|入れといて|開いてみて|開けば|開くと|開いたら|使ってみて|落としてみ|押してみ|通すと|当てると|実行すれば',
  ),
  sign(
    1.5,
    '直り|直る|治る|減らん|減らない|減りません|固まる|重い|遅い|調子|速く|早く|軽く|サクサク|増え|見放題|使い放題|見れる|見られる|消える|広告|容量|電池|バッテリー|ギガ|通信料|電話代|無料に|タダに',
  ),
  {
    weight: 1.5,
    find: anyOf(
      UNKNOWN_LINK,
      collocations(
        'ググって|検索して|一番下|一番上|サイトから|サイトに|送るよ|送ります|送ったげ|職場で使|会社で使|ストアにない|ストアにはな|ストアじゃな|ストアより|直接|メールで|dmで|リンク|qr|パスは',
      ),
    ),
    anchor: false,
  },
];
