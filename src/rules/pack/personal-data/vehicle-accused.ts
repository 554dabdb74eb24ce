import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const VEHICLE = pattern(
  /(?:白|黒|赤|青|緑|銀|黄色?|紺|茶色?|グレー|シルバー|ピンク|水色)(?:い|の|色の)?[^。、\n]{0,5}(?:軽(?!い|く)|バン|車(?!椅|い)|ワゴン|トラック|ハスラー|ジムニー|プリウス|アルファード|ヴェルファイア|タント|ワゴンr|スイフト|ノート|アクア|セダン|バイク|原付|スクーター|自転車|ベンツ|クラウン|ハイエース)|ナンバー(?:は|が|の|「|『)?[^。\n]{0,5}[\d・]{1,4}|ナンバーの(?:白|黒|赤|青|緑|銀|車|軽)/g,
  [],
);
const ACCUSED = phrase(
  ...[
    '煽って',
    '煽り',
    'あおって',
    '当て逃げ',
    'あて逃げ',
    'ひき逃げ',
    '塞い',
    'ふさい',
    '無断駐車',
    '路駐し',
    '停めとる',
    '停まっとる',
    '停まってる',
    '止まってます',
    '止まっとる',
    '毎日停め',
    '本人見',
    '見とるやろ',
  ],
  ...[
    '見てるやろ',
    '心当たり',
    '持ち主',
    '所有者',
    '運転しとった',
    '運転手',
    '誰の車',
    '誰んとこ',
    '曲がったの見',
    '家わか',
    '通報',
    '幅寄せ',
    '信号無視',
    '吸い殻',
    '大音量',
    '晒',
    '拡散',
    'よく停ま',
    'いつも停',
    'いつも小',
    'いつも止',
    '心当り',
  ],
);
const SEEN_ENOUGH = pattern(
  /(?:見とる|見てる|見てます)(?:やろ|か|？|\?)|本人|心当たり|誰の|持ち主|知っとる人|知ってる人|知らん\?|ナンバー|曲がったの|よく停|いつも|毎日|毎晩/g,
  [],
);

export default defineRule({
  id: 'personal-data.vehicle-accused',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    near(near(VEHICLE, ACCUSED, 36), SEEN_ENOUGH, 36),
    phrase(
      '相談でき',
      '警察に',
      '書かんけど',
      'どこに',
      '希望ナンバー',
      '選挙',
      '市の車',
      '公用車',
      'パトカー',
      '救急車',
      'マイナンバー',
      'バックナンバー',
      '借り',
    ),
    'comment',
  ),
  rationale: 'A car by colour, make and part of its plate, and what its driver did: the neighbours know who it is.',
  knownGaps: 'Cars told only by sticker.',
  mustMatch: [
    '昨日当て逃げした黒の軽、本人見てる？',
    '公園の入口ふさいどる青のスイフト、ナンバー「・・31」、持ち主知っとる人おる？',
    'いつも大音量の 白 い ハイエース、誰の車なん',
  ],
  mustNotMatch: [
    '白い車の塞いだ入口、いつも警察に言っても市は動かない',
    '赤い自転車を塞いでいた雪、市は除雪が遅い',
    'ナンバー10の選手、運転手さんにも手を振ってた',
  ],
});
