import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { any, list, phrasing, re } from '../../text/grammar.ts';

const WORD = any(
  ...list(
    'ボケ カス クズ ハゲ バカ 馬鹿 アホ 阿呆 ドアホ どアホ タコ ブス デブ クソ くそ クソが ゴミクズ ゴミカス 雑魚 ザコ ヘタクソ 無能',
  ),
);

export default defineRule({
  id: 'abuse.insult-vocative',
  category: 'abuse',
  stage: 'hide',
  strength: 0.56,
  find: voiced(
    phrasing(
      re(
        '(?:ろ|よ|え|せ|け|れ|ねえ|んな|るな|すな|くな|ぞ|わ|やん|んか|のか|かよ|ろや|えや|や|たか|てん|ちゅう|とん|じゃ|けん|だろ|やろ|やがって|やがる|っとけ|[。、！!\\s])[、\\s]?',
      ),
      WORD,
      re('(?:が|ども|共|め|ー|ッ|っ|女|男|野郎){0,2}(?<!(?:くそ|クソ)ー{1,2})(?=[。！!？?\\n💢w…]|\\s|$)'),
    ),
  ),
  rationale: 'An insult thrown at the end of an order or a curse: 直せボケ, 黙っとれカスが.',
  knownGaps: 'Insults in the middle of the sentence.',
  mustMatch: ['さっさと道なおせボケ', '仕事しろよカスが', '黙っとれ、ｸｽﾞ', '電話ぐらい出ろや馬鹿'],
  mustNotMatch: [
    '花壇のボケ、きれいに咲きましたね',
    '酒のカスで粕汁を作ります',
    'うちも負けた、くそー！',
    '「出ていけバカ」と怒鳴られた職員さんがかわいそう',
    '工事を早くしてください。馬鹿にされた気分です',
  ],
});
