import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { latin, phrase } from '../../text/matcher.ts';

const CAUSE = anyOf(
  phrase(
    '聖戦',
    'ジハード',
    'is万歳',
    'イスラム国',
    '不信者',
    '戦士を求',
    '同志よ武器',
    '殉教',
    '十字軍に死',
    'ナチス万歳',
    'ハイルヒトラー',
    '白人至上',
  ),
  latin('brothers of is', 'isis', 'jihad', 'caliphate', 'heil hitler', 'white power', 'glory to the brothers'),
);
const CALL = anyOf(
  phrase('加われ', '死を', '裁き', '求む', '万歳', '立ち上がれ', '栄光', '武器を', '恐れ'),
  latin('glory', 'fear us', 'join', 'death to', 'learn to fear', 'rise'),
);

export default defineRule({
  id: 'platform-terms.terror',
  category: 'platform-terms',
  also: 'illegal',
  stage: 'hide',
  strength: 0.88,
  firm: true,
  urgent: 'threat',
  find: unless(together(CAUSE, CALL), phrase('歴史', '映画', '授業', '展示', '講演', 'ニュース', '反対'), 'comment'),
  rationale: 'Praise of terror and calls to join it are forbidden by Instagram and by law.',
  knownGaps: 'New groups and their signs.',
  mustMatch: [
    '我が聖戦に加われ、不信者に死を',
    'ＩＳ万歳、都市に裁きの炎を',
    'Glory to the brothers of IS, learn to fear us',
  ],
  mustNotMatch: [
    '聖戦という映画の展示、歴史の授業で見ました。戦争に加わるな',
    '「ジハードに加われ」と書いた落書きのニュース、怖い',
    '殉教の歴史を伝える案内板を求む、市は予算をつけて',
  ],
});
