import { CONSPIRACY } from '../../context/rumour.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.conspiracy',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    CONSPIRACY,
    anyOf(phrase('デマ', '信じ', '陰謀論', '映画', '講座', '嘘です', '歴史', '古墳', '風習')),
    'comment',
  ),
  rationale: 'Tales of staged disasters, stolen votes and hidden deaths harm who believes them.',
  knownGaps: 'New tales.',
  mustMatch: [
    'これ人工地震。波形がまっすぐ立ち上がってるのが証拠',
    '県知事選は最初から結果が決まっとる',
    '開 票 は 演 技 ですよ',
  ],
  mustNotMatch: [
    '人工地震とか言うデマを流す人、やめて',
    'マイクロチップは犬に義務ですか？陰謀論じゃなくて',
    '不正選挙の歴史を学ぶ講座、説明がおかしい',
  ],
});
