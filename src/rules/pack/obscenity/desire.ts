import { DAILY_BODIES, desire } from '../../context/desire.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.desire',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: unless(desire(false), DAILY_BODIES, 'comment'),
  rationale: 'Flesh, wanting and somebody it is turned to, in whatever order: a person looks.',
  knownGaps: 'Poetry and fashion.',
  mustMatch: [
    '水着のお姉さん、乳首透けとる。もっと寄って撮れ',
    '若いママさんの胸元の写真を撮らせてくれる方、モデル料3万',
    '娘の使用済みの下着、高く買って',
    'ス カ ー ト の 中 を覗く女性職員',
  ],
  mustNotMatch: [
    '着替え室があって女性職員さんに案内して欲しい',
    '水着の女の子たちが太鼓に合わせて踊り、最高でした',
    '夜だけ営業の屋台の女性が温めてくれるおでん。旅行の思い出',
  ],
});
