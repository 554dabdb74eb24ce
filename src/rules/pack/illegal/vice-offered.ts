import { dealtOut } from '../../context/dealing.ts';
import { VICE_SIGNS } from '../../context/trade-signs.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.vice-offered',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(5, VICE_SIGNS)),
    phrase(
      ...list(
        `ジュース 昼飯 ラーメン おやつ アイス 肩たたき 晩ごはん 誘致 反対 シール ベッド 映画 ドラマ 小説 漫画 ゲーム大会 健康麻雀 健康マージャン ボードゲーム 公民館 文化祭 競艇場 ボートレース`,
      ),
    ),
    'comment',
  ),
  rationale: 'Bets, revenge, tracing of people and swindles to order.',
  knownGaps: 'Jokes among colleagues.',
  mustMatch: [
    '今夜の試合、一口5千円で賭ける人連絡して。胴元やる',
    '嫌がらせ代行、料金は内容次第。証拠残さん',
    '元嫁がどこに住んどるか知っとる人連絡くれ、謝礼10万',
    '別 れ さ せ 屋、復讐代行します。3万から',
  ],
  mustNotMatch: [
    'カジノの部屋がある船、今夜の映画で見た',
    'スロットコーナーもある競艇場の花火、参加費無料で最高',
    '賭け麻雀をした職員、参加費まで取っていたとはひどい',
  ],
});
