import { isCondemned, isHandedOn } from '../../context/voiced.ts';
import { CHINESE_INSULTS } from '../../lists/foreign-insults.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.chinese',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    where(phrase(...CHINESE_INSULTS), (span, text) => !isHandedOn(span, text) && !isCondemned(span, text)),
    pattern(
      /差別|人権|歴史|倭寇(?:の|が|に|対策|船)|这个词|這個詞|骂我|罵我|被骂|意味|白痴都|连白痴|像白痴|白痴(?:』|」|（|\()|ドストエフスキー/,
      [],
    ),
    'comment',
  ),
  rationale: 'Chinese curses and slurs.',
  knownGaps: 'Homophones that change quickly.',
  mustMatch: ['小日本去死', '这个职员是傻逼', '滚 蛋', '操你媽的'],
  mustNotMatch: [
    '昔の倭寇の歴史を学びました',
    'ドストエフスキーの白痴を図書館で借りた',
    '我被骂了“神经病”，很难过。请帮忙',
  ],
});
