import { ANIMAL, KIND, TORMENT, TORMENT_CLOSE, TORMENT_GLEE } from '../../context/woe-and-mirth.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.animal-torment',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    together(anyOf(near(ANIMAL, TORMENT, 26), near(ANIMAL, TORMENT_CLOSE, 5)), TORMENT_GLEE),
    KIND,
    'comment',
  ),
  rationale: 'Tormenting animals, told or shown with joy.',
  knownGaps: 'Torment told without joy.',
  mustMatch: [
    '猫を電子レンジに入れてみた動画、見たい人は♡押して',
    'ハムスターの首を折るときの音がたまらん。また買ってくる',
    '放置された子犬、踏 ん だ ら キャンキャン鳴いてウケるｗ',
    '🐈🔪🙀 動画見たい人は❤️',
  ],
  mustNotMatch: [
    '猫を蹴ったら虐待です。動画を撮って通報しました',
    '猫に踏みつけられて起きる朝、保護してよかった。最高',
    'ハムスターが火をつけたストーブの前で丸い。かわいくて動画撮った、病院も近い',
  ],
});
