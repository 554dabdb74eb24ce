import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'obscenity.emoji-offer',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    together(
      pattern(/(?:🍆|🍌|🌭|🍑|👅|💦|👉👌|🕳️?|🫦|🥵|🔞|🍒|👙|→){2,8}/gu, [], 'raw'),
      pattern(/🍆|🍌|🌭|🍑|👅|🫦|👉👌|🔞|👙/gu, [], 'raw'),
      phrase(
        ...list(`
          今夜 今晩 今から どう？ どう? 会う 会お 会える 会いたい 既婚 人妻 くれる子 くれる人 くれる女 ええよ いい子いない 募集 dm プロフ 裏垢 鍵垢 ホテル 相手 女子 させろ させて ペロペロ 舐め 待って
        `),
      ),
    ),
    phrase(
      ...list(`
        茄子 なす ナス バナナ 桃 もも フルーツ 果物 野菜 暑 熱中症 サウナ 汗 ホットドッグ 温泉 プール 海 アイス かき氷 収穫 畑 農 市場 マルシェ 直売 スムージー パフェ ケーキ おいし 美味
      `),
    ),
    'comment',
  ),
  rationale: 'Emoji that stand for bodies beside a call to meet.',
  knownGaps: 'Emoji alone are left to the softer rule.',
  mustMatch: ['🍆👉👌💦今夜どう？', '🍌👅🍑今夜どこで会う？既婚OK', '🍆🍆→🕳️ 受け止めてくれる子'],
  mustNotMatch: [
    '🍆🍑今夜は夏野菜と桃、募集してた写真です',
    '🍌🍑 市場のフルーツ、今から行ってもいいですか',
    '暑い🥵💦🍑 待ってました、かき氷',
  ],
});
