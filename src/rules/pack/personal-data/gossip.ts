import { ANYBODY, OWN_PEOPLE, SOMEBODY } from '../../context/anybody.ts';
import { NAMED_BY_TITLE } from '../../context/persons.ts';
import { BY_DEED, BY_HOME, HALF_NAMED } from '../../context/pointed-out.ts';
import { PRIVATE_MATTER } from '../../context/private-matters.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, beside, near, sequence, unless, where } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

/** 三浦さん, リンちゃん; a teacher or a head of office is no neighbour by the title alone. */
const NAMED_WITHOUT_POST = where(NAMED_BY_TITLE, (span, text) => /..(?:さん|くん|ちゃん)$/.test(text.words(span)));

/** What the person is said to have done. */
const MISDEED = phrase(
  ...[
    '加害者',
    '主犯',
    '犯人',
    '万引き',
    '泥棒',
    '盗撮',
    '痴漢',
    'ストーカー',
    '踏み倒',
    '不倫',
    '浮気',
    '寝取',
    'ひき逃げ',
    '当て逃げ',
    '滞納',
    '払わん',
    '不正受給',
    'おろして',
    'おろした',
    '虐待',
    '使い込',
  ],
);

/** Public talk of the same matters, thanks, and those who ask where to turn. */
const PUBLIC_TALK = phrase(
  ...[
    'ニュース',
    '報道',
    '議員',
    '市長',
    '知事',
    '大統領',
    '首相',
    '縁組',
    '名前は言えん',
    '名前は言え',
    'どこに通報',
    '通報すれば',
    'どこに相談',
    '相談でき',
    '第三者',
    '親御さん',
    '189に',
  ],
  ...[
    'お世話にな',
    '助けられ',
    '助けて',
    '救われ',
    '親切',
    'ありがと',
    '感謝',
    '気にしません',
    '元気やなあ',
    '笑って聞',
    '講座',
    '映画',
    'ドラマ',
    '漫画',
    '小説',
    '司書',
    '保護司',
    '教育長',
  ],
  ...[
    '運転手さん不足',
    '健診の助成',
    '回覧板を',
    '窓口で',
    '窓口の',
    '申請',
    'ワンオペ育児',
    '手口',
    '交番',
    '見守りシール',
    '授業で',
    '相談先',
    'デマです',
    'コンビニ払い',
  ],
);

export default defineRule({
  id: 'personal-data.gossip',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.6,
  firm: true,
  find: unless(
    unless(
      anyOf(
        beside(SOMEBODY, PRIVATE_MATTER, 40),
        near(NAMED_WITHOUT_POST, PRIVATE_MATTER, 12),
        sequence(BY_DEED, PRIVATE_MATTER, 30),
        beside(anyOf(HALF_NAMED, BY_HOME, ANYBODY), MISDEED, 30),
      ),
      OWN_PEOPLE,
    ),
    PUBLIC_TALK,
    'comment',
  ),
  rationale: 'Illness, money, family or record of somebody whom the neighbours recognise, passed on kindly or not.',
  knownGaps: 'Matters told only by hints.',
  mustMatch: [
    '6班のお嫁さん、流産されたそうよ。そっとしてあげて',
    '床屋の二階の人、自 己 破 産したらしいね',
    '図書館のK館長、奥さんと別居中ってほんと？',
  ],
  mustNotMatch: [
    '隣の席の方が、入院した母に親切にしてくれたんよ',
    '近所の人と生活保護の窓口の混雑について話したらしい。市は人を増やして',
    'うちの母も谷川さんも同じ病院に通院しています',
  ],
});
