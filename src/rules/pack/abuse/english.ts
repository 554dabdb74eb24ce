import { inEarnest } from '../../context/voiced.ts';
import { ENGLISH_INSULTS } from '../../lists/foreign-insults.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';
import { latin, pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.english',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    inEarnest(
      anyOf(
        latin(...ENGLISH_INSULTS),
        phrasing(
          re(
            "\\b(?:you|u|ur|your|he|she|they|this|that|these|those|the|what an?|such an?|bunch of|all)(?:'?re| are| is|'?s| r)?(?: [a-z']{1,12}){0,3} (?:stupid|idiots?|dumb|ugly|disgusting|trash|garbage|pathetic|worthless|losers?|fat|gross|filth|filthy|shit|liars?|creeps?|clowns?|pigs?|dogs|rats|animals|monkeys|parasites|vermin)\\b(?! (?:day|days|free|bin|bins|bag|bags|can|cans|collection|pickup|question|mistake|cat|system|sculpture|cute))",
            ...list(`
              stupid idiot dumb ugly disgusting trash garbage pathetic worthless loser fat gross filth shit liar
              creep clown pig dog rat animal monkey parasite vermin
            `),
          ),
          re(
            '(?=(?:[ ,]|$|[.!?])(?:people|person|woman|man|girl|guy|staff|officers?|mayor|face|head|lady|clerk|[.!?]|$))',
          ),
        ),
      ),
    ),
    pattern(
      /\b(?:someone|they|he|she|people|somebody) (?:called|said|told|wrote|shouted)|is hate speech|stop saying|don't (?:say|call)|that word/,
      [],
    ),
    'comment',
  ),
  rationale: 'English insults at a person read the same to everyone.',
  knownGaps: 'English irony.',
  mustMatch: [
    'You fucking idiots',
    'ugly bitch in the photo',
    'f u c k y o u',
    'this clerk is a complete moron',
    'kys loser',
    'The staff are stupid people',
  ],
  mustNotMatch: [
    'The bastard sword at the castle museum was great, like a ゲーム weapon',
    'Someone called me a bitch at the event. Please help',
    'The moron who parked there... someone said that word to me',
  ],
});
