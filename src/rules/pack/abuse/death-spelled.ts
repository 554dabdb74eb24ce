import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.death-spelled',
  category: 'abuse',
  stage: 'hide',
  strength: 0.8,
  firm: true,
  find: where(
    anyOf(
      pattern(
        /(?<![一-龠ァ-ヺ])(?:[市士詩]ね){2,}|(?:^|[\s、。！!])[市士詩]ね(?=$|[\s！!ｗw])|(?:^|[\s、。！!])ね死(?=$|[\s、。！!])/g,
        ['市ね', '士ね', '詩ね', 'ね死'],
      ),
      pattern(
        /シンデ(?:クレ(?!ナ|ル)|クダサイ|シマエ|ホシイ|ドウゾ)|キエテ(?:クレ(?!ナ|ル)|クダサイ)|コロシテ(?:ヤル|ヤリタイ|ヤロウカ)|コロ(?:スゾ|サレタイ)/g,
        ['シンデ', 'キエテ', 'コロシテ', 'コロス', 'コロサ'],
        'compact',
      ),
    ),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale:
    'A wish of death in letters that only sound alike, turned round, or in katakana: the disguise shows that it is meant.',
  knownGaps: 'New spellings.',
  mustMatch: ['市ね市ね、窓口のおまえ', 'ね死 ね死 ね死', 'シ ン デ ク レ、あの司会', '課長コロシテヤル'],
  mustNotMatch: [
    'さすが市ね、対応が早い',
    '北九州市ね、と母が言いました',
    'ハヤリノ曲「キミノタメニシンデクレル」ではなく別の歌でした',
    'ね、死ぬほど並んだのに受付終了って窓口はどうなっとるん。ね死ぬって',
  ],
});
