import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { matcher, pattern, phrase } from '../../text/matcher.ts';

const MASK = '[^ぁ-んァ-ヶ一-龠a-zA-Z0-9、。！？!?]{1,3}';
const apart = (word: string): string => [...word].map((c) => (c === 'ー' ? `(?:ー|🅱️?ー?)` : c)).join(MASK);
const WORDS = list(
  'シャブ しゃぶ コカイン ヘロイン マリファナ ガンジャ 大麻 たいま タイマ 覚醒剤 覚せい剤 ハッパ 闇バイト 闇ばいと やみばいと やみばぃと やみバイト やミバイト やみバぃト ヤミバイト 裏バイト 受け子 出し子 拳銃 チャカ 銀行口座 睡眠薬 脱法 やさい テオシ 手押し 銃 偽造 トバシ 飛ばし',
).filter((w) => [...w].length > 1);
const SHORT = WORDS.filter((w) => w.length === 2);
const LONG = WORDS.filter((w) => w.length > 2);
const firsts = (words: readonly string[]): string[] => [...new Set(words.map((w) => [...w][0] ?? w))];
/** A letter between two masks: a longer word that is pulled apart holds one. */
const LONE_LETTER = new RegExp(`${MASK.replace('{1,3}', '')}[ぁ-んァ-ヶー一-龠]${MASK.replace('{1,3}', '')}`, 'u');
const LONG_APART = pattern(new RegExp(LONG.map(apart).join('|'), 'gu'), firsts(LONG), 'raw');
const APART = anyOf(
  matcher(
    firsts(LONG),
    (text) => (LONE_LETTER.test(text.raw) ? LONG_APART.find(text) : []),
    () => LONG_APART.need,
  ),
  pattern(
    new RegExp(`${SHORT.map(apart).join('|')}|(?:闇|やみ|ヤミ|裏)\\s?(?:🅱️?|🅑|ß)[ー\\-〜]?`, 'gu'),
    [...firsts(SHORT), 'ヤミ', 'やみ', '裏'],
    'raw',
  ),
);
const CLOSED = pattern(
  /(?:やさ[いぃ]|野菜|はっぱ|葉っぱ|氷|アイス|草|冷たいの|🥦|🍁|🧊|しゃぶ|シャブ|チャリ)[^。\n]{0,10}(?:[0-9]\s?(?:粒|つぶ|ぐらむ|グラム|g|パケ|玉)|テオシ|手押(?!し?(?:車|信号|ポンプ|相撲))|0\.[0-9])/g,
  list('やさ 野菜 はっぱ 葉っぱ 氷 アイス 草 冷たい 🥦 🍁 🧊 しゃぶ シャブ チャリ'),
);
const DEAL = phrase(
  ...list(`
    即 から そく 金 円 万 未成年 あり〼 あり升 あります ある 募集 dm 区内 配達 ok OK 売 買 譲 🧊 💰 💴 💸 🚲 📦 稼 日払 テレ シグナル てれ 連絡 欲し ほし いる人 テオシ くきゅう 小倉 まで ください
  `),
);

export default defineRule({
  id: 'illegal.spaced',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    inTrade(together(anyOf(APART, CLOSED), DEAL)),
    phrase(
      '直売',
      '朝市',
      '農家',
      'マルシェ',
      'レシピ',
      '収穫',
      'スーパー',
      'しゃぶしゃぶ',
      '旬',
      '献立',
      'アイスクリーム',
      'かき氷',
      '賞味',
    ),
    'comment',
  ),
  rationale: 'Whoever pulls the letters of such a word apart means it; beside a deal it is one.',
  knownGaps: 'Headings set with wide spacing.',
  mustMatch: [
    'し\u200bゃ\u200bぶ 🧊 5から 区内即',
    'や/み/バ/イ/ト　そ/く/金',
    'コ⬜カ⬜イ⬜ン 🚲 あり〼',
    '大★麻 売ります',
  ],
  mustNotMatch: [
    '大 麻 の話。警察のポスターを見た、あります',
    '拳・銃の展示がある博物館のニュース',
    '野菜 5g の種、朝市で100円から',
  ],
});
