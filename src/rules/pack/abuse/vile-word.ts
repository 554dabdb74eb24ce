import { voiced } from '../../context/voiced.ts';
import { VILE } from '../../lists/insults.ts';
import { defineRule } from '../../rule.ts';
import { phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'abuse.vile-word',
  category: 'abuse',
  stage: 'hide',
  strength: 0.6,
  firm: true,
  find: voiced(phrasing(VILE, re('(?!の?扱い|水|にも|じみ|みたいに(?:暑|寒|高|安))'))),
  rationale: 'Words of contempt that nobody uses kindly; with a second sign of abuse the comment is hidden.',
  knownGaps: 'Writers who speak of themselves in the third person.',
  mustMatch: [
    '受付の対応、人間のクズとしか思えない',
    '税金でメシ食うゴミクズ',
    'くそばばあ帰れ',
    'キ チ ガ イ の集まり',
  ],
  mustNotMatch: [
    'キチガイという言葉は使わないでほしい',
    '虫けら扱いされた気分です。窓口の説明を改善してください',
    '「人間のクズ」と書かれた市職員の方が気の毒',
  ],
});
