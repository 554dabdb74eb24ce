import { NUMBER_PLATE } from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const PART = near(phrase('ナンバー'), pattern(/\d{2}|「[ぁ-ん]」/g, ['ナンバー']), 6);

export default defineRule({
  id: 'personal-data.plate-only',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.55,
  find: anyOf(
    NUMBER_PLATE,
    near(
      PART,
      phrase('ふさ', '停め', '止め', '駐車', '持ち主', '煽', '危な', 'うるさ', '迷惑', '知っとる人', '知ってる人'),
      30,
    ),
  ),
  rationale: 'A plate, or part of one beside a reproach, identifies somebody partly.',
  knownGaps: 'Parts of plates without a reproach.',
  mustMatch: [
    '北九州500さ90-14',
    '白い車、ナンバー83のやつが毎朝ふさいでる',
    'ナ ン バ ー 22の持ち主を知ってる人いますか',
  ],
  mustNotMatch: [
    'ナンバーディスプレイの電話は便利',
    'マイナンバーの窓口が混みすぎ。駐車場も足りない',
    '背番号ナンバー10の選手',
  ],
});
