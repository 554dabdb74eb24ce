import { dealt } from '../../context/dealing.ts';
import { DRUGS_HINTED } from '../../context/drug-dealers.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.drugs-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: dealt(collocations(DRUGS_HINTED)),
  rationale: 'Talk of taking drugs, or a hint at them: a person looks.',
  knownGaps: 'Songs and jokes.',
  mustMatch: ['草吸いたいわあ', 'グミ食べたら宇宙いけるっちゃ、欲しい子おる？', 'パ キ る 用のやつ余っとらん？'],
  mustNotMatch: [
    '草を吸い込んだ掃除機が壊れた、公園の草吸って詰まった',
    '眠れる枕、薬より効くと聞いて欲しいです。寝具売り場にある？',
    '葉っぱを巻いて蒸した料理、公園の売店で売って。行政の説明は雑やけど',
  ],
});
