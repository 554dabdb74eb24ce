import { ANYBODY, OWN_PEOPLE } from '../../context/anybody.ts';
import { BY_DEED, POINTED_OUT } from '../../context/pointed-out.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless, where } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

/** Told as one tells what one has heard: らしいわ, んやって, げな. */
const HEARD = pattern(
  /らしい(?!提案|写真|街|まち|作品|絵|笑顔|姿)|んやって|んだって|んですって|んやと(?![か思])|んですと|げな(?![ぁ-ん])|っち聞|って聞い?た|と聞きました|って噂|って話|みたいよ|みたいやね|そうよ(?!ね)|(?<!ありが|ほん)とるんよ|とるんやろ|んやろう?ね|とるっち|名前は言わ|言わんでも|知っとるけど|知っとるぞ|知っとるよ|内緒|ここだけ|言わんけど|書かんけど/g,
  [],
);
const SOMEBODY = where(
  anyOf(POINTED_OUT, ANYBODY, BY_DEED),
  (span, text) =>
    !/^(?:窓口|受付|センター|団地|係|担当|会場|図書館|病院|隣の(?:人|席|方|子))[^。]{0,4}(?:人|方|子)?$/.test(
      text.words(span),
    ),
);
const PLAIN = phrase(
  ...[
    '口コミ',
    '窓口',
    '受付',
    'ありがと',
    '感謝',
    '親切',
    '優し',
    '助か',
    '応援',
    'おいし',
    '美味し',
    'すごい',
    'すてき',
    '素敵',
    '上手',
    '給付金',
    '書類',
    '個人情報',
    '税金',
    '議会',
    '武将',
    '昔',
    '歴史',
    '選手',
    '優勝',
  ],
  ...[
    '合格',
    'おめでと',
    '復活',
    '復帰',
    '閉店',
    '開店',
    'オープン',
    '移転',
    '引退',
    '賞',
    '名人',
    '育て',
    '作っとる',
    '作りよる',
    '教えてくれ',
    'してくれ',
    '元気',
    '給食',
    '工事',
    '講師',
    '先生の話',
    '話を聞いた',
    '記事',
    'でしょうか',
    'ください',
  ],
  ...[
    '係長',
    '課長',
    '市長',
    '区長',
    '議員',
    '知事',
    '代理店',
    '折り返し',
    'バンド',
    '俳優',
    'ロケ',
    '番組',
    '映画',
    'ドラマ',
  ],
);

export default defineRule({
  id: 'personal-data.hearsay',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(unless(near(SOMEBODY, HEARD, 36), OWN_PEOPLE), PLAIN, 'comment'),
  rationale: 'What one has heard of a neighbour whom the readers recognise is passed on to everybody.',
  knownGaps: 'Kind news told in the words of gossip are left to the excuses.',
  mustMatch: [
    'この赤ちゃんのパパは本当はお兄さんの方らしいよ',
    '交差点の花屋の次男、2回目らしいわ',
    '転校生のあの子、よ そ か ら 逃げて来たんやって',
  ],
  mustNotMatch: [
    '角のパン屋のご主人、賞を取ったらしい。おめでとう',
    '窓口の人が足りないらしい。市は採用を',
    'あの家の屋根、台風で飛んだらしい。工事が始まった',
  ],
});
