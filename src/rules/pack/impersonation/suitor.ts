import { CAUTION } from '../../context/caution.ts';
import { COURTS, FAR_SUITOR } from '../../context/suitors.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.suitor',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    together(FAR_SUITOR, COURTS),
    anyOf(CAUTION, phrase('映画', 'ドラマ', '航海訓練', '観光', '岬')),
    'comment',
  ),
  rationale: 'The lonely doctor, soldier or engineer far away opens a love scam.',
  knownGaps: 'Suitors near by.',
  mustMatch: [
    '海外で医師をしている者です。あなたの笑顔に惹かれました、お友達に',
    'ドバイのエンジニア、離婚した、友達になりたい',
    '軍 の 休 暇 で行きます。あなたみたいな優しい人と話したい',
  ],
  mustNotMatch: ['灯台のある岬です', '海軍の大佐を名乗る人のDMは詐欺です', '石油の値段が高すぎる'],
});
