import { LINE_APP } from '../../detectors/messengers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

/** Something to look a person up with: letters with a digit, a point or a bar. */
const HANDLE = pattern(
  /(?<![a-z\d@./])(?=[a-z\d_.-]*[_\d.])[a-z][a-z\d_-]{1,20}[._]?[a-z\d_]{2,20}(?![a-z\d]*\.(?:jp|com|net))/g,
  [],
);
const ID = anyOf(
  near(
    anyOf(LINE_APP, phrase('カカオ', '카톡', '텔레그램', 'telegram', 'テレグラム', 'でぃすこ', 'discord')),
    HANDLE,
    18,
  ),

  pattern(
    /(?:line|ライン|らいん|カカオ|kakao|telegram|テレグラム|テレグラ|signal|whatsapp|skype|zalo|discord|ディスコード|ディスコ|でぃすこ|paypay|ペイペイ|フレンド|snapchat|スナチャ)\s?(?:の|talk|トーク)?\s?(?:id|アイディー|アカウント|アカ)?\s?[:：はが→=]?\s?(?=[a-z0-9_.-]*[_\d])[a-z][a-z0-9_.-]{4,}/g,
    [
      'line',
      'ライン',
      'らいん',
      'カカオ',
      'kakao',
      'telegram',
      'テレグラム',
      'テレグラ',
      'signal',
      'whatsapp',
      'skype',
      'zalo',
      'discord',
      'ディスコ',
      'でぃすこ',
      'paypay',
      'ペイペイ',
      'フレンド',
      'snapchat',
      'スナチャ',
    ],
  ),
  pattern(
    /(?:(?:私|わたし|僕|俺|自分|うち|こちら)の|追加(?:用|先)の?)(?:id|アイディー|アイデー|ユーザー名|アカウント名?)\s?[:：はが→=]\s?(?=[a-z0-9_.-]*[_\d])[a-z][a-z0-9_.-]{4,}/g,
    ['id', 'アイディー', 'アイデー', 'ユーザー名', 'アカウント'],
  ),
  pattern(/(?:微信|wechat|vx|薇信)\s?(?:号|id)?\s?[:：]?\s?[a-z0-9_-]{5,}/g, ['微信', 'wechat', 'vx', '薇信']),
);

export default defineRule({
  id: 'personal-data.messenger-id',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.81,
  firm: true,
  find: unless(ID, phrase('公式', '詐欺', '注意', '市の', '区の'), 'comment'),
  rationale: 'A private messenger id in public leads every stranger to one person.',
  knownGaps: 'Ids without the name of the service; offers are advertising as well.',
  mustMatch: ['LINEのIDは sachi_obaa38 です。連絡しましょう', '微信 xiaolin_kq まで', 'ﾗｲﾝID:hana_0712 待ってます'],
  mustNotMatch: [
    'LINEのIDを聞かれました。詐欺です',
    '市の公式ライン kitakyu_city_2026 が使いにくい',
    'LINE予約の画面、id_12345 と出て進めません。区の窓口でも直らない',
  ],
});
