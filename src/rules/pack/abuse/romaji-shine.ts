import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.romaji-shine',
  category: 'abuse',
  stage: 'hide',
  strength: 0.75,
  firm: true,
  find: unless(
    anyOf(
      phrasing(
        re(
          '^[\\s!！w.]{0,4}(?:s+h+i+n+e+|sine)(?:[!！\\s.💀🖕😡w]{0,8}(?:s+h+i+n+e+)?){0,4}[\\s!！w.💀🖕😡🔪💢]{0,12}$',
          'shin',
          'sine',
        ),
      ),
      phrasing(
        re(
          '(?:[ぁ-んァ-ヶ一-龠、。！!]|^)\\s{0,2}(?:は|に|を|が|も|よ|の|ら|たち)?\\s{0,2}(?:shine|sine)(?=[!！。wｗ💀🖕😡🔪💢\\s]|$|よ|や|バカ|クソ|カス)',
          'shine',
          'sine',
        ),
      ),
    ),
    pattern(
      /rise|sun|bright|muscat|マスカット|star|smile|輝|きら|キラ|光|曲|歌|ライブ|cafe|カフェ|shop|店|on\b|✨|⭐|🌟|☀|🌞|💎/,
      [],
    ),
    'comment',
  ),
  rationale:
    'shine alone or at the end of a Japanese sentence is 死ね in Latin letters; with light, songs and shops it is English.',
  knownGaps: 'A bare English "Shine!" is flagged.',
  mustMatch: ['shine', 'お前ら全員 shine', 'SHINE!!', '職員は shine よ'],
  mustNotMatch: ['Rise and shine 小倉', '新曲 shine', 'キラキラ輝いて shine ✨', 'let your smile shine'],
});
