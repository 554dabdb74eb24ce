import { isCivic } from '../../context/lawful.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';
import { list, phrasingIn, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'illegal.romaji',
  category: 'illegal',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: where(
    phrasingIn(
      ['plain', 'latin'],
      re(
        '(?<![a-z])(?:yami ?baito|ura ?baito|uke ?ko|dashi ?ko|(?<!shabu ?)shabu(?! ?shabu)|taima|hiropon|kakuseizai|happa|mayaku|kusuri|k u s u r i|minzai|tobashi|kouza uri)(?![a-z])[^\\n]{0,30}(?:dm|line|telegram|signal|kara|\\d|man\\b|uri|kai|hoshii|aru|boshu|dekiru|teoshi|tewatashi|tere|teregu|hito)',
        ...list(`
          yami ura uke dashi shabu taima hiropon kakusei happa mayaku kusuri minzai tobashi kouza
        `),
      ),
    ),
    (span, text) => !isCivic(span, text),
  ),
  rationale: 'Drugs and criminal jobs in Latin letters.',
  knownGaps: 'Other spellings.',
  mustMatch: ['yami baito ja nai yo, unten dekiru hito 1kai 7man', 'shabu 0.3 kara DM', 'T A I M A uri masu dm'],
  mustNotMatch: ['shabu shabu 1kg kara, oishii', 'yami baito ni 注意 dekiru', 'happa no iro, kirei'],
});
