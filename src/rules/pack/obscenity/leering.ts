import { ANY_BODY } from '../../context/bodies-in-view.ts';
import { BLUNT, LEER, LEER_ACT, LEER_CALL, NO_LEER } from '../../context/leering.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.leering',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(anyOf(BLUNT, together(LEER_ACT, ANY_BODY), together(LEER, LEER_CALL, ANY_BODY)), NO_LEER, 'comment'),
  rationale: 'What one would do to somebody in the picture is sexual harassment under everybody’s eyes.',
  knownGaps: 'Remarks with a medical or artistic word beside them.',
  mustMatch: [
    'ポスターの女、いい尻しとるやんけ、揉ませろ',
    'よか尻しとるねえ姉ちゃん、今晩どげんね？',
    '巫女さんを押 し 倒 したい',
    '水着の女の子は俺が見守ってやるよ、ぐへへ',
  ],
  mustNotMatch: [
    '柴犬、揉ませろと言わんばかりに腹を見せてた。お姉さんも笑ってた',
    '裸の彫刻の展示、女の人のうなじの線が見事。舐め回したいほど滑らか',
    '添い寝サービスをうたう迷惑メールに注意、と若い職員さん',
  ],
});
