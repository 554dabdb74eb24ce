import { defineRule } from '../../rule.ts';
import { anyOf, together } from '../../text/combine.ts';
import { any, list, phrasing } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';
import { VOWED_IN_EARNEST } from './vowed.ts';
import { VOWED_TO_PLACE_IN_EARNEST } from './vowed-to-place.ts';

/** Forms in which only the speaker's own will is told. */
const OUTRIGHT = anyOf(
  phrasing(
    any(
      ...list(`
        てやる てやろ てやん たるけ たるわ たるぞ たるから たろか ちゃるけ ちゃるわ ちゃるぞ ちゃる。 ちゃろうか ちゃろか てまうぞ てもらいます てもらうけ けんな けな。 から待 けん待 待っとけ 待っとる 待っとれ 待ってろ
        覚悟しと 覚悟しろ 覚悟せ 見とけ 見てろ みとけ 楽しみにしとけ 楽しみにしてろ 予告です 予告しと 決めとる といたけ といたわ といたん しに行く しにいく に行くけ に行くわ やるけん やるけ。 やるぞ やるわ まじでやる 本気でやる 今夜やる 今日やる
        逃げても無駄 ブロックしても無駄 つけさせてもら 存じており 存じ上げ 許さんけ 殺すけ 殺すぞ 刺すけ 刺すぞ 折るけ 折るぞ 埋めるけ 落とすけ 燃やすけ 燃やすぞ 撒くけ 混ぜとく もう買った も買った 用意した 準備できた 研いだ やろか
        とくわ とくけ 思っとって と思え 報酬 後払い いっとく 火ぃつけ 火いつけ これは予告 しよかな 行こうや 行こうで いこうや いこうで 出そうや 鳴るよ 飛ぶよ 飛ぶやつ 次は娘 次は息子 次は嫁 ええか？ ほうがええか 狙うわ 人多い時間 みとけ しっとるよ 知っとるよ 教えてやった 請け負い よろ。 口座は dmで 撃つ。 燃やす。 殺す。 刺す。 轢く。 沈める。 埋める。 潰す。 爆破する。 爆破します 家の前おる 家の前にいる 鍵はちゃんと
      `),
    ),
  ),
  pattern(/(?:たる|ちゃる)(?:ぞ|わ|け|けん)?[。！!♡♪]?\s*$|[るす](?:ぞ|けん)[。！!]?\s*$/g, [
    'たる',
    'ちゃる',
    'るぞ',
    'すぞ',
    'るけん',
    'すけん',
  ]),
);

export default defineRule({
  id: 'threat.vowed-outright',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.7,
  urgent: 'threat',
  firm: true,
  find: together(anyOf(VOWED_IN_EARNEST, VOWED_TO_PLACE_IN_EARNEST), OUTRIGHT),
  rationale: 'A vow of violence in the form of the speaker’s own will: with the vow itself it hides.',
  knownGaps: 'Vows that end in an ellipsis.',
  mustMatch: [
    'あの役員の膝、へし折っちゃるけんな',
    'お前の娘、迎えに行くけん待っとけ',
    '式の会場、灯 油 まいて火の海にしたるけ見とけ',
  ],
  mustNotMatch: [
    '腕を折った父のリハビリ、来週から始めるけん',
    '娘の迎えに行くけん待っとけと夫に言われて助かった',
    '市は予算を決めた、首を切ったるとは何事か',
  ],
});
