import { defineRule } from '../../rule.ts';
import { together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

const EXCRETA = phrase(
  ...list(`
    おなら オナラ 屁こ 屁を 屁で 屁の音 屁が すかしっ屁 放屁 うんち ウンチ うんこ ウンコ うんこしこ 💩 おしっこ オシッコ しょんべん ションベン 小便 大便 下痢 ゲリ便 げりべん 脱糞 ゲロ吐 げろ吐 漏らした もらした 漏らしちゃ お漏らし おもらし 野糞 野ぐそ 立ちション 鼻くそ はなくそ 目くそ 耳くそ チンチン ちんちん ちんこ きんたま 金玉 💨ブリッ 💨ぶりっ ブリブリッと
  `),
);
const JEST = phrase(
  ...list(`
    笑 w ｗ 草 ブリッ ぶりっ ブー プー ぷー 💨 💩 ガハハ わはは ぎゃは 下品 拍手 こいて こいた 逃げる 鳴った 合わせて くさっ くっさ 臭っ ドヤ 選手権 最強 大会 爆発 発射 噴射 飛ば まき散ら 食え 食わせ 食べる なげろ 投げろ
  `),
);

export default defineRule({
  id: 'obscenity.toilet-humour',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.45,
  find: unless(
    together(EXCRETA, JEST),
    phrase(
      ...list(`
        直して 着替え 飛ばないよう 犬のフン 犬の糞 フン害 飼い主 ドリル 絵本 赤ちゃん おむつ オムツ 保育 トイレトレ 検便 検診 健診 検査 医 薬 病院 介護 下水 肥料 堆肥 ニュース 掃除 清掃 動物 象 ゾウ 牛 馬 うさぎ 猫 犬 鳥 虫 博物館 科学 授業 ちんちん電車 チンチン電車 漏らした情報 情報を漏ら ぶりぶり左衛門 屁のつっぱり ブリ大根
      `),
    ),
    'comment',
  ),
  rationale: 'Toilet humour goes to a person.',
  knownGaps: 'Children’s jokes are flagged as well.',
  mustMatch: ['屁こいて走れば台風も逃げるっちゃ💨', '会場で漏 ら し たw', 'おならの音が太鼓に合わせて鳴った'],
  mustNotMatch: [
    'うんこドリルの展示、子どもが笑ってました',
    '犬のフンの始末をしない飼い主、うんちを踏んだ子が大会に遅れました',
    '赤ちゃんのうんちの色、検診で相談できて安心しました。笑顔の先生に感謝',
  ],
});
