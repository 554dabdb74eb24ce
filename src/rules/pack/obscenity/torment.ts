import { TORMENTED } from '../../context/torment-lines.ts';
import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.torment',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: where(TORMENTED, (span, text) => !isHandedOn(span, text) && !isFiction(span, text)),
  rationale: 'A creature tormented, with pleasure, a picture or a call to join.',
  knownGaps: 'Torment told soberly.',
  mustMatch: [
    '鳩の羽をむしって遊んだ動画、見たい人',
    '公園の亀の甲羅割ってみた、しばらく動くけん面白い',
    'ﾈｺを水に沈めたったw',
    'I drowned a kitten lol who wants the video',
  ],
  mustNotMatch: [
    '猫を蹴った人の動画を警察に。許せない',
    '鯉のぼりを川に流して遊んだ子どもの動画',
    '犬に蹴られて起きる朝、面白いから動画にした',
    'カラスに石を投げて遊ぶ人がいて、かわいそう',
  ],
});
