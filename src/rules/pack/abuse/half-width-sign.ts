import { halfWidthAbuse } from '../../context/half-width.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.half-width-sign',
  category: 'abuse',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    halfWidthAbuse(1),
    pattern(
      /シネマ|シネラリア|カスタ|カステラ|バカンス|バーカ|ゴミ(?:ヒロイ|ダシ|ブクロ|シュウ)|アホウドリ|クズモチ|ハゲワシ|オカズ|クソガ|ブスト|タシカス|バスケ|ムカシ|カスミ|クズハ/,
      [],
    ),
    'comment',
  ),
  rationale: 'One insulting root in a comment of half-width katakana: a person looks.',
  knownGaps: 'Innocent words that hold a root and are not listed.',
  mustMatch: ['ｸｿ ｼﾈ', 'ｺﾉ ﾁｮｳｼｬ ｸｿ', 'ｷ ﾓ ｲ'],
  mustNotMatch: ['ﾊﾞｶﾝｽ ﾀﾉｼﾐ', 'ﾊﾞｶﾝｽ ﾉ ｺﾞﾐﾋﾛｲ ｵﾂｶﾚｻﾏ', 'ｱﾎｳﾄﾞﾘ ﾐﾏｼﾀ'],
});
