import { menacing } from '../../context/menace.ts';
import { defineRule } from '../../rule.ts';
import { list, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'threat.kurasu',
  category: 'abuse',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  find: menacing(
    phrasing(
      re(
        '(?<!で|緒に|和に|かに|せに|うに|と|を|一緒|仲良く|楽しく|のんびり|安心して|幸せに|人)(?:くらす|くらっ?そ|くらしあげる|くらわす|喰らわす|食らわす|くらわせ|くらしちゃ|くらして(?:や|く)|くらさ(?:れ(?:たい|るぞ)|るる))(?:ぞ|ど|けん|ばい|ち[ゃよ]|わ|から|て(?:や|く)|んか)',
        ...list(`
          くらす くらそ くらっそ くらわす 喰らわす 食らわす くらわせ くらしあげ くらしちゃ くらして くらさ
        `),
      ),
    ),
  ),
  rationale: 'くらすぞ (I will hit you) of Kitakyushu: banter or threat, a person decides.',
  knownGaps: '暮らすぞ in hiragana.',
  mustMatch: ['きさんくらすぞ', 'あんまり言いよったらくらわすぞ', 'く ら す ぞ', 'くらしあげるぞ'],
  mustNotMatch: [
    'この街で楽しくくらすぞ！',
    'みんなで仲良くくらすけんね',
    '「くらすぞ」は小倉弁で殴るという意味だと言われました',
    '一緒にくらすから安心です',
  ],
});
