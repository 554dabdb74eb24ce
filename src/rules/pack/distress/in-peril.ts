import { NOT_IN_NEED, SAFE } from '../../context/levity.ts';
import { EMERGENCIES, HELPLESS } from '../../context/ordeals.ts';
import { defineRule } from '../../rule.ts';
import { alternatives } from '../../text/alternatives.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, inField, together, unless } from '../../text/combine.ts';
import { latin, pattern, phrase } from '../../text/matcher.ts';

/** Who or what cannot get away, or calls. */
const CALL = alternatives(`
  助け たすけ タスケテ だれか 誰か どなたか 救助 救急 消防 119 sos 早く来 はやくき 至急 動け うごけ 動かな 動かん うごかん うごかな 逃げられ 逃げれ
  にげられ にげれ 出られ でられ 出れん 祖母 祖父 ばあちゃん じいちゃん おばあ おじい 母と 父と 母が 父が 夫が 妻が おかあさん ママが 赤ちゃん 赤ん坊
  妊婦 歩けな 歩けん 車いす 車椅子 寝たきり 取り残 とりのこ 閉じ込 とじこ ひとりで 一人で 人います 人おる 人おり 人です 名います 名おり 連絡が つながらん
  つながらな 繋がら 通じん 通じな 電池 バッテリー 充電 懐中電灯 タオル 手を振 ライト 声が 呼んで 返事が 意識 息を 息が
`);
const WATER = alternatives(
  `水が 水は 水きた 水きて 水きと 水来 水入っ みずが みず 泥水 濁流 水位 浸水 冠水 川の水 床上 床下`,
);

