import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'obscenity.emoji',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: unless(
    pattern(
      /(?:🍆|🌭|🍌)[\s]?(?:🍑|💦|👅|🥵|👄)|(?:🍑|💦|👅|🥵)[\s]?(?:🍆|🍑💦|👉👌)|👉\s?👌|👌\s?👈|🔞|(?:お姉さん|女の子|この子|職員|奥さん|あなた|君|右の|左の|浴衣)[^。\n]{0,12}(?:🍆|🍑💦|💦💦|👅|🥵🥵|😈💦|🤤🤤)|(?:🍓|🍒)[^。\n]{0,10}(?:別|諭吉|p活|パパ|ホ)|(?:えち|えっち|h)(?:な|い)[^。\n]{0,8}(?:🥵|💦|😈|🔞)/u,
      [],
      'raw',
    ),
    pattern(
      /茄子|なす|ナス|バナナ|桃|もも狩り|フルーツ|果物|野菜|暑い|暑さ|熱中症|サウナ|汗|ホットドッグ|18歳未満|r-?18|年齢制限|映画|レンタル|借り|狩り|練乳|農園|ジャム|大福|ケーキ|パフェ|いちご飴/,
      [],
    ),
    'comment',
  ),
  rationale: 'Emoji used as sexual words.',
  knownGaps: 'Fruit and heat in earnest.',
  mustMatch: ['🍆💦', 'お姉さん👅', '👉👌しよ', 'えっちな自撮り🔞'],
  mustNotMatch: ['夏野菜🍆🍑💦いただきました。茄子おいしい', '暑い🥵💦', '職員さん、桃🍑💦ありがとう'],
});
