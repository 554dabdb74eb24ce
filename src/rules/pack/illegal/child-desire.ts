import { childDesire, DAILY_BODIES } from '../../context/desire.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-desire',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.81,
  urgent: 'child-safety',
  firm: true,
  find: unless(childDesire, DAILY_BODIES, 'comment'),
  rationale: 'Flesh and wanting in a comment about children: hidden and told at once.',
  knownGaps: 'Parents who write of bathing their own child.',
  mustMatch: [
    'おじさん優しいよ？JCとかJKの子、下着の写真おくってね、会おう',
    '小6の女の子です。裸の写真1枚500円で売るよ',
    '幼稚園の着替えの動画を高く買います',
    '小さい女の子のお風呂の動画、交換できる人いますか',
  ],
  mustNotMatch: [
    '小学生の着替えスペースが欲しいです',
    '女の子のスカートの丈を決める校則はおかしい。教育委員会に相談します',
    '保育園のプールの写真展、水着の名前を書いてください',
  ],
});
