import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.emoji',
  category: 'abuse',
  stage: 'hide',
  strength: 0.56,
  find: unless(
    anyOf(
      pattern(/🖕/u, ['🖕']),
      pattern(
        /(?:🐷|🐽|🐒|🦍|💩|🤡|🙉|🙈|🙊)\s?(?:←|⬅|👈)|(?:👴|👵|🧓|👶)\uFE0F?\s?(?:⚰|🗑|🪦|🔪|🚮)/u,
        ['🐷', '🐽', '🐒', '🦍', '💩', '🤡', '🙉', '🙈', '🙊', '👴', '👵', '🧓', '👶'],
        'raw',
      ),
      pattern(
        /(?:お前|おまえ|こいつ|コイツ|あいつ|この(?:人|女|男)|職員|課長|市長|区長|(?:右|左|真ん中)の(?:人|子|女|男))[^。\n]{0,6}(?:💩|🐷|🐖|🐽|🐒|🦍|🪳|🤮|🗑|🚮|🤡|👎👎)/u,
        [
          ...list(`
            お前 おまえ こいつ コイツ あいつ この 職員 課長 市長 区長 の人 の子 の女 の男
          `),
        ],
        'raw',
      ),
      pattern(/^[\s@\w.]{0,40}(?:💩|🐷|🐽|🤮|🤢|🖕|🚮|💀|🪦|⚰️|🔪|🤡){2,}[\s🏻-🏿👎]*$/u, [], 'raw'),
      pattern(/(?:💀|🔪|🪦|⚰️?)\s?(?:し|死|タヒ)ね|(?:し|死|タヒ)ね\s?(?:💀|🔪|🪦|⚰)/u, ['し', '死', 'タヒ'], 'raw'),
    ),
    pattern(/ハロウィン|はろうぃん|🎃|到津|動物園|豚|トンカツ|ブタさん|肥料|トイレ|うんち|プール/, []),
    'comment',
  ),
  rationale: 'The middle finger, and dung, pigs and vomit put on a person, are insults without words.',
  knownGaps: 'Emoji as answers to another comment.',
  mustMatch: ['🖕🖕', 'この人🐷', '💀しね', '右の女 🤮🤮', '🖕🏻市役所'],
  mustNotMatch: [
    'この人🐷ちゃんと到津の森の動物園にいました',
    'ハロウィンの💀🔪がかわいい',
    '職員さんと一緒にトイレ探検💩の絵本を読みました',
  ],
});
