import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const WHO =
  '(?:先生|課長|係長|部長|区長|市長|議員|職員|司会|窓口|受付|担当|広報|校長|教頭|店長|院長|監督|コーチ|会長|知事|投稿|中の人|ねーちゃん|兄ちゃん|おじさん|ばあさん|じいさん|姉ちゃん|おばさん|おっさん|女|男|この人|こいつ|あいつ|お前|おまえ|ババア|ジジイ)';

export default defineRule({
  id: 'abuse.emoji-person',
  category: 'abuse',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    anyOf(
      pattern(
        /(?:👴|👵|🧓|👶|👩|👨|👧|👦)[\uFE0F🏻-🏿]?\s?(?:⚰|🗑|🪦|🔪|🚮|💀)/gu,
        ['👴', '👵', '🧓', '👶', '👩', '👨', '👧', '👦'],
        'raw',
      ),
      pattern(
        new RegExp(
          `(?:🐷|🐽|🐖|🐒|🐵|🦍|💩|🤡|🪳){1,5}\\s?(?:[←⬅👈＝=→➡👉])\\uFE0F?[^\\n]{0,6}${WHO}|${WHO}[^\\n]{0,4}[→➡👉＝=]\\uFE0F?(?:🐷|🐽|🐖|🐒|🐵|🦍|💩|🤡|🪳|🗑|🚮|⚰|🪦)`,
          'gu',
        ),
        ['🐷', '🐽', '🐖', '🐒', '🐵', '🦍', '💩', '🤡', '🪳', '🗑', '🚮', '⚰', '🪦'],
        'raw',
      ),
      pattern(
        new RegExp(
          `(?:🗑|🚮|🔪|💀|🪦|⚰)[^\\n]{0,6}${WHO}[^\\n]{0,6}(?:💀|🔪|🪦|⚰|死|しろ|[しタ氏][ねヒ])|(?:💀|🪦|⚰)\\uFE0F?[←⬅👈]\\uFE0F?[^\\n]{0,6}${WHO}`,
          'gu',
        ),
        ['🗑', '🚮', '🔪', '💀', '🪦', '⚰'],
        'raw',
      ),
      pattern(
        /🔪(?:し|やり|ころ|殺|刺)(?:て|たい|す)|🖕[^\n]{0,6}(?:死|しね|タヒ|氏ね)|(?:死|しね)[^\n]{0,4}🖕|🧠(?:❌|🈚|🚫|ゼロ|0️⃣)/gu,
        ['🔪', '🖕', '🧠'],
        'raw',
      ),
      pattern(
        /(?:🐒|🐵|🐷|🐖|🪳|🐀|🐛)[\u{1F1E6}-\u{1F1FF}]{2}|[\u{1F1E6}-\u{1F1FF}]{2}(?:🐒|🐵|🐷|🐖|🪳|🐀|🐛|💩|🗑|🤮|🤢|🖕|🚮|💣)|(?:🤮|🖕|💩|🚮)[\u{1F1E6}-\u{1F1FF}]{2}/gu,
        ['🐒', '🐵', '🐷', '🐖', '🪳', '🐀', '🐛', '💩', '🗑', '🤮', '🤢', '🖕', '🚮', '💣'],
        'raw',
      ),
    ),
    phrase(
      'ハロウィン',
      '動物園',
      '到津',
      '仮装',
      '人形劇',
      'お芝居',
      'ごみの日',
      '分別',
      '料理',
      '干支',
      '年賀',
      '餃子',
      '終活',
      'お墓参り',
    ),
    'comment',
  ),
  rationale: 'Graves, knives, bins and beasts set on a person or a nation by emoji are insults without words.',
  knownGaps: 'Emoji stories longer than a few signs.',
  mustMatch: ['👴⚰️はよ行け笑', '🐷🐷←司会のねーちゃん', '🔪してやりたい顔No.1 課長', '🧠❌👈この課長'],
  mustNotMatch: ['ハロウィンの👵💀の仮装', '終活の講座👴⚰️に行きました', '🇨🇳🐷の餃子の料理教室、市の抽選が不便'],
});
