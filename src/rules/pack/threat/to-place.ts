import { inTrade } from '../../context/underground.ts';
import { PLACE } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list, phrasing } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const DEED = anyOf(
  phrase(
    ...list(`
      爆弾 爆破 爆発物 ばくだん 火炎瓶 放火 火をつけ 火ばつけ 燃や 燃え 火だるま 灯油 ガソリン プロパン 火の粉 刃物 包丁 ナイフ 刀 猟銃 銃 毒 薬品 農薬 突っ込 つっこ 乱射 テロ 襲撃 無差別 皆殺し 予告 爆竹 何が起き 痛い目 どうなって 待ち伏せ
      炸弹 放火 炸了 폭탄 폭파 불 지르 불지르 칼부림 đánh bom đặt bom đốt
    `),
  ),
  pattern(/bomb|b o m b|shoot|burn|truck|arson|explo|stab|gun\b|blow up/gi, [
    'b',
    'shoot',
    'truck',
    'arson',
    'explo',
    'stab',
    'gun',
  ]),
);
const SITE = anyOf(
  phrasing(PLACE),
  phrase(
    ...list(
      '施設 まつり 人混み 大会 式 避難所 投票箱 防火扉 遊具 区政府 区公所 祭典 구청 시청 학교 축제 동사무소 lễ hội trường học ủy ban',
    ),
  ),
  pattern(/city hall|ward office|tax office|office|school|festival|station|library|lobby|building/gi, [
    'hall',
    'office',
    'school',
    'festival',
    'station',
    'library',
    'lobby',
    'building',
  ]),
);

export default defineRule({
  id: 'threat.to-place',
  category: 'illegal',
  stage: 'hide',
  strength: 0.35,
  firm: true,
  find: unless(
    inTrade(together(DEED, SITE)),
    phrase(
      ...list(`
        課長 係長 部長 所長 市長 区長 議員 担当 職員 受付の 窓口の女 窓口の男 さん、 さんの お前 おまえ おまえら あんた 貴様 きさん てめえ こいつ あいつ 你 너 mày
        花火 料理 調理 キャンプ 焚き火 どんど 消火 火災 火事 消防 避難訓練 灯油代 灯油の 配達 値上 値段 ガソリンスタンド 給油 研ぎ ストーブ 展示
      `),
    ),
    'comment',
  ),
  rationale:
    'A threat to a place or a gathering, no person meant: the clause on crimes comes first. Too weak to act alone.',
  knownGaps: 'A place and a person threatened in one breath.',
  mustMatch: [
    '区役所を爆破します',
    '明日学校に爆弾しかけた',
    '会 場 に 刃 物 を持って行く',
    'There is a bomb in the city hall',
  ],
  mustNotMatch: ['区役所の職員に包丁を持って行く', '学校の爆弾処理のニュース、怖い', '会場の料理教室で包丁を使います'],
});
