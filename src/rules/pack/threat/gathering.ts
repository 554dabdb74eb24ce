import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const GATHERING = phrase(
  ...list(`
    花火大会 祭り お祭り まつり 人混み 人ごみ 行列 点灯式 運動会 卒業式 入学式 成人式 式典 教室 模試 試験会場 校門 防災訓練 花火の日 学校 小学校 中学校 高校 保育園 幼稚園 通学路 登校 区役所 役所 市役所 庁舎 窓口 駅前 ホーム 商店街 会場 ステージ パレード 神輿 山車 コンサート 投票所 演説 公民館 図書館 病院
  `),
);
const ACT = anyOf(
  phrase(
    ...list(`
      ガラス全部割 ガラスを全部割 窓を全部割 本物の火事 火事にして 血の海 灰にして 焼け野原 あの世に行こ 一緒にあの世 道連れに みんな死ね 爆竹と灯油 灯油持って ガソリン持って 火炎瓶 爆竹じゃすま 爆竹なげ 刃物もって暴 刃物持って暴 刃物を持って暴 包丁もって暴 包丁持って暴 ナイフもって ナイフ持って暴 刃物ふりまわ 刃物振り回 一人ずつやる 一人ずつ殺 一人ずつ刺 片っ端から 全員やる 全員やって 車で突っ込 車でつっこ トラックで突っ込 トラックで行く 毒まぜ 毒をまぜ 毒混ぜ 農薬まぜ 硫酸かけ 硫酸まい 異臭まい 催涙スプレーまい 爆弾しかけ 爆弾仕掛 爆弾置 爆破 火だるまにして 火だるまに 手榴弾 銃撃 乱射 火つけ 火をつけて 灯油まい ガソリンまい ガソリン撒
    `),
  ),
  pattern(
    /(?:待ち伏せ(?:して|て)|バット(?:で|持って)|鉄パイプ(?:で|持って))[^。\n]{0,12}(?:やる(?:。|$|わ|ぞ|けん)|殴|襲|刺|潰)/g,
    ['待ち伏せ', 'バット', '鉄パイプ'],
  ),
);
const PLANTED = pattern(
  /(?:爆弾|爆発物|時限爆弾)(?:が|を|は)?[^。\n]{0,8}(?:あるぞ|ある(?:$|。|[！!])|仕掛けた|しかけた|置いた|置いとい|セットした|埋めた)/g,
  ['爆弾', '爆発物'],
);
const WILL = phrase(
  ...list(`
    用意はでき 準備はでき 準備できと 行こうや 持ってく 持って行く 行くけん 行くから覚悟 やるわ やるぞ やるけん でやる つやる やりたい やったる やろうや 投げたる 投げちゃる たるわ ちゃるわ てやる てやろ ちゃる 決行 実行 楽しみにしと 楽しみにしてろ 覚悟 待っとけ よろ〜 よろしく してみせる 盛り上がりそう 見とけ 見てろ
  `),
);

export default defineRule({
  id: 'threat.gathering',
  category: 'illegal',
  also: 'abuse',
  stage: 'hide',
  strength: 0.84,
  urgent: 'threat',
  firm: true,
  find: unless(
    inTrade(anyOf(together(GATHERING, ACT, WILL), together(GATHERING, PLANTED))),
    phrase(
      ...list(
        'お芝居 劇 時代劇 消防 避難訓練 防犯訓練 訓練で 訓練の 処理班 不発弾 おにぎり 料理 調理 キャンプ 焚き火 どんど 神事 火渡り 松明 たいまつ 節分 鬼 ヒーロー ライブで爆 バンド 対応して 防いで 防ぐ',
      ),
    ),
    'comment',
  ),
  rationale: 'A weapon or a massacre, a gathering and the will to do it: a threat, told as play or not.',
  knownGaps: 'Riddles and nicknames of places.',
  mustMatch: [
    '花火大会の橋から人混みに火炎瓶なげたら盛り上がりそう、当日やるわ',
    '全国模試の日に教室で刃物もって暴れてみたい、やりたい',
    '月曜、校門の前で待ち伏せして教師を一人ずつやる',
    '点灯式で爆 竹 じゃ す ま んもん投げたる',
  ],
  mustNotMatch: [
    '学校の防犯訓練、刃物持って暴れる役を先生がやるわと張り切っていた',
    '駅前で刃物振り回す事件があった。見とけと言われても',
    '祭りで爆弾おにぎりの爆破売り、やりたい',
  ],
});
