import { anyOf } from '../text/combine.ts';
import { pattern } from '../text/matcher.ts';

/** The comment laughs: despair and danger in it are a figure of speech. */
const LAUGHING = pattern(
  /笑+\s*[)）〜~]?\s*(?:[。、！!🤣😂\s]|$)|[wｗ]{2,}|[wｗ]\s*$|[（(](?:笑|誇張|切実|冗談|嘘)|😂|🤣|😋|😆/gu,
  [],
);
/** Talk of stories, lessons, prevention, and of what is long past. */
const TOLD = pattern(
  /映画|ドラマ|小説|漫画|マンガ|アニメ|朗読|紙芝居|上映|歌詞|落語|講座|講演|啓発|研修|訓練|展示|出前授業|保護者会|昔は|昔の|当時|あの頃|子どもの頃|子供の頃|若い頃|戦時|戦争|空襲|伝説|救われ(?:た|まし)|助けられ(?:た|まし)|助かりまし|助けてくれ(?:た|まし)|助けてもら(?:っ|い)|乗り越え(?:た|まし)|立ち直|今は元気|今では笑|恩人/g,
  [],
);
/** What people despair of for fun: seasons, food, idols, homework, the heat. */
const TRIFLES = pattern(
  /推し|夏休み|冬休み|春休み|連休|宿題|読書感想文|テスト勉強|期末|ライブ|ガチャ|ポイント失効|売り切れ|完売|ビール|ラーメン|うどん|ケーキ|アイス|焼肉|唐揚げ|カロリー|ダイエット|筋肉痛|花粉|蚊(?:に|が|の)|暑すぎ|暑くて|暑さで|寒すぎ|寒くて|ソフトクリーム|かき氷|確定申告|桜ちったら|😇|優勝|試合|可愛すぎ|かわいすぎ|尊い|尊すぎ|桜(?:が)?(?:ち|散)った|セミ|蝉|白髪|シミ|しわ消/g,
  [],
);

/** Nothing in earnest: laughter, stories, trifles. */
export const LIGHT = anyOf(LAUGHING, TOLD, TRIFLES);
/** Stories and laughter only: for calls that are urgent whatever else they speak of. */
export const UNREAL = anyOf(LAUGHING, TOLD);
