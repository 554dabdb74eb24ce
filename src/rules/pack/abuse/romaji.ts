import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list, phrasingIn, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

const INSULT =
  '(?:baka(?:yarou?|yaro)?|ba-ka|bakamono|bakabakka|aho(?:ka|yaro)?|kuso(?! ?(?:atsu|samu|uma|nemu|isoga|muzu|taka|yasu|waro))(?:yarou?|gaki|babaa?|jijii?)?|kimoi+|kimo|kisho[i]?|uza[i]+|uze+|busu|dobusu|debu|hage(?:jiji|oyaji)?|gomi(?:kuzu|yarou?)?|kuzu|kasu|temee?|kisama|kutabare|kiero|damare|usero|korosu(?:zo)?|bukkorosu|shineyo|shinebaii|sine(?:yo|ya)|shinjimae|shindekure|shindoke|gaiji|chikusho|yariman|ketsu)';

export default defineRule({
  id: 'abuse.romaji',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    phrasingIn(
      ['plain', 'latin'],
      re(
        `(?<![a-z@#./_-])(?:(?:omae(?:ra)?|temee?|kono|kisama|anta(?:ra)?|koitsu|aitsu|minna|zenin|maji(?:de)?|hayaku|hayo|honto(?:ni)?|sassato)[ ,wa]{0,4}(?:ha |wa |ga |mo |maji |honto )?(?:${INSULT}|shine+|sine)|${INSULT}[ ,!]{0,2}(?:shine+|sine|${INSULT})|(?:shine+|sine)[ ,!]{0,2}${INSULT}|${INSULT}|(?:shine+|sine)(?:yo|ya|zo|kasu|baka|kuso))(?![a-z@_])`,
        ...list(`
          omae teme kono kisama anta koitsu aitsu minna zenin maji haya hayo honto sassato baka ba-ka aho kuso kimo
          kisho uza uze busu debu hage gomi kuzu kasu kuta kiero damare usero koro shin sine gaiji chikusho yariman
        `),
      ),
    ),
    pattern(
      /\b(?:the|is|are|and|of|to|my|i (?:am|love|like|want|will|think|was|have)|we|love|in|at|for)\b|旧姓|さんの(?:歌|曲)|楽曲|\btte (?:itta|iu|nani|iwa|kai|yobu)|\bjoudan|って何|って言/,
      [],
    ),
    'comment',
  ),
  rationale: 'Japanese insults in Latin letters; English sentences around them leave the word to the English reader.',
  knownGaps: 'English sentences that hold a romaji insult; the bare word shine (see abuse.romaji-shine).',
  mustMatch: ['omae baka', 'kimoi', 'KUSOBABA', 'temee shine', 's h i n e y o', 'この課長 hage'],
  mustNotMatch: [
    'Hoshi no Baka is the title of my favourite song',
    'gomi collection is on Monday',
    'Kuzumochi at Kokura',
    'The sun will shine on omae',
  ],
});
