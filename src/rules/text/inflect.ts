import { any, chain, type Part, re } from './grammar.ts';

/** Endings of i-adjectives, with the drawled and clipped ones of speech: きもい, きもっ, きめえ, きもすぎ, きもかった. */
const ADJECTIVE =
  'い|ぃ|ィ|イ|え|ぇ|っ|ッ|か(?:ろ|った|り)|く(?:て|ない|ね)|すぎ|過ぎ|さ|ー|〜|ん[だじよ]|w|ｗ|(?=[。、！!？?\\s…笑]|$)';

/** i-adjectives by stem (`きも`, `うざ`), in any affirmative form. Followed by くない they still match: negate outside. */
export const adjective = (...stems: readonly string[]): Part =>
  chain(any(...stems.map((s) => re(/^[ァ-ヺ]/.test(s) ? `(?<![ァ-ヺー])${s}` : s, s))), re(ADJECTIVE));

const ROWS: Readonly<Record<string, string>> = {
  う: 'わいうえおっ',
  く: 'かきくけこい',
  ぐ: 'がぎぐげごい',
  す: 'さしすせそ',
  つ: 'たちつてとっ',
  ぬ: 'なにぬねのん',
  ぶ: 'ばびぶべぼん',
  む: 'まみむめもん',
  る: 'らりるれろっん',
};

/** Godan verbs in any form (殺す: 殺さ 殺し 殺せ 殺そ 殺す), by dictionary form. */
export const godan = (...verbs: readonly string[]): Part =>
  any(...verbs.map((v) => re(`${v.slice(0, -1)}[${ROWS[v.slice(-1)] ?? v.slice(-1)}]`, v.slice(0, -1))));

/** Said of the speaker's own coming act: 〜してやる, 〜しに行く, 〜すぞ, 〜したろか, 〜すけん, 〜すばい; after a stem in い. */
export const WILL =
  '(?:てや[るろっんり]|でや[るろっんり]|ちゃ[るろう]|ちゃるけん|ったる|てまう|に(?:行|い|来)[くきっこ]|に(?:参|伺|まい)|ます|たる|たろか|たろう|てあげ|てさしあげ|て差し上げ|たい|つもり|予定)';

/** Orders and wishes put on somebody: 〜ろ, 〜てくれ, 〜てほしい, 〜ばいいのに, 〜ますように. */
export const WISHED =
  '(?:てくれ|てください|て下さい|てほし|て欲し|てしまえ|ちまえ|ちゃえ|ろ|ばいい|ばよ|ますように|たらいい)';
