import { isCivic } from '../../context/lawful.ts';
import { menacing } from '../../context/menace.ts';
import { PLACE } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { together, unless, where } from '../../text/combine.ts';
import { any, list, phrasing, re } from '../../text/grammar.ts';
import { DAILY } from './announced.ts';

const DEED = re(
  '爆(?:発物|弾|破)(?!おにぎり|処理)|ばくだん|バクダン|刃物|包丁|ナイフ|火炎瓶|機関銃|きかんじゅう|マシンガン|銃(?:を|で|撃)|毒(?:を|ガス|入|まぜ|混ぜ)|薬品(?:を|まい|入れ)|薬(?:を)?(?:まい|撒|混ぜ|入れ)|火(?:を)?(?:つけ|付け|放)|火だるま|放火|燃や(?:し|す|せ)|(?:一回|全部|丸ごと)?燃えた(?:ほう|方)が|突っ込|つっこん|人混みに|子どもの列に|列に車|刺し(?:て|に|ま)|殺(?:し|す)(?!菌|虫)|無差別|皆殺し|さらう|さらって(?:やる|いく|く)|誘拐|持って帰ろう|狩り場|乱射|テロ(?!ップ)|襲(?:う|撃)|💣|🔥(?=🏢|🏫|🏥)|(?:⛽️?|🔪)',
  ...list(`
    爆 ばくだん バクダン 刃物 包丁 ナイフ 火炎瓶 機関銃 きかんじゅう マシンガン 銃 毒 薬 火 放火 燃 突っ込 つっこん
    人混み 列に 刺し 殺 無差別 皆殺し さらう さらって 誘拐 持って帰 狩り場 乱射 テロ 襲 💣 🔥 ⛽ 🔪
  `),
);
const NOW = re(
  '(?:置いた|置いと|仕掛け|しかけ(?:た|る)|(?:振り回|ふりまわ|なげ|投げ|まい|撒い|入れ|まぜ|混ぜ|つけ|付け|燃や|突っ込|さら|刺|殺)(?:し|ん|っ|る|す)?(?:て(?:や[るろ]|くる|みた|いき|きます)|たら|ちゃ|たる|す[。！ぞ]|る[。！ぞわ]|ます|ろうや)|持って(?:行|い)(?:く|き)|もっていく|行きます|行くけん|行くわ|やるわ|やってや|やります|決行|実行|予告|楽しみにし|お楽しみ|見つかるかな|待ってます|(?:明日|あした|今夜|当日|来週|週末|今週|土曜|日曜|金曜|月曜|[0-9]{1,2}時|[0-9]{1,2}:[0-9]{2})(?:の|に|、|。|は|$)|全員逃げろ|どうなるか|終わる(?:よな|ぞ)|近いうち)',
  ...list(`
    置い 仕掛 しかけ て た ちゃ す る ます もって 持って 行 やる やって やり 決行 実行 予告 楽しみ 見つかる 待って
    明日 あした 今夜 当日 来週 週末 今週 土曜 日曜 金曜 月曜 時 : 全員 どうなる 終わる 近いうち
  `),
);

export default defineRule({
  id: 'threat.place-announced',
  category: 'illegal',
  also: 'abuse',
  stage: 'hide',
  strength: 0.82,
  urgent: 'threat',
  firm: true,
  find: unless(
    where(
      together(
        menacing(phrasing(DEED)),
        phrasing(NOW),
        phrasing(
          any(
            PLACE,
            re(
              'しょうがっこう|病院|避難所|炊き出し|給食|貯水池|水道|浄水場|人混み|子どもの列|投票箱|演説会|広報車|消防|🏫|🏢|🏥|🏛',
              ...list(`
                しょうがっこう 病院 避難所 炊き出し 給食 貯水池 水道 浄水場 人混み 子どもの列 投票箱 演説会 広報車
                消防 🏫 🏢 🏥 🏛
              `),
            ),
          ),
        ),
      ),
      (span, text) => !isCivic(span, text) && text.raw.length < 160,
    ),
    DAILY,
    'comment',
  ),
  rationale: 'A deed of terror, its announcement and a place, in whatever order.',
  knownGaps: 'Long texts; riddles.',
  mustMatch: [
    '明日の11時、区役所1階に爆発物を置いた。全員逃げろ',
    '貯水池に薬まいたら終わるよな、週末やるわ',
    'ば く だ ん しかけた 区役所',
    '避難所の炊き出しに毒まぜてくるわ',
  ],
  mustNotMatch: [
    '学校の調理実習で包丁を使いました。明日もやります',
    '花火大会で火をつけてみた。楽しみにしています',
    '会場に包丁研ぎの方が明日来ます',
    '区役所が暑くて殺す気ですか。明日までに冷房を',
  ],
});
