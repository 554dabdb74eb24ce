import { alternatives } from '../text/alternatives.ts';
import { collocations } from '../text/collocation.ts';
import { anyOf, near } from '../text/combine.ts';
import { list, notAfter, type Part, phrasing, re } from '../text/grammar.ts';
import type { Matcher } from '../text/matcher.ts';
import type { Sign } from '../text/weighed.ts';

/** What the speaker will do: endings after the te-stem, the i-stem, the o-stem and the dictionary form. */
const AFTER_TE =
  '(?:[てで]や[るろんっり]|[てで]まう|[てで]まお|[てで]も(?:うたる|うたろ|らう[けわぞで])|[てで]く(?:る(?:け|わ|ぞ|から)|[わぞ])|[てで]こ(?:い|よう|うや)|[てで](?:さし|差し)上?げ|[てで]あげ|[てで]み(?:よう|よっか|せよう)|[てで](?:回|まわ)[るっ]|[てで]俺も|ちゃ[るろうおん]|じゃ[るろうお]|[ただ](?:る|ろ(?:う|か)?|ら[あぁ])(?![っうい])|[とど]く(?:け|わ|ぞ|から)|[とど]きます)';
const AFTER_I =
  '(?:に(?:行[くきっこ]|い[くきっこ]|来た|来る|参|伺|まい)|ます(?:から|け|よ|わ|ね|。|！|!|$)|まく[るっ]|た(?:く(?:てた|なる|なっ)|い(?!な(?:ら|の)|わけ|と(?:は|か))))';
/** Of verbs with another use: no polite form, no wish. */
const COMING = '(?:に(?:行[くきっこ]|い[くきっこ]|来た|来る)|ます(?:けん?な|から(?:ね|な|待|覚)))';
const AFTER_O = '(?:う(?:や|ぜ|か|で|かな|と思)|っか|[。！!]|$|や(?:$|。|！|!)|か(?:$|。|な))';
const AFTER_DICTIONARY =
  '(?:ぞ|ぜ|ど(?:$|。|！|!)|け(?:ん|な|ね|えの?|$|。|！|!|、|楽|覚)|わ(?!け)|ばい|から(?:な|待|覚|ね|$|。|！|!)|か(?:んな|んね|も|な(?:$|。|あ|ー))|き(?:に|な)|で(?:。|！|!|$)|よ(?!う|り)|つもり|予定|計画|準備|気(?:で|や|満)|日(?:が|も|や)|まで(?:や|終|帰|許|続|追)|しかな|こと(?:にし|に決)|と(?:決め|誓)|[。！!♡♪]|$|ガチ|マジ|まじ)';

const STEMS: Readonly<Record<string, readonly [te: string, i: string, o: string]>> = {
  う: ['っ', 'い', 'お'],
  つ: ['っ', 'ち', 'と'],
  る: ['っ', 'り', 'ろ'],
  く: ['い', 'き', 'こ'],
  ぐ: ['い', 'ぎ', 'ご'],
  す: ['し', 'し', 'そ'],
  む: ['ん', 'み', 'も'],
};
const will = (te: string, i: string, o: string, dictionary: string, afterI = AFTER_I): Part =>
  re(
    `${te}${AFTER_TE}|${i}${afterI}|${o}${AFTER_O}|${dictionary}${AFTER_DICTIONARY}${dictionary.endsWith('る') ? `|${dictionary.slice(0, -1)}んぞ` : ''}`,
  );
/** The speaker's coming act in every form, of godan verbs by dictionary form. */
const godan = (verbs: string, afterI = AFTER_I): readonly Part[] =>
  list(verbs).map((verb) => {
    const stem = verb.slice(0, -1);
    const [te, i, o] = STEMS[verb.slice(-1)] ?? ['', '', ''];
    return will(stem + te, stem + i, stem + o, verb, afterI);
  });
const ichidan = (verbs: string, afterI = AFTER_I): readonly Part[] =>
  list(verbs).map((verb) => {
    const stem = verb.slice(0, -1);
    return will(stem, stem, `${stem}よ`, verb, afterI);
  });
