import { isKindOrAbout } from '../../context/malice.ts';
import { SCORN_SIGNS } from '../../context/scorn-signs.ts';
import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'abuse.scorn',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: where(voiced(weighed(3.2, SCORN_SIGNS)), (_, text) => !isKindOrAbout(text)),
  rationale: 'Somebody is run down for looks, wits, birth or by gossip, in whatever tone: a person looks.',
  knownGaps: 'Scorn without any such word; friends who tease.',
  mustMatch: [
    'あの学芸員さん、九九もできんのによう採用されましたね',
    '左端の人、笑い方がもう無理w',
    'ご 主 人 が 逃 げ た 噂 、あの係長なら納得やわ',
    'この工務店の社長、ヤクザとつながっとるらしいよ',
  ],
  mustNotMatch: [
    '職員さんの声が小さくて、税金泥棒と怒鳴る人の横で聞き取れません',
    '市の計画はセンスがない、予算の説明を出して',
    '漢字が読めないうちの子にも、あの司書さんはやさしかった。感謝',
  ],
});
