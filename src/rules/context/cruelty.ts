import type { Span } from '../category.ts';
import { list, phrasing, re } from '../text/grammar.ts';
import { type Matcher, matcher } from '../text/matcher.ts';
import { every } from '../text/need.ts';
import { isFiction, isHandedOn } from './voiced.ts';

const CREATURE = phrasing(
  re(
    '猫|ネコ|ねこ|にゃんこ|犬(?!飼い)|ワンコ|わんこ|鳩|ハト|カラス|ハムスター|うさぎ|ウサギ|ヤギ|ネズミ|イノシシ|カエル|亀|カメ(?!ラ)|鯉|小鳥|雀|スズメ|白鳥|🐈|🐱|🐶|🐕|🐇|🐹',
    ...list(`
      猫 ネコ ねこ にゃんこ 犬 ワンコ わんこ 鳩 ハト カラス ハムスター うさぎ ウサギ ヤギ ネズミ イノシシ カエル 亀
      カメ 鯉 小鳥 雀 スズメ 白鳥 🐈 🐱 🐶 🐕 🐇 🐹
    `),
  ),
);
const HARM = phrasing(
  re(
    '電子レンジ(?:に入れ|で|に詰)|(?:首|足|しっぽ|羽|耳|目)(?:を|が)?(?:折る|折っ|ちぎ|切っ|潰)|縛り|縛っ|吊る(?:し|す)|踏ん(?:だ|で|づ)|蹴っ|蹴る|蹴り|沈め|溺れ|燃や|焼い(?:て|た)|火(?:を)?つけ|タバコ(?:を)?押し|根性焼き|毒|撃(?:つ|っ|ち)|刺し|殺(?:し|す|せ)|苦しむ|苦しめ|虐待|死体ぶら|死体(?:を)?(?:吊|並べ)|粘着|爆竹|カッター|ハサミで|剥い|投げつけ|叩きつけ|性的|いたずらし|🔪|🔥|🩸',
    ...list(`
      電子レンジ 首 足 しっぽ 羽 耳 目 縛 吊る 踏ん 蹴 沈め 溺れ 燃や 焼い 火 タバコ 根性焼 毒 撃 刺し 殺 苦し 虐待
      死体 粘着 爆竹 カッター ハサミ 剥い 投げ 叩き 性的 いたずら 🔪 🔥 🩸
    `),
  ),
);
const GLEE = phrasing(
  re(
    '楽し|たまらん|最高|好き|ウケる|うける|面白|おもしろ|笑|[wｗ]|動画|見たい人|見る[？?]|見せる|また(?:買|やる)|やってみ|やった[wｗ。！]|してきた|明日もやる|しとけばいい|ばいい|眺め|❤|😂|🤣',
    ...list(`
      楽し たまらん 最高 好き ウケる うける 面白 おもしろ 笑 w 動画 見 また やってみ やった して 明日も しとけ
      ばいい 眺め ❤ 😂 🤣
    `),
  ),
);
const MERCY =
  /許せ|ひどい|酷い|かわいそう|可哀想|保護(?:し|猫|犬|団体|して)|愛護|通報|虐待かな|虐待で(?:は|し)|どこに言|相談|犯人|逮捕|ニュース|被害|やめて|防止|悲し|涙|心が痛|怒り|害獣対策|獣医|病院|花火の音|料理|鍋|釣り|しっぽを振|足が(?:速|早)|目が(?:合|かわ)|ロッククライミング|ハロウィン/;

/** An animal, harm and glee in one comment. */
export const crueltyToAnimals: Matcher = matcher(
  () => CREATURE.pieces,
  (text) => {
    const harm: readonly Span[] = HARM.find(text);
    const first = harm[0];
    if (first === undefined || isFiction(first, text) || isHandedOn(first, text) || MERCY.test(text.view('plain').text))
      return [];
    return CREATURE.find(text).length > 0 && GLEE.find(text).length > 0 ? harm : [];
  },
  () => every([CREATURE.need, HARM.need, GLEE.need]),
);