const withSuru = (nouns: string): readonly Part[] =>
  list(nouns).map((noun) => will(`${noun}し`, `${noun}し`, `${noun}しよ`, `${noun}する`));

/** One matcher a deed: only those run of which the text holds a form. */
const oneByOne = (deeds: readonly Part[], before = notAfter('、、')): Matcher =>
  anyOf(...deeds.map((deed) => phrasing(before, deed)));

/** Deeds that hurt people and little else. */
const VIOLENT = oneByOne(
  [
    ...godan(`
      殴る なぐる ぶん殴る 蹴る 蹴飛ばす 蹴り飛ばす 突き刺す ぶっ刺す 刺す 轢く 轢き殺す ひき殺す へし折る かち割る カチ割る ぶち割る 叩き割る ぶっ潰す 叩き潰す たたき潰す ひねり潰す 踏み潰す 突き落とす 突きおとす 蹴落とす ぶち壊す ぶっ壊す ぶっ飛ばす ぶっとばす ぶっぱなす 殺す ころす 殺る ぶっ殺す ぶちのめす 叩きのめす ぶち抜く 撃ち抜く
      切り落とす 切り刻む 切り裂く 引きちぎる むしり取る えぐる 吊るす 引きずり出す 引きずり回す さらう 攫う 拉致る 襲う 撃つ しばく シバく どつく ボコす ボコる ぼこる 絞め殺す 呪い殺す 焼き殺す 焼き払う 噛み殺す 嬲り殺す 泣かす 張り倒す はり倒す 殴り倒す 蹴り倒す 押し倒す 引っ叩く ひっぱたく 追い回す つけ回す 付け狙う 呪う 祟る 犯す いてこます 懲らす
    `),
    ...ichidan(`
      シメる 〆る 絞める 首締める 首しめる 痛めつける 懲らしめる 殴りつける 叩きつける 切りつける 斬りつける ぶつける 投げつける 思い知らせる 仕留める ぶっかける 吊し上げる 吊るし上げる 指詰めさせる 血祭りにあげる パンクさせる
    `),
    ...withSuru(`
      ボコボコに ぼこぼこに ボッコボコに ズタズタに ギタギタに 八つ裂きに 半殺しに 血祭りに 火だるまに 火あぶりに 病院送りに 墓場送りに 黒焦げに ミンチに 蜂の巣に 粉々に 生き埋めに 始末 襲撃 突撃 監禁 抹殺 暗殺 刺殺 射殺 銃殺 処刑 復讐 報復 仕返し リンチ 袋叩きに 丸焼きに 廃車に 再起不能に めった刺しに 滅多刺しに 顔面パンチ 放火 レイプ 強姦
    `),
  ],
  notAfter('笑い', '褒め', 'ほめ', 'くすぐり', '萌え', '釘を', '水を', '蚊を', '虫を'),
);
/** Deeds that have another use. */
const ROUGH = oneByOne([
  ...godan(
    '折る 骨おる 割る 潰す つぶす 落とす 燃やす もやす 焼く 壊す 斬る 剥ぐ もぐ 狙う 追い込む 消す 黙らす いじる 狩る 流す 突っ込む 追い出す 盛る 叩く たたく はたく 踏む 脱がす',
    COMING,
  ),
  ...ichidan(
    '締める しめる 埋める 沈める 閉じ込める 追い詰める わからせる 分からせる ぶちまける 傷つける 仕掛ける つけ上げる 消えさせる',
    COMING,
  ),
  re(
    '(?:住め|おれ|来れ|来られ|歩け|出れ|喋れ|働け|生きれ|生きていけ|食え)(?:んよう|んごと|なくし?|ないよう)(?:に)?(?:し(?:て(?:や|あげ|まう)|ちゃ|たる)|する(?:け|ぞ|わ|から))',
  ),
  re('一発(?:入れ|いれ|かまし|殴っ|食らわし|くらわし|お見舞いし)(?:て(?:や|まう)|ちゃ|た[るろ]|る(?:ぞ|け|わ))'),
]);

