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

/** Joy, thanks and praise. */
const CHEER = pattern(
  /[♪☆★]|😊|✨|🎉|☺|😍|🌸|🥹|🙌|嬉し|うれし|楽しかっ|楽しみ|楽しく|最高|かわい[いか]|可愛い|素敵|すてき|おいし|美味し|おめでとうご|ありがた[いく]|感謝|お疲れ様|お疲れさ|おつかれ|ほっこり|大好き|面白|感動|癒|ありがとうございます|助かりま|助かって|おかげ|お世話になりま|すごい|すごく|上手|[^。]{2}た！|ですね|やね[。〜]|てくれた/gu,
  [],
);
/** Matters of the office: requests, procedures, information, opinions on the public. */
const CIVIC = pattern(
  /(?<![いけめきみ])てほしい|(?<![いけめきみ])て欲しい|増やして|直して|つけて|予算|対策|要望|市は|区は|市の|区の|役所は|役所の|市民|納税|税金|議員|条例|補助|助成|申請|手続|予約|日程|募集|参加し|イベント|お知らせ|ホームページ|広報|掲載|載せて|チラシ|アプリ|窓口|担当|職員さん|課の|選挙|投票|詐欺|注意(?:し|を|が)|料金|無料|円です|カード|メール|駐車|ごみ|ゴミ|バス停|教室|マイナ|届け出|説明|なんで(?:すか|毎)|でしょうか|ですか[？?]|ますか[？?]|いくら|何時|日本語|という(?:のは|名)|番号|券|診断書|診察券を|給付|祭りの|先生方|高校の|転入|更新|ポスター|コンクール|大会/g,
  [],
);

/** Nothing in earnest: laughter, stories, trifles. */
export const LIGHT = anyOf(LAUGHING, TOLD, TRIFLES);
/** As `LIGHT`, and whatever is glad or about the office: despair and fear are told without either. */
export const NOT_IN_NEED = anyOf(LIGHT, CHEER, CIVIC);
/** As `UNREAL`, and glad. */
export const SAFE = anyOf(LAUGHING, TOLD, CHEER);
/** Stories and laughter only: for calls that are urgent whatever else they speak of. */
export const UNREAL = anyOf(LAUGHING, TOLD);
