import { COPY_SIGNS } from '../../context/copy-signs.ts';
import { dealt } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.copies-told',
  category: 'intellectual-property',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealt(weighed(4, COPY_SIGNS)),
    phrase(
      ...list(
        `少年団 保護者 園児 スポ少 部活の うちの子の 息子の試合 娘の試合 商店会 商工会 著作権フリー フリー素材 図書館だより 公民館で上映 区の動画 市の動画 公式チャンネル 公式サイト 無料公開 買いました 購入しました 運動会の 発表会の 卒園 議会 講座の案内 ありがとう 楽しかった 楽しみ`,
      ),
    ),
    'comment',
  ),
  rationale: 'Talk of copies of sold works: a person decides whose they are.',
  knownGaps: 'Copies for the family.',
  mustMatch: [
    'アニメ全話のドライブあるよ',
    '映画まるごとアップしとる、全編見れるよ',
    '漫 画 ぜんぶ無料で読めるサイトあるよ',
  ],
  mustNotMatch: [
    '図書館の絵本、コピーして配るのはだめですよ',
    '映画のDVDを借りました、まるごと楽しかった',
    'ドラマの録画を全部消してしまった。ありがとうで済まん',
  ],
});
