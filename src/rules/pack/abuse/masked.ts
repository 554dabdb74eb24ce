import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const MASK = '[○◯〇●×✕✖*＊☆★△▲□■?？]';
/** As the folded view reads them: hiragana, small kana big, no repeats. */
const WORDS = list(`
  まぬけ きちがい がいじ ちやんころ くたばれ ころすぞ ころしたる きもい どぶす ぶさいく くそばば くそじじ くそがき
  くそおんな くそ女 くそ男 くそ職員 きえろ うせろ だまれ ごみくず あほんだら ばかやろ ばかたれ どあほ やくたたず
  税金泥棒 給料泥棒 知恵遅れ 気違い 売国奴 やりまん びつち ちよんこ 朝鮮人 精神病 生活保護のくず 死にやがれ しねよ
  しねかす でぶす くろんぼ 黒んぼ ろうがい 老害
`);
const masked = WORDS.filter((word) => word.length >= 3)
  .flatMap((word) => [...word].map((_, i) => `${word.slice(0, i)}${MASK}${word.slice(i + 1)}`))
  .map((source) => source.replace(/^\[/, '(?<![○◯〇●])['))
  .join('|');
const WHO =
  'ババ|ばば|ジジ|じじ|女|男|野郎|やろう|職員|役人|課長|係長|部長|区長|市長|議員|先生|教師|ども|親|ガキ|顔|面';

export default defineRule({
  id: 'abuse.masked',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    voiced(
      anyOf(
        pattern(
          new RegExp(masked, 'g'),
          ['○', '◯', '〇', '●', '×', '✕', '*', '☆', '★', '△', '▲', '□', '■', '?'],
          'folded',
        ),
        phrasing(
          re(
            `(?:[○◯〇●×✕*＊](?:がい|ガイ)|(?:キ|き)[○◯〇●×✕*＊](?:がい|ガイ|イ|い)|[○◯〇●×✕*＊](?:ブス|デブ|ハゲ|カス)|ブ|バ|デ|ハ|ク|ア|ぶ|ば|で|は|あ|く)[○◯〇●×✕*＊](?:${WHO})`,
            '○',
            '◯',
            '〇',
            '●',
            '×',
            '✕',
            '*',
          ),
        ),
        // あほ ばか まぬけ in a row, however stretched
        phrasing(
          re(
            '(?:ばか|はげ|ちび|でぶ|ぶす|あほ|まぬけ|どじ|バカ|ハゲ|チビ|デブ|ブス|アホ|マヌケ){2,}(?=[。！!wｗ]|$|職|課|区|市|女|男|親|お前)',
          ),
        ),
        phrasing(re('(?<![ァ-ヺー])コロス(?![ァ-ヺー])(?=$|[。！!○◯〇]|ぞ|お前|絶対|課|区|職)', 'コロス')),
        phrasing(re('(?:s+h?i+n+e+)[^a-z]{1,24}(?:s+h?i+n+e+)(?![a-z])', 'shine', 'sine')),
      ),
    ),
    phrase(
      'クイズ',
      '穴埋め',
      'ヒント',
      '正解',
      '伏せ字',
      '伏字',
      '名前',
      '意味',
      'ちゃん',
      '曲',
      'rise',
      'sun',
      'マスカット',
      '光',
    ),
    'comment',
  ),
  rationale: 'An insult with a letter masked reads the same to everyone; the mask shows the intent.',
  knownGaps: 'Words of two letters with one masked and nobody beside them.',
  mustMatch: ['キチ○イ職員', 'この ま○け が', 'くた×れ', 'ブ○ババアは引っ込んで', 'は～げ ち～び'],
  mustNotMatch: [
    'クイズ：ま○け に入る字は？',
    '○○町の夏まつり、◯で囲んで出すんですね',
    'ブ○スの出店、ば○らの写真展はどこですか',
  ],
});