const signs = (weight: number, lines: string, rest: Partial<Sign> = {}): Sign => ({
  weight,
  find: collocations(lines),
  anchor: false,
  ...rest,
});
const words = (weight: number, find: Matcher, rest: Partial<Sign> = {}): Sign => ({
  weight,
  find,
  anchor: false,
  ...rest,
});

/** The one who is meant, and his. */
const AIM = collocations(`
    お前|おまえ|オマエ|おめえ|てめえ|てめー|貴様|きさま|きさん|あんた|こいつ|そいつ|あいつ|あの野郎|この野郎|奴ら|やつら|って奴|いう奴|の奴|のやつ|したやつ|した奴|たやつ|あの女|あの男|この女|この男|兄ちゃん|姉ちゃん|おっさん|おばはん|ババア|ジジイ|クソガキ|先公|全員|一人残らず|一人ずつ
    職員|担当|課長|係長|部長|補佐|主任|次長|所長|館長|園長|校長|教頭|先生|教師|区長|市長|知事|議員|議長|役人|公務員|窓口の|受付の|相談員|保健師|保育士|司書|警備員|運転手|運転士|駅員|店長|店主|院長|医者|塾長|講師|コーチ|監督|顧問|審判|会長|役員|理事|実行委員|司会|投稿主|投稿者|コメ主|隣の家|隣人|元カノ|元カレ|元嫁|元夫|元妻|上司|社長|班長|団長|組長|支援員|児相|選管|外人|外国人|ガキども
    `);
const KIN = collocations(
  '娘|むすめ|息子|むすこ|お子さん|おまえの子|お前の子|子どもも|嫁|奥さん|旦那|家族|孫|実家|親も|母親|妹|弟|飼い犬|飼い猫|愛犬',
);
/** Deeds with another use count only beside somebody. */
const ROUGH_TO_SOMEBODY = near(ROUGH, anyOf(AIM, KIN), 40);

const BODY = alternatives(
  '頭 顔面 首 喉 腹 背中 腕 足 脚 指 歯 骨 膝 目ん玉 目玉 鼻 耳 手足 あばら 肋骨 髪の毛 両腕 両足 のど',
);
const TOOL = alternatives(`
  バット 包丁 ナイフ 刃物 ハンマー カッター 鉄パイプ 灯油 ガソリン 火炎瓶 ブロック 角材 木刀 ゴルフクラブ 硫酸 塩酸 農薬 ドス 斧 ボウガン 日本刀 金槌 トンカチ スタンガン 改造ガン エアガン 石 レンガ 彫刻刀 ドライバー 車 軽トラ バール
`);

