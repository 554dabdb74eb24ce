import { CAUTION } from '../../context/caution.ts';
import { CLOSURE, CONSPIRACY, INSIDER } from '../../context/rumour.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.insider',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    together(
      INSIDER,
      anyOf(
        CLOSURE,
        CONSPIRACY,
        phrase(...list('でたらめ 嘘 隠 内緒 コメントは控えて 実は 正直 裏 急に閉ま ばらす 本当のこと こっそり')),
      ),
    ),
    anyOf(CAUTION, phrase('昔話', '定年', '感謝')),
    'comment',
  ),
  rationale: 'A claim to speak from inside gives a rumour its weight.',
  knownGaps: 'Claims by allusion.',
  mustMatch: [
    'ここの職員ですけど、正直その手当は打ち切りになりますよ。内緒ね',
    '昔ここの職員でしたけど、この数字は全部でたらめですよ',
    '中の人間ですが、急 に 閉 まります',
  ],
  mustNotMatch: [
    '市の職員ですが、休みの日に来ました',
    '元職員ですが、当時の写真に感謝',
    'ここの職員ですが？と怒鳴られた。警察に相談した',
  ],
});
