import { SPY_GLEE, SPYING } from '../../context/leering.ts';
import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'obscenity.spying',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    together(SPYING, SPY_GLEE),
    phrase(
      ...list(`
        最高裁 判決 と言ってた という人 被害 防止 対策 撲滅 注意 講座 相談 啓発 通報 ニュース 逮捕 やめて 許せ 気持ち悪 怖い 迷惑 心配 不安 防犯 警察 犯人 禁止 事件 目隠し 直して 困 ないように しないで 捕まっ 疑 犯罪 違法 展望 望遠鏡 水族館 猫 犬 鳥 巣 動物 公園から 景色 富士 花火
      `),
    ),
    'comment',
  ),
  rationale: 'Joy in spying on undressed people, or telling where one can.',
  knownGaps: 'Spying told soberly.',
  mustMatch: [
    '体育の着替え盗撮グルあるけど入る？男子だけ',
    '避難所の仕切りの中、着替え見放題やったｗ',
    'スカートの 中 をのぞく角度の階段はここ、みんなで行こう',
  ],
  mustNotMatch: [
    '盗撮画像の被害を防ぐ動画、とても参考になりました',
    '階段でスカートの中が見えると聞きました。目隠しの板をつけてください',
    '更衣室のぞき事件の犯人、逮捕されてよかった。最高の仕事です',
  ],
});
