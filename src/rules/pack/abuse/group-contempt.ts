import { voiced } from '../../context/voiced.ts';
import { CONTEMPT, ORIGIN, REGION, SEX_OR_AGE, STATE } from '../../lists/groups.ts';
import { defineRule } from '../../rule.ts';
import { any, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'abuse.group-contempt',
  category: 'abuse',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: voiced(
    phrasing(
      any(ORIGIN, STATE, SEX_OR_AGE, REGION),
      re(
        '(?!に対する|への|を?差別|を(?:バカ|馬鹿)|の(?:対応|窓口|審査|申請|手続|意見|声|立場|方々|ため|皆)|[をに]|が(?:悪|嫌)|福祉|雇用|支援|サロン|施設|講座)',
      ),
      re('(?:[^。！？!?\\n、]{0,8}[はがもっのどばなんりかつ]|[^。！？!?\\n]{0,3})[、\\s]?[^。！？!?\\n]{0,6}?'),
      CONTEMPT,
      re(
        '(?!に(?:し|さ|す)|な(?:い|く)(?:です|よ|と|から)|じゃな|ではな|わけ(?:が|では)?な|と(?:か)?(?:思う|言う|決めつけ)(?:の|人)|とは限ら|扱い)',
      ),
    ),
  ),
  rationale: 'Contempt for all people of an origin, a state, an age, a sex or a place goes to a person.',
  knownGaps: 'Contempt told as an anecdote; sober talk of statistics looks alike.',
  mustMatch: [
    '女は感情的だから管理職に向かん',
    '外国人は犯罪者ばっかり',
    '北九州の人間は民度が低い',
    '生活保護なんて寄生虫やろ',
    'ゲイとか気持ち悪い',
    '最近の若い奴らはｸｽﾞしかおらん',
  ],
  mustNotMatch: [
    '外国人の窓口対応を改善してください。迷惑なのは説明不足です',
    '高齢者をバカにするな',
    '女は感情的だなんて言う人がまだいる',
    '障害者は邪魔だと言われました。悲しいです',
    '生活保護の担当職員さんの働きには頭が下がります',
  ],
});
