import { MILD } from '../../context/mild.ts';
import { NO_OUTCAST } from '../../context/outcast-signs.ts';
import { spite } from '../../context/spite.ts';
import { DESPISED } from '../../lists/aimed.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

const GROUP = collocations(
  `${DESPISED}|ひとり親|一人親|精神障害|身体障害|寝たきり|要介護|ジジババ|移民|シンママ|団地の|非正規|日雇い`,
);

export default defineRule({
  id: 'abuse.group-spite',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(near(spite(1, false), GROUP, 30), anyOf(NO_OUTCAST, MILD), 'comment'),
  rationale:
    'Name-calling, disgust or an order to vanish beside a despised group strikes the group: no criticism of the office’s work.',
  knownGaps: 'Groups only insiders know; groups named kindly beside words spoken at somebody else.',
  mustMatch: [
    '中卒のクズどもに税金使いよる',
    'シングルマザーは乞食ばっかやけん窓口が混むんよ',
    'ジ ジ バ バ は さっさと 成仏しろ',
  ],
  mustNotMatch: [
    '「生活保護はクズ」と言われた人の話を聞きました。ひどい',
    '高齢者をバカにした案内板、市は書き直して',
    '留学生の屋台、くさいチーズが名物で楽しかった',
  ],
});
