import { dealtOut } from '../../context/dealing.ts';
import { VICE_SIGNS } from '../../context/trade-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.vice-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(3, VICE_SIGNS)),
    phrase(
      ...list(
        `ジュース 昼飯 ラーメン おやつ アイス 肩たたき 晩ごはん 誘致 反対 シール ベッド 映画 ドラマ 小説 漫画 ゲーム大会 健康麻雀 健康マージャン ボードゲーム 公民館 文化祭 競艇場 ボートレース`,
      ),
    ),
    'comment',
  ),
  rationale: 'Bets and the like, told of or hinted at.',
  knownGaps: 'Old stories.',
  mustMatch: [
    '家でやれるスロット、勝てるよ',
    '職場の優勝予想、1口千円で集めてます',
    'ポ ー カ ー で3万負けた、奥の部屋で',
  ],
  mustNotMatch: [
    '健康麻雀の会、賭けません。参加募集だそうです',
    'ゲーム大会のルーレットで当たった、無料で最高。ボードゲームも',
    'カジノの税金で公園が直るのに、参加費を取るのか。競艇場みたいに開けた説明を',
  ],
});
