import { halfWidthAbuse } from '../../context/half-width.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'abuse.half-width',
  category: 'abuse',
  stage: 'hide',
  strength: 0.81,
  firm: true,
  find: halfWidthAbuse(2),
  rationale: 'Nobody writes a whole comment in spaced half-width katakana but to slip an insult past a filter.',
  knownGaps: 'Elderly writers of telegram style; one root alone only flags.',
  mustMatch: ['ﾌﾞ ｻ ｲ ｸ ﾊ ﾋｯｺﾒ', 'ｼ ﾈ ﾖ ｸｿﾔｸﾆﾝ', 'ｷﾓｲ ﾃﾞﾌﾞ ｷｴﾛ'],
  mustNotMatch: ['ﾊﾞｶﾝｽ ﾀﾉｼﾐ', 'ﾊﾞｶﾝｽ ﾉ ｺﾞﾐﾋﾛｲ ｵﾂｶﾚｻﾏ', 'ｱﾎｳﾄﾞﾘ ﾐﾏｼﾀ'],
});
