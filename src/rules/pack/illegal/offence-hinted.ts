import { dealt } from '../../context/dealing.ts';
import { OFFENCE_HINTS } from '../../context/offence-hints.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.offence-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: dealt(collocations(OFFENCE_HINTS)),
  rationale: 'Offences of every day hinted at, wished for or admitted: a person looks.',
  knownGaps: 'Tall stories.',
  mustMatch: [
    '年確ゆるい店知っとるよ',
    '飼えなくなったカメ川に放してきたわ',
    'ド ロ ー ン 人混みの上で飛ばしたら面白いやろ、許可とか知らん',
    'チケット余ってます、定価の3倍でどうぞ',
  ],
  mustNotMatch: [
    '未成年にお酒を買って飲ませる店があるのは迷惑です',
    '年齢確認なしでタバコを買える自販機は対策を',
    '川にごみを捨ててる人がおる、拾いました',
  ],
});
