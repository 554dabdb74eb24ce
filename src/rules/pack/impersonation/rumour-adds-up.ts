import { RUMOUR } from '../../context/rumour-weights.ts';
import { CORRECTS } from '../../context/tales.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { tally } from '../../text/tally.ts';

export default defineRule({
  id: 'impersonation.rumour-adds-up',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.46,
  firm: true,
  find: unless(tally(3.95, RUMOUR), CORRECTS, 'comment'),
  rationale:
    'Who said it, that it is certain or hushed up, that all should act, and a public matter: a rumour to check.',
  knownGaps: 'Comments longer than 170 letters; rumours told as plain fact.',
  mustMatch: [
    '橋の工事の人から聞いたけど、中は空洞で危険らしい。市は隠しとるよ',
    '来月から図書館が有料になるって決まったよ、職員から直接聞いた',
    '水道に薬品が混入した、絶対飲 ま ん で。みんなに知らせて',
  ],
  mustNotMatch: [
    '水道の薬品の話、回ってきたけどデマです。市の発表を確認して',
    '橋の工事、危険なら通行止めにして説明してほしい。隠さず公表を',
    '図書館の職員から聞いた本、絶対おすすめです',
  ],
});
