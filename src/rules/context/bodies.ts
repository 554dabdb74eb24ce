import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';

const ORDINARY =
  /健診|検診|乳がん|乳癌|性教育|授乳|母乳|おむつ|赤ちゃん|新生児|保健|病院|診療|診て|腫れ|医師|クリニック|産婦人科|泌尿器|看護|マッサージ機|入浴|温泉|銭湯|足湯|岩盤浴|サウナ|プールの監視|ヨガ|ストレッチ|体操|筋トレ|スクワット|整体|腰痛|肩こり|骨盤|ダイエット|マラソン|ジョギング|ランナー|相撲|力士|まわし|ふんどし|裸祭|はだか祭|彫刻|裸婦|ヌードデッサン|美術|絵画|写生|料理|レシピ|鶏|もも肉|むね肉|胸肉|牛乳|豆乳|チンゲン|ちんちん電車|チンチン電車|啓発|相談窓口|被害|防止|対策|ニュース|報道|逮捕|ハラスメント|セクハラ(?:研修|相談|防止)|迷惑防止|ワクチン|避妊|妊娠|不妊|更年期|エロマンガ島|スケベニンゲン|エロイカ|ベートーヴェン|犬|猫|ネコ|ワンちゃん|動物園|飼育|カバ|ゾウ|牛|馬|豚/;
/** Health, bathing, sport, food, art, animals: bodies as they are. */
export const isOrdinaryBody = (_: Span, text: JudgedText): boolean => ORDINARY.test(text.view('plain').text);
