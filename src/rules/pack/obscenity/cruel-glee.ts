import { crueltyToAnimals } from '../../context/cruelty.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'obscenity.cruel-glee',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: crueltyToAnimals,
  rationale: 'An animal, harm and glee in one comment: a person looks.',
  knownGaps: 'Hunting and pest control told soberly.',
  mustMatch: [
    '猫を電子レンジに入れてみた動画、見たい人は',
    'ハムスターの首を折るときの音がたまらん',
    '子犬、踏 ん だ ら 鳴いてウケる',
    '🐈🔪 動画あるよ',
  ],
  mustNotMatch: [
    '猫を蹴る人がいて許せない。動画を警察に',
    '犬を縛っておかないで保護してほしい',
    '猫がタバコの吸い殻の近くを歩いていて悲しい',
  ],
});
