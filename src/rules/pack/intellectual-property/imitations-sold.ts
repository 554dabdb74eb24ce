import { FAKE_SIGNS } from '../../context/copy-signs.ts';
import { dealt } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.imitations-sold',
  category: 'intellectual-property',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealt(weighed(5, FAKE_SIGNS)),
    phrase(
      ...list(
        `少年団 保護者 園児 スポ少 部活の うちの子の 息子の試合 娘の試合 商店会 商工会 著作権フリー フリー素材 図書館だより 公民館で上映 区の動画 市の動画 公式チャンネル 公式サイト 無料公開 買いました 購入しました 運動会の 発表会の 卒園 議会 講座の案内 ありがとう 楽しかった 楽しみ`,
      ),
    ),
    'comment',
  ),
  rationale: 'Imitations of brands and characters, sold.',
  knownGaps: 'Imitations that only regulars understand.',
  mustMatch: [
    'シャネル風の財布、本物と見分けつかん。3千円',
    'キャラのワッペン縫います、許可いらんいらん。1枚300円',
    'パ チ モ ン のナイキのジャージ入荷、2千円',
  ],
  mustNotMatch: [
    '本物そっくりの恐竜、有名ブランドのTシャツが売ってて楽しかった',
    'ブランド品の偽物を売るフリマがあるのはおかしい。市は取り締まって',
    'ディズニーのうちわを配布、シールもついて0円。公式サイトで見た',
  ],
});
