import { ACCOMPLICE_SIGNS, NAME_LENT_SIGNS } from '../../context/accomplices.ts';
import { dealtOut } from '../../context/dealing.ts';
import { isFiction } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.accomplices',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    where(
      dealtOut(anyOf(weighed(6, ACCOMPLICE_SIGNS), weighed(6, NAME_LENT_SIGNS))),
      (span, text) => !isFiction(span, text),
    ),
    phrase(
      ...list(
        '防止 対策 防犯 撲滅 啓発 ゼロ キャンペーン 教えておき 資料 言葉 見回り パトロール 警備員 図書館 レンタカー 町内会 自治会 訓練 ゲーム 映画 ドラマ 祭 太鼓 住宅ローン 奨学金 窓口 市役所 区役所の 解約でき 断り 断った されました された。 られた',
      ),
    ),
    'comment',
  ),
  rationale: 'Calls others to a crime done together, or buys the names that crimes are done with.',
  knownGaps: 'Crimes that are only called a plan.',
  mustMatch: [
    '今夜空き巣行ける人、あと一人。山分けで',
    '学生証の写真送るだけで2万もらえるよ、簡単やけ紹介する',
    'ｳﾝﾃﾝできる出し子、募集。即金',
  ],
  mustNotMatch: [
    '万引き防止のチャレンジ、土曜に駅前で参加者募集だそうです',
    '賽銭泥棒が来たのに夜の見回りもない。市は一緒に対策を考えて',
    '学生証を見せるだけで2割引、簡単に使えて便利。図書館も',
  ],
});
