import type { Span } from '../category.ts';
import { where } from '../text/combine.ts';
import type { JudgedText } from '../text/judged-text.ts';
import type { Matcher } from '../text/matcher.ts';

/**
 * Who says it: the writer, or somebody the writer tells of. Stricter than `meant`: a warning or a complaint elsewhere
 * in the sentence excuses nothing, only grammar that hands the words to another does.
 */
const after = (text: JudgedText, [, end]: Span, n: number): string => text.raw.slice(end, end + n);
const before = (text: JudgedText, [start]: Span, n: number): string => text.raw.slice(Math.max(0, start - n), start);

const HANDED_ON =
  /^(?:[」』"”]{1,2}[、や]?[「『"“][^」』"”]{1,14}){0,5}[^。！？!?\n]{0,6}?[」』"”’）)】]{0,2}[。!！]?(?:ちゅうて|ちゅう|っちゅ|っち|ち(?=[言怒ゆい])|とか|などと|など|なんて|って|と|という|といった|っていう|みたいな|的な|呼ばわり|扱い)(?:[、 ])?[^。！？!?\n]{0,16}?(?:言われ|書かれ|書き込|書く|書い(?:[てと](?:る|い|あ|っ)|た)|言う(?:人|の|こと|子|な|やつ|よう)|聞(?:く|か|き)|言い(?:方|ま|すぎ|過ぎ)|言って(?:い)?(?:る|た)(?:人|子|の(?:を|が|は)|奴)|言った(?:人|の|ら|こと)|言わな|言っちゃ|言ってはい|コメント|発言|叫|怒鳴|投稿|言葉|使わ|使う|送られ|送って|来(?:た|ま)|怒ら|怒鳴|叱|口ぐせ|口癖|掛け声|ゆわれ|いわれ|いう(?:意味|方言|言)|添え|習っ|教わ|歌|届|聞こえ|聞い|思わな|思われ|やめ|辞めて|だめ|ダメ|ひど|酷|悲し|暴言|メッセージ|脅|予告|落書|貼り紙|電話|呼ぶ|呼ば|罵|いじめ|傷つ|は(?:ない|いけ|よくな|良くな)|(?:は|も)(?:差別|犯罪|アウト|言い過ぎ)|された|される)/;
const INSISTING = /(?:って|と)(?:言|い|ゆ)[っう]て?(?:ん[だじよや]|る(?:ん|だろ|やろ|よな)|やる|おく|んの)/;
/** Told of others' words: 「死ね」と言われた, バカ呼ばわりされた, 殺すなどと書き込む人. */
export const isHandedOn = (span: Span, text: JudgedText): boolean => {
  const tail = after(text, span, 34);
  return HANDED_ON.test(tail) && !INSISTING.test(tail.slice(0, 14));
};

const DENIED =
  /^[^。！？!?、\n]{0,4}?(?:(?<!ん)(?:では|じゃ)(?:な(?!い(?:の|か|ん|[？?wｗ]))|あり)|ちゃう(?:けど|よ)|とは(?:言|思|限)|なんて(?:言|思)わ|とまでは|わけ(?:が|では|じゃ)?(?:な|あり)|つもりは(?:な|あり)|なんかじゃ|くない|ないで(?!す|しょ)|ませんように)/;
/** バカではない, 殺すつもりはない. */
export const isDenied = (span: Span, text: JudgedText): boolean => DENIED.test(after(text, span, 16));

const CONDEMNED =
  /^[^。\n]{0,3}[」』"”]{1,2}(?:は|も|が|の|を)[^。\n]{0,24}(?:口ぐせ|口癖|方言|意味|掛け声|怒鳴|怒ら|叱|言われ|書かれ|昔|ひど|酷|言い?過ぎ|いけな|ダメ|だめ|NG|アウト|やめ|犯罪|脅迫|脅し|傷|許|最低|ない|違|暴言|差別|罪|逮捕|通報|理解できな|悲し|怖)|^[」』”](?:[、や]?[「『“][^」』”\n]{1,14}[」』”]){0,4}[、。]?(?:その|この|そんな|こんな|という)(?:一言|ひと言|ひとこと|言葉|ことば|コメント|書き込み|台詞|セリフ|文字|落書き|たった)/;
/** 「死ね」は言い過ぎ: quotation marks, then a judgement on the words. */
export const isCondemned = (span: Span, text: JudgedText): boolean => CONDEMNED.test(after(text, span, 34));

const SELF =
  /(?:私|わたし|俺|おれ|僕|ぼく|自分|うち|ワイ|わし)(?:って|は|が|も|の|自身|、|ほんと|マジ){0,2}[^。\nをに、おあてこそ課職市区]{0,6}$/;
/** 私ってバカだな: the writer speaks of himself. */
export const isSelf = (span: Span, text: JudgedText): boolean => SELF.test(before(text, span, 12));

const FICTION =
  /映画|ドラマ|小説|漫画|マンガ|まんが|アニメ|ゲーム|歌詞|舞台|演劇|芝居|ホラー|お化け屋敷|おばけ屋敷|ミステリー|推理|台本|セリフ|せりふ|台詞|朗読|上映|落語|歌舞伎|物語|絵本|将棋|囲碁|麻雀|サバゲー|ボードゲーム|人狼|主人公|悪役|戦隊|ヒーローショー|怪談/;
/** The comment speaks of a story, a play or a game. */
export const isFiction = (_: Span, text: JudgedText): boolean => FICTION.test(text.view('plain').text);

const told = (span: Span, text: JudgedText): boolean =>
  isHandedOn(span, text) || isDenied(span, text) || isCondemned(span, text);

/** Hits that the writer says himself, of others. */
export const voiced = (a: Matcher): Matcher => where(a, (span, text) => !told(span, text) && !isSelf(span, text));
/** Hits that the writer says himself (also of his own acts), in no story or game. */
export const inEarnest = (a: Matcher): Matcher => where(a, (span, text) => !told(span, text) && !isFiction(span, text));
