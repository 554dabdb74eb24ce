import { LEER_HINTS } from '../../context/leer-lines.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.leer-hint',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(LEER_HINTS, (span, text) => !isHandedOn(span, text)),
  rationale: 'Bodies and clothes admired, double meanings, half in jest: a person looks.',
  knownGaps: 'Compliments without such words.',
  mustMatch: [
    'インストラクターさんのお尻に目がいって集中できん',
    '保育士さんに膝枕されて手取り足取り教えてほしいねえ',
    'こ の 大 根 の反り、エロいやろ',
    'スカートもうちょい短いほうが客も来るで笑',
  ],
  mustNotMatch: [
    '先生の教え方がよくて手取り足取り、講座に感謝',
    '校則でスカートをもう少し短くしたいという声、先生も大変',
    '大根が曲がっていても味は同じ。うなじまで日焼けして畑へ',
    '胸がいっぱいになりました、最高の演奏',
  ],
});
