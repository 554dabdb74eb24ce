import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { latin, pattern, phrase } from '../text/matcher.ts';
import { link } from './links.ts';

/** Links that open a private talk: lin.ee, line.me, t.me, wa.me, discord.gg. */
export const MESSENGER_LINK = link((l) => l.messenger);
/** An id to look somebody up with: ID→kasegu77, LINE ID: abc_12, 微信：kq88, id: kqphone. */
export const MESSENGER_ID = pattern(
  /(?:line|ライン|らいん|カカオ|카톡|微信|v信|威信|telegram|テレグラム|signal|zalo|whatsapp|wechat|skype|snap)\s?(?:の)?\s?(?:id|アイディ|아이디)?\s?[:：→は＝=@]{1,2}\s?[a-z\d][a-z\d_.-]{3,30}|(?<![a-z])id\s?[:：→＝=]\s?[a-z\d][a-z\d_.-]{3,30}/g,
  list('line ライン らいん カカオ 카톡 微信 v信 威信 telegram テレグラム signal zalo whatsapp wechat skype snap id'),
);
/** LINE in every spelling; オンライン, ガイドライン and a line of people are not it. */
export const LINE_APP = anyOf(
  pattern(
    /(?<![a-z])l[\s._-]?[i1l|][\s._-]?n[\s._-]?e(?:@|id|🆔)?(?![a-z]|\sof\s)(?<!(?:one|each|every|bus|train|first|last|phone|front)\sline)/g,
    ['line', 'l1ne', 'llne', 'l|ne'],
  ),
  pattern(
    /(?<![ぁ-ん])らいん|[はがをにへ、]らいん(?=で|を|は|あい|id|交|こう|つな|繋|ひと|いれ|あ)/g,
    ['らいん', 'ライン'],
    'folded',
  ),
  pattern(
    /ラ[●○◯*イィ]ン(?:で|@|追加|交換|アット|の?id|登録|まで|→)/g,
    ['ライン', 'ラ●', 'ラ○', 'ラ◯', 'ラ*', 'ラィ'],
    'compact',
  ),
);
/** Other messengers, and ids to look somebody up with. */
export const MESSENGER = anyOf(
  LINE_APP,
  phrase(
    ...list(`
      テレグラム telegram シグナルで signal ワッツアップ whatsapp wechat 微信 加微 加v 加薇 威信 薇信 カカオ カカオトーク 카톡 카카오 텔레그램 라인 zalo viber messenger メッセンジャー
      ディスコード discord オプチャ オープンチャット qrコードから 扫码 ワッツ
    `),
  ),
  latin('vx', 'tg'),
  MESSENGER_LINK,
  MESSENGER_ID,
);
