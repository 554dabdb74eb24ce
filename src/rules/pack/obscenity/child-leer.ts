import { UNDERAGE } from '../../context/desire.ts';
import { LEER_ACT } from '../../context/leering.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const PANTING = phrase(
  ...list(`
    ハァハァ はぁはぁ ハアハア はあはあ ぐへへ ぐふふ ぐひひ グヘヘ じゅるり ジュルリ ムラムラ むらむら 毎日お世話になって 夜のお供に オカズにし おかずにし 生足たまら 太ももたまら 太もも最高 成長途中がたまら 発育がたまら 発育いい 発育のよい体 ふくらみかけ 膨らみかけ 未成熟
  `),
);
const BATHING = together(
  phrase('おじさん', 'おじちゃん', 'お兄さん', 'オジサン', 'おっさん'),
  phrase('洗ってあげる', '洗ってやる', '着替えさせてあげる', '脱がせてあげる', '寝かしつけてあげる'),
  phrase(
    'ひとりで',
    '一人で',
    '入れる？',
    'おいで',
    '内緒',
    'ないしょ',
    '来ない？',
    'うちに',
    '♡',
    'ママには',
    'あげるよ',
  ),
);

export default defineRule({
  id: 'obscenity.child-leer',
  category: 'obscenity',
  also: 'illegal',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  urgent: 'child-safety',
  find: unless(
    anyOf(together(UNDERAGE, anyOf(PANTING, LEER_ACT)), BATHING),
    phrase(
      ...list(`
        掃除 走 坂 階段 登山 息切れ マラソン 孫 犬 猫 被害 防止 通報 逮捕 ニュース 怖い 気持ち悪 やめて うちの子 うちの娘 うちの息子 児童館の先生 介護 ラーメン パンケーキ
      `),
    ),
    'comment',
  ),
  rationale: 'Lust turned to children, and bathing or undressing offered to them.',
  knownGaps: 'Approaches in everyday words only.',
  mustMatch: [
    'ブルマ姿の小学生かわいすぎてハァハァ',
    '水着の女子中学生は俺が見守ってやるよ、ぐ へ へ',
    'ひとりでお風呂入れる？おじさんが洗ってあげるよ',
  ],
  mustNotMatch: [
    '小学生の息子と坂を登ってはぁはぁ言いました',
    '孫と一緒にお風呂、おじいちゃんが洗ってあげるよと言うとおいでと手を引かれました',
    '中学生の部活を見て先生がむらむらとやる気を出し、一緒に走り出した',
  ],
});
