import { voiced } from '../../context/voiced.ts';
import { EXPEL, ORIGIN, REGION, SEX_OR_AGE, STATE } from '../../lists/groups.ts';
import { defineRule } from '../../rule.ts';
import { any, gap, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'abuse.group-expel',
  category: 'abuse',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: voiced(
    phrasing(
      any(ORIGIN, STATE, SEX_OR_AGE, REGION),
      re('(?!排除|差別|への|に対する|と言|といっ)'),
      gap(12),
      EXPEL,
      re(
        '(?!ない|なく|ません|てはいけ|な(?:ん|い)?て?(?:言|思|ひど|酷)|と(?:いう|言う)(?:人|声|意見)|のは(?:ひど|おかし|違|差別)|ことなく|さない|のを|しない|させない|(?:ち|って|と)(?:.{0,6}に)?(?:言|いわ|いよ|ゆ)|(?:ち|って|と)(?:いう|言う|言い)?.{0,8}(?:のと同じ|も同然|に等し))',
      ),
    ),
  ),
  rationale: 'Denying a group the right to live or to be here is hate, in whatever tone.',
  knownGaps: 'Groups under code names; expulsion told as policy.',
  mustMatch: [
    '外国人は日本から出ていけ',
    '障害者は生まれてくるな',
    '生活保護の奴らは全員死ね',
    'クルド人を叩き出せ',
    '老人は姥捨て山へ',
    '在　日は国に帰れ',
  ],
  mustNotMatch: [
    '外国人は出ていけなんて言う人がいて恥ずかしい',
    '外国人を排除しないまちづくりをお願いします',
    '高齢者は災害のとき置いていかれる。町から出ていけと言われているようなものです。対策を',
    '障害者の生きる権利を守ろう',
    '窓口を減らすのは、老人は死ねと言うのも同然です',
  ],
});
