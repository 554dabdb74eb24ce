import { list } from '../text/grammar.ts';

/** Names that are meant to be known: of artists, athletes and office-holders; and names that are kept back. */
export const PUBLIC_NAMES: readonly string[] = list(
  '展 コンサート 優勝 選手 監督 作家 議員 市長 知事 大臣 作品 講師 歴史 名前は伏せ',
);
