import { FAKE_SIGNS } from '../../context/copy-signs.ts';
import { dealt } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.imitations-told',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealt(weighed(4, FAKE_SIGNS)),
    phrase(
      ...list(
        `少年団 保護者 園児 スポ少 部活の うちの子の 息子の試合 娘の試合 商店会 商工会 著作権フリー フリー素材 図書館だより 公民館で上映 区の動画 市の動画 公式チャンネル 公式サイト 無料公開 買いました 購入しました 運動会の 発表会の 卒園 議会 講座の案内 ありがとう 楽しかった 楽しみ`,
      ),
    ),
    'comment',
  ),
  rationale: 'What sounds like imitations: a person looks.',
  knownGaps: 'Handmade things with an honest emblem.',
  mustMatch: [
    '公式じゃないけど推しのアクスタ作った、欲しい人？500円',
    'ロレのレプ、箱つき。送るよ',
    'キ ャ ラ そっくりのキーホルダー、欲しい人いる？',
  ],
  mustNotMatch: [
    'キャラそっくりの着ぐるみ、楽しかった',
    'ブランド米の袋がそっくりで見分けつかん。ありがとうと言えん',
    'ブランド牛そっくりの味、と売り文句。公式サイトより',
  ],
});
