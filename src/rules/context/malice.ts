import type { Span } from '../category.ts';
import { ANY_GROUP, WHO } from '../lists/aimed.ts';
import * as character from '../lists/malice-character.ts';
import * as looks from '../lists/malice-looks-and-mind.ts';
import * as persons from '../lists/malice-persons.ts';
import * as wishes from '../lists/malice-wishes.ts';
import { mayHold, numberOf } from '../prefilter/may-hold.ts';
import { byStart } from '../text/by-start.ts';
import type { JudgedText } from '../text/judged-text.ts';
import { lazily, type Matcher, matcher } from '../text/matcher.ts';
import { some } from '../text/need.ts';
import { needOf } from '../text/pattern-need.ts';
import { PUBLIC_WORK } from './institution.ts';
import { isCondemned, isDenied, isFiction, isHandedOn, isSelf } from './voiced.ts';

/**
 * Signs of malice that add up, however far beyond any listed sentence: what somebody is called, what is said of his
 * body, mind, character and family, rough orders, ill wishes; laughter, sweeping talk and somebody to strike
 * weigh little and never suffice.
 */
interface Sign {
  readonly kind: string;
  readonly weight: number;
  /** Says something against a person; the others only add to it. */
  readonly strong: boolean;
  readonly source: string;
}
const strong = (kind: string, weight: number, source: string): Sign => ({ kind, weight, strong: true, source });
const slight = (kind: string, weight: number, source: string): Sign => ({ kind, weight, strong: false, source });

export const SIGNS: readonly Sign[] = [
  strong('low', 2, persons.LOW_SORT),
  strong('down', 1.6, persons.KEEPS_DOWN),
  strong('order', 1.5, wishes.ORDER),
  strong('body', 1.7, looks.BODY_INSULT),
  strong('mind', 1.9, looks.MIND_INSULT),
  strong('character', 1.7, character.CHARACTER_INSULT),
  strong('family', 1.4, character.FAMILY_INSULT),
  strong('reject', 1, wishes.REJECTION),
  strong('wish', 2, wishes.ILL_WISH),
  slight('rough', 1, persons.ROUGH_NAME),
  slight('sneer', 0.6, wishes.SNEER),
  slight('sweep', 0.6, wishes.SWEEPING),
  slight('who', 0.7, WHO.toLowerCase()),
  slight('group', 0.7, ANY_GROUP.toLowerCase()),
];

/** Kind talk, and talk about such words instead of in them. */
const KIND =
  /ありがと|有難|感謝|助かり|助かった|好き|かわい|可愛|楽し|おいし|美味|うれし|嬉し|尊敬|応援|お疲れ|おつかれ|素敵|すてき|大丈夫(?:です|だよ)|心配して|元気(?:です|に|で)|懐かし|なつかし|笑顔/;
const ABOUT =
  /差別|偏見|いじめ|講座|傷つ|悲し|言われ(?:た|て|る|ま|続)|書かれ|呼ばれ|やめましょ|やめよう|許せない|人権|誹謗|中傷|ヘイト|啓発|相談|かな(?:あ)?[。？?]*$|思わない|思いません|わけじゃ|わけでは|ってこと(?:？|\?)|なぞなぞ|クイズ|ことわざ|方言|(?:言|書|呼|叩|責|笑)(?:う|く|ぶ)人|(?:言|書)いてる人|呼ばわり|責めんで|責めないで|叩かれ|やめて(?:ほし|くだ|あげ|ね|$|。)|言わんで|言わないで|守ろう|(?:に|は)注意|気をつけ(?:て|ま)|被害|通報し|落語|を演じ|役の|の役|訃報|雑種|子犬|子猫|柴犬|ワンコ|わんこ|にゃん|歌詞|張り紙|貼り紙|映画|漫画|ドラマ|小説|昔の/;
/** Talk of play, beasts, food and the like, in which rough words are at home. */
const PLAYFUL =
  /ごっこ|劇|役を|役が|節分|豆まき|鬼は|仮装|ハロウィン|ゲーム|キャラ|推し|アニメ|プロレス|漫才|お笑い|替え歌|川柳|大喜利|ネタ|子どもの頃|子供の頃|幼なじみ|同級生|思い出|猫|犬|ペット|ニャン|鳥|虫|蚊|畑|釣|味噌|食べ|食う|レシピ|ラーメン|カレー|うどん|弁当|料理|咲|花|散歩|筋肉|ダイエット中|健診|歯医者|体重|腰|膝|眠|暑|寒|雨|雪|台風|渋滞|満員|初戦|試合|負けた|勝った|優勝|宿題|テスト|受験|確定申告|月曜|残業|失敗した|間違え|忘れ/;
const SELF_TALK =
  /(?:^|[。、！!\s])(?:私|わたし|俺|おれ|オレ|僕|ぼく|わし|ワイ|自分|うちの(?!近|区|市|町|課|地)|我が家|妻|主人|孫|息子|娘|父|母|祖父|祖母|父ちゃん|母ちゃん|兄|弟|姉|妹|じいちゃん|ばあちゃん)(?:は|が|も|の|って|、|なんか)|です。?$(?<=は(?:私|僕|俺)です。?)|うちの三?(?:兄弟|子)/;

