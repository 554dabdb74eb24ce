import type { Span } from '../category.ts';
import type { JudgedText } from '../text/judged-text.ts';

const around = (text: JudgedText, [start, end]: Span, before: number, after: number): string =>
  text.raw.slice(Math.max(0, start - before), end + after);

const IDIOM =
  /死ぬ(?:ほど|程|まで|気で|かと|思い)|死ねる|萌え死|笑い死|尊死|キュン死|死んでも(?:行|食|見|い)|ゲロ|心臓が?死|足が死|腰が死|目が死|語彙が?死|スマホ|電池|バッテリー|蚊|ハエ|ゴキ|害虫|ムカデ|雑草|ウイルス|コロナ|菌|花粉|台風|残暑|暑さ|猛暑|夏バテ|借金|眠気|筋肉|脂肪/;
/** 死ぬほどうまい, 蚊は死ねばいい: death as an idiom, or of what is no person. */
export const isIdiomOfDeath = (span: Span, text: JudgedText): boolean => IDIOM.test(around(text, span, 8, 6));

const HOPE_TO_LIVE =
  /死(?:なない|にたくな|なせ(?:た|な)く|んでほしくな|んで欲しくな|んではいけ|んじゃ(?:だめ|ダメ|いけ|いや|嫌))/;
/** 死なないで, 死んでほしくない. */
export const isHopeToLive = (span: Span, text: JudgedText): boolean => HOPE_TO_LIVE.test(around(text, span, 2, 12));
