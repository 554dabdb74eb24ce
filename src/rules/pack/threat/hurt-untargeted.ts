import { menacing } from '../../context/menace.ts';
import { HURT } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { list, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'threat.hurt-untargeted',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.56,
  urgent: 'threat',
  firm: true,
  find: menacing(
    phrasing(
      re(
        '(?<![をがはもで]|味|息|声)(?=刺し|ぶん?殴|殴|なぐ|ぼこ|ボコ|しば|シバ|どつ|半殺|血祭|痛い目|いてまう|いてこま|いわし|いわす|轢|ぶっ飛|ぶっとば|潰すぞ|潰すけん|叩きのめ|硫酸|拉致|レイプし|犯して)',
        ...list(`
          刺し 殴 なぐ ぼこ ボコ しば シバ どつ 半殺 血祭 痛い目 いてまう いてこま いわし いわす 轢 ぶっ 潰す
          叩きのめ 硫酸 拉致 レイプ 犯し
        `),
      ),
      HURT,
      re('(?!くらい|ほど|な(?:い|く)|人|のは|の(?:が|は)怖)'),
    ),
  ),
  rationale: 'Announced violence with nobody named may be banter or earnest: a person looks at once.',
  knownGaps: 'Banter among friends.',
  mustMatch: ['半殺しにしちゃるけん待っとけ', '今度会ったらぶん殴るぞ', '痛い目に遭わせてやる', 'し ば く ぞ'],
  mustNotMatch: [
    'しばくぞと祖父によく言われました',
    'しばらくぞうさんを見ていた',
    '痛い目に遭う前に堤防を直してください',
    '殴られるのは嫌です。DV相談の窓口を増やして',
  ],
});
