import { dealt } from '../../context/dealing.ts';
import { HONEST_WARES, STREET_SIGNS } from '../../context/street-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.street-names',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(dealt(weighed(6, STREET_SIGNS)), HONEST_WARES, 'comment'),
  rationale:
    'Two nicknames of drugs in one breath, or one beside its effect, its initiates and the hand that passes it.',
  knownGaps: 'One nickname alone with a price.',
  mustMatch: [
    '🍁と🧊あります、手渡しのみ、分かる人だけ連絡して',
    '精神科の薬、余ってる方いたら1シート2千円で引き取ります。DM待っとる',
    'ﾊｯﾊﾟ🌿とﾁｮｺ🍫入荷、深夜便で届けます 小倉',
  ],
  mustNotMatch: [
    'アイスとチョコの差し入れあります、受付で手渡ししてます。欲しい人どうぞ',
    '白い粉が公園のベンチに落ちとるけど何の薬剤？市は説明してほしい',
    '野菜とお菓子の無人販売、駅前にあるよ。100円',
  ],
});