const PERIL = collocations(`
  # water in the house
  ${WATER} .. きた|きて|きまし|きよる|来た|来て|来ます|来まし|来よる|来とる|来そう|入って|はいって|入り|入っとる|上がって|上がり|あがって|増え|ふえ|迫|せま|ひざ|膝|腰|胸|むね|首まで|天井|二階|2階|畳 & ${CALL}
  二階|2階|1階|床上|床|玄関|畳|階段|天井|ひざ|膝|腰|胸 .. まで .. 水|みず & ${CALL}
  もう .. ${WATER} .. ひざ|膝|腰|胸|むね|首|天井|窓
  屋根|やね|二階|2階|天井裏|電柱|車の上|木の上|ベランダ .. にいます|におります|にいる|におる|の上に|逃げ|つかま|避難 & 水|みず|川|流|浸|助け|救助|ヘリ|懐中電灯|タオル|充電|電池|赤ちゃん|動け
  車が|車は|車ごと|くるまが|軽トラ|バスが .. 浮|うか|うい|流さ|ながさ|水没|沈|しず & 動|うご|開か|あか|出られ|でられ|出れ|助け|たすけ|ドア|屋根|人|高架
  流され|ながされ|溺れ|おぼれ .. て|た|よる|そう & 助け|たすけ|誰か|だれか|人が|子が|子どもが|今まさ|救助|救急|早く ! 犬が助か
  つかまって|しがみつ .. ます|いる|おる|とる & 冷蔵庫|電柱|屋根|フェンス|流木|水が|川に|濁流|流され|崖から|助け
  # shut in, buried, hurt
  閉じ込め|とじこめ|取り残|とりのこ|孤立|生き埋め|いきうめ|下敷き|したじき|挟まれ|はさまっ|はさまれ|挟まっ|埋まっ|うまっ & ${CALL}|中に|足が|足を|腕が|エレベ|ブザー|停電|施設|土砂 ! 防ぐ|した話|ぬいぐるみ|柿
  床下|瓦礫|がれき|土砂|柱|家の下|タンス|たんす|本棚|ブロック .. に|の下|が .. 兄|弟|母|父|妹|姉|人|子|手|足|声|祖 & 見え|聞こえ|きこえ|助け|誰か|だれか|動|呼
  家|裏山|がけ|崖|塀|土砂|タンス|アパート .. つぶれて|潰れて|つぶれた|潰れた|崩れて|崩れた|くずれ|倒れてき|落ちてき & 中に人|中に|下敷|声が|呼ん|出られ|助け|誰か|動け|足が
  階段|かいだん|脚立|屋根|ベランダ|はしご|ため池|用水|側溝|川|池|海|崖|井戸 .. 落ち|おち|転落 & うごか|動か|動け|助け|たすけ|救急|血が|意識|誰か|だれか|泳げ|上がれ|見えな|沈 ! 落ち葉|落ちそう|能力|夢
  帰って|かえって|戻って|もどって|連絡 .. こない|来ない|来ん|こん|来ません|こません|つかない|取れない|とれない|とれん & 水|川|田んぼ|用水|避難|雨|津波|山|見に|みに ! 担当|返信
  # the body gives out
  息が|息を|いきが|いきを|呼吸|意識|脈が .. ない|なく|しとらん|してな|してませ|しない|弱 & 倒れ|動|起き|冷た|呼んで|祖|母|父|夫|主人|妻|子|隣|人が|どうした|救急|ばあ|じい
  起き|おき|動か|うごか|目を開け .. ない|なく|ません|ん & 朝から|きのうから|昨日から|しばらく|冷た|呼んでも|ゆすっても|叩いても
  ろれつ|呂律|胸が痛|むねがいた|息が苦|いきがくる|手がしび|立てな|立てん|たてな|たてん|けいれん|痙攣|陣痛|破水|産まれそう|うまれそう|血が止ま|血がとま|出血が|意識がもうろう & 誰もい|だれもい|ひとり|一人|助け|たすけ|救急|119|つなが|電話|どうした|どうすれ|病院|車がな|動け ! 治り|予約
  インスリン|透析|酸素|ボンベ|呼吸器|吸引器|人工呼吸 .. 流さ|切れ|きれ|なくなり|なくなっ|止ま|とまっ|できて|できな|足りな|打て|残り|もうない ! 届き
  # in the hills
  山|登山道|平尾台|貫山|福智山|洞窟|鍾乳洞|霧|沢|林道 .. 迷|まよ|はぐれ|動け|滑落|落ち|怪我|ケガ|下りられ|帰れな & 助け|電池|バッテリー|充電|日が暮れ|暗くな|見えな|寒|誰か|だれか|ひとり ! 開放
  # fire
  火|煙|けむり|炎 .. 家|部屋|台所|玄関|階段|充満|広がって|回って|いっぱい & 中に人|取り残|逃げられ|逃げれ|出られ|助け|たすけ|子どもだけ|誰か ! 消火
  救命|sos|ｓｏｓ|たすけて|タスケテ & 水|みず|屋根|やね|流|車|くるま|うごけ|動け|いえ|家の|部屋|挟|はさ|暗い|くらい|2f|人|こわい|いたい|小さく|川 ! ダイヤル|猫|虫|ゴキ|胴衣|救命講習
`);
const ABROAD = anyOf(
  collocations(`
    trapped|stuck|stranded|roof|flooded|flooding|drowning|rising & help|please|baby|grandma|kids|phone|battery|people|cannot|move|send
    mizu|jishin|kaji & nigerare|nigerarenai|tasukete|kodomo|haitte|haittekita|kita|ugokenai|dareka
    水|洪水|被困|困在|淹|倒塌|地震 & 救命|救救|求救|奶奶|爷爷|爺爺|孩子|二楼|二樓|屋顶|屋頂|不能走|走不了|动不了|動不了|出不去
    물이|고립|갇혔|갇혀|무너|불이 & 살려|도와|구해|할머니|할아버지|아이|못 나가|못나가|갇
    nước|kẹt|ngập|cháy & giúp|cứu|không_đi_được|trẻ|bà|con_nhỏ|không_ra_được
    बाढी|पानी & मद्दत|बचाउ
    tubig|baha|sunog & tulong|saklolo|bata|lola
    air|banjir & tolong|anak|nenek
  `),
  latin('need rescue', 'send help', 'call ambulance', 'we are trapped', 'i am trapped', 'please rescue'),
);
const OUTCRY = phrase(
  '逃げ遅れました',
  'にげおくれました',
  '逃げ遅れた',
  'にげおくれた',
  '逃げられん',
  '逃げられない',
  '救助要請',
  '浮いてる',
  '床上',
  'ひざまで',
  '膝まで',
  '腰まで',
  '胸まで',
);
/** What is over, feared or planned for. */
const OVER = pattern(
  /限定|セール|来んかった|来なかった|来んで|こんかった|でした(?!が今)|無事で|無事に|無事でし|怖かった|でしたが|ハザード|対策を|対策は|予算|要望|何年も|去年|昨年|以前|昔|想定|だったら|なったら|ていたら|されたら|かもしれ|水道|給水所|水筒|水やり|水族|水鉄砲|水遊び|プール|水着|水分|水代|猫が(?:屋根|木)|自分で登|届きました|資料|ですか？|話です|助かった|でしょうか？|ましたね|祭り|花火/g,
  [],
);

export default defineRule({
  id: 'distress.in-peril',
  category: 'other',
  stage: 'flag',
  strength: 0.72,
  firm: true,
  urgent: 'rescue-call',
  find: unless(
    anyOf(
      PERIL,
      EMERGENCIES,
      unless(HELPLESS, NOT_IN_NEED, 'comment'),
      ABROAD,
      together(
        inField('caption', phrase('大雨', '地震', '津波', '避難', '台風', '洪水', '土砂', '警報', '浸水')),
        OUTCRY,
      ),
    ),
    anyOf(SAFE, OVER),
    'comment',
  ),
  rationale: 'Somebody in water, under rubble or without breath must be seen at once, in whatever words or script.',
  knownGaps: 'Calls that tell only a place.',
  mustMatch: [
    '床上まで水が来ました。祖父が歩けん',
    'た す け て 車ごと流されよる 人が乗っとる',
    'ﾔﾈﾉｳｴﾆ ｲﾙ ﾐｽﾞ ﾀｽｹﾃ'.normalize('NFKC'),
    'Water is rising, we are stuck with a baby, please send someone',
  ],
  mustNotMatch: [
    '水が出ないのは工事だからですか？母が心配しています',
    '閉じ込められた人を出す訓練、消防の方が早く来てくれた',
    '床上まで水が来たのは昨年。対策を何年も言っとるのに市は動かん',
    '猫が屋根から降りられん、助けて',
  ],
});