interface Hit {
  readonly span: Span;
  readonly sign: Sign;
}
/** Signs further apart belong to different thoughts. */
const THOUGHT = 45;

const said = (text: JudgedText, span: Span): boolean =>
  !isHandedOn(span, text) && !isDenied(span, text) && !isCondemned(span, text) && !isSelf(span, text);
const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const apart = (a: Span, b: Span): number => Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));

const finders = lazily(() =>
  SIGNS.map((sign) => [sign, byStart(sign.source), numberOf(needOf(sign.source, 'g'))] as const),
);

/** お ま え は ブ ス: nearly every letter stands apart. */
const spelledApart = (text: JudgedText): boolean =>
  text.view('compact').text.length * 1.6 < text.view('plain').text.length;

const hitsOf = (text: JudgedText): readonly Hit[] => text.memo(SIGNS, signsIn);

function signsIn(text: JudgedText): readonly Hit[] {
  const hits: Hit[] = [];
  const view = spelledApart(text) ? 'compact' : 'plain';
  for (const [sign, find, number] of finders()) {
    // Slight signs come last; without a strong one they say nothing.
    if (!sign.strong && hits.length === 0) break;
    if (number !== undefined && !mayHold(number, text)) continue;
    for (const span of find(text, view)) {
      if (hits.some((hit) => overlaps(hit.span, span))) continue;
      if (sign.strong && !said(text, span)) continue;
      hits.push({ span, sign });
    }
  }
  return hits;
}

/** Weight of the signs around one strong sign: each kind once, a strong kind that comes again a little more. */
function weightAround(center: Hit, hits: readonly Hit[]): number {
  const kinds = new Map<string, number>();
  for (const { span, sign } of hits) {
    if (apart(span, center.span) > THOUGHT) continue;
    const before = kinds.get(sign.kind);
    if (before === undefined) kinds.set(sign.kind, sign.weight);
    else if (sign.strong) kinds.set(sign.kind, Math.min(before + 0.8, sign.weight + 1.6));
  }
  return [...kinds.values()].reduce((a, b) => a + b, 0);
}

/** An answer to somebody strikes him; a comment that is hardly more than the words of malice means them. */
function emphasis(text: JudgedText, said: readonly Hit[], each: number): number {
  const covered = said.reduce((sum, { span: [start, end] }) => sum + end - start, 0);
  const dense = covered / Math.max(1, text.view('compact').text.length) >= 0.35;
  return (text.subject.parent === undefined ? 0 : each) + (dense ? each : 0);
}

function excuse(text: JudgedText): number {
  const words = text.view('plain').text;
  // A long text holds many words; it says more about something than against somebody.
  const long = words.length > 220 ? 2 : 0;
  return (
    long +
    (KIND.test(words) ? 1.2 : 0) +
    (ABOUT.test(words) ? 1.5 : 0) +
    (SELF_TALK.test(words) ? 1 : 0) +
    (PLAYFUL.test(words) ? 0.45 : 0)
  );
}

/** Kind words, talk about abuse, play, the writer himself or his own. */
export function isKindOrAbout(text: JudgedText): boolean {
  const words = text.view('plain').text;
  return words.length > 220 || [KIND, ABOUT, SELF_TALK, PLAYFUL].some((excuse) => excuse.test(words));
}

/** Kinds of which one must be among the signs where a comment is to be hidden: the others can be criticism. */
const BLUNT = new Set(['low', 'order', 'body', 'wish']);
const blunt = (said: readonly Hit[]): boolean =>
  said.some(({ sign }) => BLUNT.has(sign.kind)) || said.filter(({ sign }) => sign.kind === 'mind').length > 1;
/** Kinds that strike a person, whatever work he does. */
const PERSONAL = new Set(['body', 'family', 'wish']);
const personal = (said: readonly Hit[]): boolean => said.some(({ sign }) => PERSONAL.has(sign.kind));

/**
 * Comments whose signs of malice weigh at least `least`, with at least `kinds` kinds that say something; with
 * `bluntly`, one of them rough beyond criticism; with `personally`, one that is about no work.
 */
export const malice = (least: number, kinds = 1, bluntly = false, personally = false): Matcher =>
  matcher(
    [],
    (text) => {
      const hits = hitsOf(text);
      const said = hits.filter(({ sign }) => sign.strong);
      if (new Set(said.map(({ sign }) => sign.kind)).size < kinds) return [];
      if ((bluntly && !blunt(said)) || (personally && !personal(said))) return [];
      const criticism = !blunt(said) && PUBLIC_WORK.find(text).length > 0 ? 0.6 : 0;
      const allowed =
        least -
        (said.length > 0 ? emphasis(text, said, bluntly ? 0.4 : 0.6) : 0) +
        criticism +
        (said.length > 0 ? excuse(text) : 0);
      const found = said.filter((hit) => weightAround(hit, hits) >= allowed);
      const first = found[0];
      return first === undefined || isFiction(first.span, text) ? [] : found.map(({ span }) => span);
    },
    () => some(SIGNS.filter((sign) => sign.strong).map((sign) => needOf(sign.source, 'g'))),
  );
