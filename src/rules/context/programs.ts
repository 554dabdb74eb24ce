import { PROGRAM_FILE } from '../detectors/links.ts';
import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { pattern, phrase } from '../text/matcher.ts';

const ENDINGS = list('apk xapk exe scr bat msi vbs jar ps1 hta lnk dmg iso docm xlsm pptm ipa cmd pkg crx');
/** A program file by its name or ending, also spelt out: fix.exe, .apk, a p k 直リン, exeで配布. */
export const PROGRAM = anyOf(
  pattern(PROGRAM_FILE, ENDINGS),
  pattern(/(?<![a-z])(?:apk|exe|scr|msi|dmg|xlsm|docm)(?![a-z])/g, ENDINGS, 'compact'),
  pattern(
    /(?<![a-z])(?:a ?p ?k|e ?x ?e)(?![a-z])|\. ?(?:e ?x ?e|a ?p ?k|b ?a ?t|s ?c ?r)(?![a-z])|(?<![a-z])bat(?![a-z])を/g,
    ['apk', 'exe', 'bat', 'scr'],
  ),
  pattern(
    /\.(?:zip|rar|7z|lzh)(?![a-z])[^。\n]{0,16}(?:パス|解凍|開|dl|ダウンロード)|(?:開くと|開いて|解凍)[^。\n]{0,14}\.(?:zip|rar|7z|lzh)/g,
    ['zip', 'rar', '7z', 'lzh'],
  ),
  phrase(
    '実行ファイル',
    '実行形式',
    'インストーラー',
    'セットアップファイル',
    'スクリプト配',
    '可执行文件',
    '실행 파일',
  ),
);
/** Hands something out, or tells to put it on. */
export const HANDED_OUT = phrase(
  ...list(`
    ダブルクリック 置いとき 置いておき 置いてます 배포 欲しい子 ほしい子 入れられます 入れてから お分け 分けられ 入れてさし 読みこんで 読み込んで 踏ませ 入れてみて 試しに 配っ 配り 配る 配布 ばらま 渡す 渡し 送る 送り 送って 差し上げ あげる あげます 欲しい人 ほしい人 欲しい方 使ってください 使って下さい 使ってね 落として
    ダウンロード dl インストール 入れて これで 落としたい 開いたら 入れれば 入れとけ 入れると 入れたら 入れる 開いて 開くだけ 開けば 開いた瞬間 実行 起動 ここから こちら→ 直リンク 直リン 作りました
    つくった 作った 公開中 無料 売り 販売 リンク 教え おしえ あります link download install run get open here free 下载 安装 点我 다운로드 설치 cài tải
  `),
);
/** An app, a tool or settings to put on one's device. */
export const APP = phrase(
  ...list(`
    アプリ これ入れ 入れとけ 入れときー とりあえず入れ クリーナー ブースター キーボード 壁紙アプリ vpn カーナビ ソフト ツール ビューア プラグイン 拡張機能 プロファイル 設定ファイル マクロ 圧縮ファイル zip rar パッチ プログラム ユーティリティ ファイル スクリプト
    掃除の道具 改造データ 改造した データ usb app software tool viewer 软件 神器 앱 프로그램 ứng dụng
  `),
);
/** Official ways to get an app, and talk that is not about handing one out. */
export const OFFICIAL_STORE = phrase(
  ...list(`
    appstore アップストア googleplay グーグルプレイ 公式アプリ 市のアプリ 区のアプリ 防災アプリ「
    ストアから ストアで検索 ストアにあ 公式サイトから 公式の マイナアプリ
  `),
);
