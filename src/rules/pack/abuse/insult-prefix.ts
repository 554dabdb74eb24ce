import { voiced } from '../../context/voiced.ts';
import { ROLE } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { any, list, phrasing, re } from '../../text/grammar.ts';

const PREFIX = any(
  re('ゴミ(?!の|担当|住民|市民|区民|家族|一家|職員)', 'ゴミ'),
  ...list(
    'クソ くそ 糞 バカ 馬鹿 ばか アホ あほ 阿呆 ボケ カス クズ ブス デブ ハゲ ブタ 豚 キモ きも エロ 変態 無脳 低能 ポンコツ ヘボ',
  ),
);
const WHO = any(ROLE, ...list('女 男 親 ガキ 嫁 夫婦 一家 家族 市民 区民 住民 人間 野郎 やろう 面 づら 顔'));

export default defineRule({
  id: 'abuse.insult-prefix',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: voiced(phrasing(PREFIX, re('[のなーが]?'), WHO, re('(?!でも|にも|料金|ご|の日)'))),
  rationale: 'クソ課長, バカ職員, ハゲ市長: the insult is part of the name given to a person.',
  knownGaps: 'Nicknames coined from names.',
  mustMatch: ['クソ課長は早く異動しろ', 'ハゲ市長の話長すぎ', 'ﾊﾞｶ 職員ばっかり', 'あのブス女が受付か'],
  mustNotMatch: [
    'ゴミ担当の職員さん、いつもありがとうございます',
    'クソみたいに暑い日でも職員さんは笑顔でした',
    '「バカ職員」という言葉はひどいと思う',
  ],
});
