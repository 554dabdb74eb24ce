import {
  FROM_SOURCE,
  GRAVE,
  HUSHED,
  LOSS,
  NO_MORE,
  PLAIN_HEARSAY,
  PUBLIC_MATTER,
  SAID,
  SEES_THROUGH,
  TOLD_ON,
  TWISTED,
  WRONG,
} from '../../context/hearsay.ts';
import { CORRECTS } from '../../context/tales.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'impersonation.hearsay',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.46,
  firm: true,
  find: unless(
    anyOf(
      near(GRAVE, anyOf(FROM_SOURCE, HUSHED, SAID), 30),
      near(LOSS, FROM_SOURCE, 30),
      near(near(PUBLIC_MATTER, WRONG, 16), TOLD_ON, 24),
      near(PUBLIC_MATTER, anyOf(TWISTED, NO_MORE), 14),
      near(PLAIN_HEARSAY, anyOf(WRONG, LOSS), 14),
      near(SEES_THROUGH, anyOf(WRONG, GRAVE, LOSS, TWISTED), 40),
    ),
    CORRECTS,
    'comment',
  ),
  rationale: 'Grave harm told by hearsay or as hushed up, or losses told as from a source, may be a false rumour.',
  knownGaps: 'Rumours told as plain fact.',
  mustMatch: [
    '知り合いの運転手から聞いたけど、来春で廃線になるよ',
    '用水路に死体があったのに報道されてないんよ',
    '消 防 士 の 友達が言いよった、あれは放火',
  ],
  mustNotMatch: [
    '廃線になるとデマを言いふらす人、やめて',
    '放火があったと聞きました、本当ですか？',
    '値上げの理由を職員が言ったとおり公開してほしい',
  ],
});
