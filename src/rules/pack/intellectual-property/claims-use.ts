import { CLAIM_SIGNS } from '../../context/rights-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.claims-use',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    weighed(4, CLAIM_SIGNS),
    phrase(
      ...list(
        `嬉し うれし ありがと 感謝 楽しかった 楽しみ 素敵 いいですか よろしいですか でしょうか。 懐かし 大騒ぎ 禁じ 無断転載を 無断駐車 詐欺 免許 許可を取れば 許可書 許可証 使用許可 選挙 掲示板 似顔絵 キャラ弁 悪用する メニューから`,
      ),
    ),
    'comment',
  ),
  rationale: 'Somebody says that a picture, a text or a face is used without asking: a person looks at the rights.',
  knownGaps: 'Mild requests.',
  mustMatch: [
    'このポスターの写真、去年父が撮影したものです。連絡もらってません',
    'うちの子の顔が載っとるけど許可してない、消してください',
    '広報の絵、あの作家の丸写しやない？無 断 で 使っとらん？',
  ],
  mustNotMatch: [
    '写真を撮る許可をもらって載せてます、ありがとう',
    '娘の絵が広報に載ってうれしい。消してほしくないです、ありがとう',
    'デザインがそっくりな双子、写真で見て楽しかった',
  ],
});
