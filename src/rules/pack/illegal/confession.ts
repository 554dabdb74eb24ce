import { CONFESSION_SIGNS } from '../../context/confession-signs.ts';
import { dealtOut } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.confession',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    dealtOut(weighed(5, CONFESSION_SIGNS)),
    phrase(
      ...list(
        `人がい 人がお する人 やめて 迷惑 危な 危険 取り締ま 許せ 怖い 困る 困って 困り ください お願い 届けました 体験 注意 ひどい なくな 消費生活 父ちゃん`,
      ),
    ),
    'comment',
  ),
  rationale: 'A small offence told by whom who did it: a person looks.',
  knownGaps: 'Tall stories.',
  mustMatch: [
    '二杯飲んで軽トラで帰ったけど余裕やった',
    '拾った財布の金でラーメン食べた、うまかった',
    '無 免 許 で原付乗っとるけど平気ばい',
  ],
  mustNotMatch: [
    '飲んで運転する人がいて怖い。やめてほしい',
    '自転車の逆走が多いので取り締まってほしい',
    '飲んで軽トラに乗る職員がいるとは、市は動いて',
  ],
});
