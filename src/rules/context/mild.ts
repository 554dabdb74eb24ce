import { phrase } from '../text/matcher.ts';

/** Words of scolding that friends and family use too: with one of them alone nothing is hidden at once. */
export const MILD = phrase(
  'アホやね',
  'あほやね',
  'アホやなあ',
  'あほやなあ',
  'ばかやね',
  'バカやね',
  'ばかやなあ',
  'バカやなあ',
  'ばかちん',
  'バカチン',
  'ばかたれ',
  'ばかもん',
  'うざい',
  'ウザい',
  'うざ',
  '育ち方',
  'お馬鹿',
  'おバカ',
  '親バカ',
  '好き',
  'コスプレ',
  'トレードマーク',
  '長生きのコツ',
  '笑い話',
);
