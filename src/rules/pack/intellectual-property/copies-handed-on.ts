import { COPY_SIGNS, SAVED_BY_COPYING } from '../../context/copy-signs.ts';
import { dealt } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'intellectual-property.copies-handed-on',
  category: 'intellectual-property',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealt(weighed(5, COPY_SIGNS)),
    anyOf(
      SAVED_BY_COPYING,
      phrase(
        ...list(
          `少年団 保護者 園児 スポ少 部活の うちの子の 息子の試合 娘の試合 商店会 商工会 著作権フリー フリー素材 図書館だより 公民館で上映 区の動画 市の動画 公式チャンネル 公式サイト 無料公開 買いました 購入しました 運動会の 発表会の 卒園 議会 講座の案内 ありがとう 楽しかった 楽しみ`,
        ),
      ),
    ),
    'comment',
  ),
  rationale: 'Works that others sell, copied and handed on, for money or not.',
  knownGaps: 'Copies of works that are not named.',
  mustMatch: [
    '全科目の参考書スキャンしたやつ、1冊300円で送る',
    '有料配信のパスワード共有します、月200円',
    '割 れ のアニメ全話あるよ、DMして',
    'カセットの吸い出しデータ全部入りSDカード、5千円で譲る',
  ],
  mustNotMatch: [
    '先輩の参考書を借りて全部コピーした。買わずに済んで2000円浮いた',
    '図書館で漫画を全巻読んだ、コピー機もあって楽しかった',
    '海賊版を全話あると売る人がおった、通報しました',
    '番組を録画して見たけど、議会の説明が全部カットされとる。1円も払いたくない',
  ],
});
