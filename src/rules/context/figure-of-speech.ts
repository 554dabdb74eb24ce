import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';

const sentence = (text: JudgedText, span: Span): string => text.words(text.sentenceOf(span));
const near = (text: JudgedText, [start, end]: Span, n: number): string =>
  text.raw.slice(Math.max(0, start - n), end + n);

const PREY =
  /蚊|ハエ|ゴキブリ|ムカデ|ネズミ|害虫|害獣|雑草|草(?:を|刈)|ダニ|シロアリ|スズメバチ|ハチ|ヒアリ|アリ(?:を|が)|毛虫|菌|ウイルス|カビ|釣った|魚|鶏|ニワトリ|猪|イノシシ|鹿|カラス|カマキリ/;
/** Killing of vermin, germs, fish: 蚊を殺す. */
export const isOfPrey = (span: Span, text: JudgedText): boolean => PREY.test(near(text, span, 12));

const PLAY =
  /優勝|一球|ナイスキル|ナイスプレー|スパイク|エース|打席|相手チーム|試合|決勝|大会で|対戦|剣道|柔道|空手|相撲|ボクシング|プロレス|ドッジ|鬼ごっこ|かくれんぼ|かくれんぼう|けいどろ|どろけい|宝探し|だるまさん|雪合戦|水鉄砲|ゲーム|スマブラ|カードバトル|ピッチャー|ホームラン|サバゲ|スイカ割り|笑(?:い|わせ)(?:殺|死)|キュン|萌え|推し|尊|かわいすぎ|可愛すぎ|かわいさで|可愛さで|悩殺|飯テロ|メシテロ|めしテロ|飯爆|胃袋|食欲|腹筋(?:が)?(?:崩壊|殺)|くすぐ/;
/** Sport, play, love of an idol or of food: 腹筋殺しに来てる, 飯テロ. */
export const isPlayful = (span: Span, text: JudgedText): boolean => PLAY.test(sentence(text, span));

const HARDSHIP =
  /殺す気|殺しにかか|殺しに来(?:て|と)|殺され(?:る|た|そう)|死人(?:が)?(?:出る(?:まで|前|ぞ|で|かも|と)|出てから|出たら)|犠牲者(?:が)?(?:出る(?:まで|前)|出てから|出たら)/;
/** 区民を殺す気か, 死人が出る前に直せ: reproach, or fear of an accident. */
export const isReproach = (span: Span, text: JudgedText): boolean => HARDSHIP.test(near(text, span, 6));

const NEWS =
  /ニュース|報道|事件(?:が|の|を|は|で)|逮捕|犯人|容疑|予告(?:が|され|で(?:休|早退|中止|延期|避難|電車|学校)|の(?:電話|メール|件|対応|犯人)|犯)|(?:避難|防災|消防|対応|救助)訓練(?:の(?:お知|様子|日)|を(?:行い|実施|し(?:ま|て)|見)|に参加|、)|防災(?:グッズ|マップ|講座|無線|の日)|対策|啓発|防止|注意喚起|不発弾|戦争|空襲|戦時|原爆|語り部|歴史|昔話|伝説|合戦|出征|平和|追悼/;
const LAWFUL_STEP =
  /監査請求|公開請求|訴訟|裁判|提訴|弁護士|選挙で|投票で|一票|議会(?:で|に)|議員(?:に|さん)|オンブズ|陳情|請願|署名|行政相談|新聞社|報道機関|苦情(?:窓口|処理)/;
/** An announced lawsuit, vote or petition: every citizen's right. */
export const isLawfulStep = (_: Span, text: JudgedText): boolean => LAWFUL_STEP.test(text.view('plain').text);
/** News, drills, history. */
export const isNews = (span: Span, text: JudgedText): boolean => NEWS.test(sentence(text, span));