/** Signs of an announced deed against somebody; one of the anchors must be there. */
export const DEED_SIGNS: readonly Sign[] = [
  words(3, VIOLENT, { anchor: true, point: true }),
  words(2, ROUGH_TO_SOMEBODY, { anchor: true, point: true }),
  // With what; then “do it” says enough.
  signs(
    1.5,
    `${TOOL} .. でやる|でやっちゃ|でやったる|でやってや|持って行く|持っていく|持って行ったる|もっていく|持って会い|持って待 ! お弁当|方がいい|ほうがいい`,
    { anchor: true, point: true },
  ),
  // Life, limbs, hell; no way home.
  signs(
    3,
    `
    首|くび|タマ|命|いのち .. とったる|取ったる|とっちゃる|取っちゃる|とってやる|取ってやる|もらいに|貰いに|取りに|とりに|もらうけ|貰うけ|もらうぞ|とるぞ|取るぞ|とるけ|取るけ
    地獄|生き地獄|痛い目|恐怖|泣き .. 見せちゃ|見せたる|見せてや|見せるけ|見せるぞ|見せてあげ|味わわせ|見してや|見したる|遭わせ|あわせて
    ブレーキ|タイヤ|ハンドル|チェーン .. いじったる|いじっちゃ|いじっとく|いじってや|細工し|切ったる|切っとく|切っちゃ|緩めと|ゆるめと|パンクさせ|外しと
    屋上|ホーム|階段|歩道橋|橋|窓|崖|ベランダ|二階|線路 .. から落と|に落と|から突き|で突き|から投げ|で押す|で押し|で背中
    帰れると|逃げられると|逃げ切れると|生きて帰|無事に帰|タダで帰|ただで帰|無事で済|無事にすむ|ただで済|タダで済|ただですむ .. 思うな|思っとん|思ってん|思うなよ|と思わ|せん|れん
    帰さんぞ|帰さんけ|帰さんから|逃がさんぞ|逃がさんけ|逃がさん。|生かしとかん|生かしちゃおか|生かしておか|生きて帰さん|ただじゃおか|タダじゃおか|ただじゃ済|ただではおか|ただでは済
    `,
    { anchor: true, point: true },
  ),
  // Lying in wait, coming.
  signs(
    2.5,
    `
    待っとく|待っとくけ|まっとくけ|待っといちゃ|待っといたる|待ち伏せしちゃ|待ち伏せしたる|待ち伏せしとく|待ち伏せしてや|待ち伏せするけ|待ち伏せするぞ|待ち伏せします|待ちぶせし|張っとくけ|張っとくわ|張り込んだる|張り込んじゃ|張り込むけ|待ち構えとく|待っちょく|待っちょる|待っとるけ|待っとるぞ
    あと|後|うしろ|後ろ .. つけよる|つけとる|つけてる|つけちゃ|つけたる|つけて行|つけていく|つけてやる|つけます
    今晩|今夜|夜中|夜|いまから|今から|明日|週末|近いうちに|そのうち .. いくわ|行くわ|いくけ|行くけ|行くぞ|いくぞ|行くから|いくから|行ってや|行ったる|会いに行|押しかけ|乗り込 & お前|おまえ|あんた|てめえ|きさん|んち|家|自宅|アパート|マンション|部屋|職場
    家族ごと|家ごと|店ごと|まるごと|子どもごと|親ごと .. いく|行く|やる|いった|やった|消|潰|燃
    家|自宅|職場|学校|アパート|会社 .. に乗り込|まで乗り込|まで追いかけ|押しかけちゃ|押しかけたる|押しかけてや|まで押しかけ|まで行ったる|まで行っちゃ|まで行ってや
    `,
    { anchor: true, point: true },
  ),
  // To whom.
  words(1.5, AIM),
  words(1.5, KIN),
  signs(1, `${BODY}`),
  signs(2, `${TOOL} .. で|を|持|ぶち|もって|かけ|撒|まい`),
  // Where and when.
  signs(
    1,
    '帰り道|帰りに|帰りの|出てきた|出てくる|出てこい|出て来い|駐車場|裏口|裏門|正門|校門|の門|門で|屋上|階段|踏切|ホームで|バス停|ばすてい|バスてい|公園|夜道|玄関|家の前|んちの前|後ろから|うしろから|背後|トイレ|人気のない|乗り込んで|通学路|下校|登校',
  ),
  signs(
    1,
    '今夜|今晩|今日|明日|あした|明後日|毎晩|毎日|来週|今週|週末|次会ったら|会ったら|次の|次は|今度|見つけたら|見かけたら|曜|時に|じに|投票日|当日|日に|そのうち|いつか|近いうち',
  ),
  // In earnest.
  signs(
    1,
    'ガチ|まじで|マジで|本気|必ず|絶対|ぜったい|覚悟|逃げたら|逃げても|逃げん|逃げるな|楽しみに|たのしみ|見とけ|みとけ|予告|許さん|覚えとけ|言うとけ|伝えとけ|待っとけ|おい|コラ|こら|ぜんぶ|全部',
  ),
  // Who he is, where he lives.
  signs(
    2,
    `
    顔|名前|家|住所|車|ナンバー|んち|アパート|職場|学校|勤め先|帰る時間|通勤 .. 覚えた|おぼえた|覚えとる|知っと|知っち|しっと|知ってる|しっちょ|割れと|わかっと|分かっと|調べた|調べと|調べがつ|押さえ
    特定した|特定済|特定でき|特定しと|居場所わかっ|つきとめた|突き止めた
    `,
  ),
];
