import { dealt } from '../../context/dealing.ts';
import { SPREAD_SIGNS } from '../../context/rights-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.copied-proudly',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealt(weighed(5, SPREAD_SIGNS)),
    phrase(
      ...list(
        `少年団 保護者 園児 スポ少 部活の うちの子の 息子の試合 娘の試合 商店会 商工会 著作権フリー フリー素材 図書館だより 公民館で上映 区の動画 市の動画 公式チャンネル 公式サイト 無料公開 買いました 購入しました 運動会の 発表会の 卒園 議会 講座の案内 ありがとう 楽しかった 楽しみ`,
      ),
    ),
    'comment',
  ),
  rationale: 'The report of somebody who copied a work and shows it around.',
  knownGaps: 'Short quotations.',
  mustMatch: [
    '新聞の記事、全文写しときますね',
    '図書館のCD焼いてみんなに配りました',
    '歌 詞 ぜんぶ書いとく、みんなで歌おう。スクショを貼っとくね',
  ],
  mustNotMatch: [
    '新聞の記事に載りました、全文は図書館で',
    '図書館の本を丸ごと展示、プリントも配りました。楽しかった',
    '番組を録画して見ました。市長の会見が雑で腹が立つ',
  ],
});
