import { PREY } from '../../context/torment-lines.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.prey',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: where(PREY, (span, text) => !isHandedOn(span, text)),
  rationale: 'People groped, drugged, spied on or exposed, told as sport or asked after.',
  knownGaps: 'Boasts without such words.',
  mustMatch: [
    '盆踊りでお尻触ったったわ、ごちそうさん',
    '酔いつぶれた女の子は持ち帰り放題やろ',
    '女 子 更 衣 室 の動画、1本500円',
    '夜の公園で露出してきた、感想は裏で',
  ],
  mustNotMatch: [
    '痴漢をしたいという書き込み、通報しました',
    '更衣室にカメラがないか見てほしい。盗撮の方法が増えて怖い',
    '岩が露出している公園の散歩、写真も撮れて感想は最高',
    '犯される側の服装が悪いわけがない',
  ],
});
