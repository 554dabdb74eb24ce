import { FAR, GADGETS, GAMES, HEART, HOME_LIFE, MEDIA, MONEY, SPORT, STUDY } from '../../lists/elsewhere.ts';
import { defineRule } from '../../rule.ts';
import { alternatives } from '../../text/alternatives.ts';
import { collocations } from '../../text/collocation.ts';
import { anyOf, inField, together, where } from '../../text/combine.ts';
import { any, phrasing } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const OF = (group: string) => phrasing(any(...group.split('|')));
/** Fields far enough from a ward that their words suffice where the post holds none of them. */
const FIELDS = [GAMES, SPORT, MEDIA, MONEY].map(OF);
/** Every-day fields: only as idle questions, opinions and news of one's own. */
const IDLE = alternatives(`
  どっち どれ 派 おすすめ オススメ しらん 知らん 知らない 知ってる 知っとる 教えて おしえて 何使 なに使 なんがいい 何がいい どう思 どうよ どうやって 許せる ありやろ ありか 最強 最高なん 一番 いちばん 誰か だれか おる？ いる？ いません 募集 急募 ほしい 欲しい 買った 買お 売って 売り 譲 やばい やばく
  見た？ みた？ 観た 負けた 勝った 勝ち 負け 脱落 終わった つらい 無理 悩む 悩み 迷う 聞いて きいて 愚痴 話そ 暇 ひま 溶かした 当たった 外れた 下がった 上がった 爆上 オワタ 買ってきて かってきて 何にしよ なににしよ いくら 高すぎ 辞めたい だるい
`);
const EVERYDAY = collocations([GADGETS, HEART, HOME_LIFE, STUDY, FAR].map((field) => `${field} & ${IDLE}`).join('\n'));
/** A question or a message to nobody in particular. */
const AT_LARGE = collocations(`
  誰か|だれか|みんな|皆さん|みなさん|ねえねえ|なあ .. 教えて|おしえて|しらん|知らん|知りません|知らない|知ってる|おすすめ|いませんか|おらん|おる|いる？|どう思|聞いて|きいて|売って|貸して|やろう|遊ぼ|飲み|話そ|電話し|通話|何使|何食
  うちの|うちら .. 上司|店長|彼|旦那|姑|妻|嫁|会社|ばあちゃんち|猫|犬|テレビ|車|パソコン|スマホ|冷蔵庫|洗濯機 & どう思|不倫|浮気|うざ|むかつ|ムカつ|映ら|動かん|壊れ|つかん|かわいい|見て|やめたい
  帰りに|ついでに .. 買ってきて|かってきて|寄って|迎えにきて|むかえに
  どっちが|どっち派|どれが|最強は|一番は|いちばんは & 好き|いい|派|うまい|強い|かわいい|と思う|なす|やろ
  暇|ひま|眠れん|寝れん|さみしい .. 誰か|だれか|なう|すぎ|やけん|やけ|話|電話|ゲーム|死
  中古の|ほしい人|あげます|売ります|買います|探してます|探しています & ギター|アンプ|ゲーム|カード|バイク|自転車|ベビーカー|テレビ|ケージ|水槽|チケット
  バンド|ギター|ドラム|ボーカル|サークル|草野球|フットサル .. メンバー|募集|急募|探し|やりたい|久留米|福岡市
  今日の|昨日の|昨日|今夜の|さっきの .. 夢|占い|運勢|試合|打席|配信|ドラマ|放送|晩ごはん|夕飯|昼飯|ラーメン
`);
const ABROAD = phrase(
  'vpn',
  'premier league',
  'champions league',
  'gaming',
  'which phone',
  'my boyfriend',
  'my girlfriend',
  'my ex',
  'bitcoin',
  'crypto',
  'new season',
  'any good anime',
  'best burger',
  '哪里有卖',
  '哪裡有賣',
  '推荐一部',
  '打游戏',
  '男朋友',
  '女朋友',
  '股票',
  '手机',
  '电视剧',
  '외식',
  '저녁 뭐',
  '게임',
  '주식',
  '남친',
  '여친',
  'bóng đá',
  'điện thoại',
  'bạn trai',
  'bạn gái',
  'game nào',
);
/** Whatever speaks of the ward, the post, or asks the office has its place here. */
const OF_THE_WARD =
  /区|市(?!場|販)|役所|小倉|北九州|会場|駐車|イベント|祭|まつり|投稿|写真|職員|公園|図書館|詐欺|講座|健診|検診|ここ|こちら|体操|窓口|申請|展示|募集要項|申し込|申込|子ども|お子さん|ありがとう|楽しみ|楽しかった|ポスター|コーナー|体験|参加|会館|センター|学校|園児|防災|避難|補助|助成|税|届|証明|処分|回収|ごみ|ゴミ|粗大|城野|守恒|徳力|葛原|曽根|下曽根|企救|平尾台|紫川|モノレール|わっしょい|くれた|くれま|グッズ|給与|講演|先生|おかげ|地元|近所|町内|ご時世|職場で|感謝|迷子|落と|見かけ|税金|きたきゅう|ボーナスが?\d|シャトル|時間は|開始|中学生|高校生|保護司|闇バイト/;

/** Looked for first: it costs nothing. */
const UNDER_A_POST = inField('caption', pattern(/./g, []));

export default defineRule({
  id: 'nuisance.unrelated',
  category: 'off-topic',
  stage: 'flag',
  strength: 0.44,
  firm: true,
  find: where(together(UNDER_A_POST, anyOf(...FIELDS, EVERYDAY, AT_LARGE, ABROAD)), (_, text) => {
    const caption = text.field('caption');
    if (caption === undefined || text.raw.length > 90 || OF_THE_WARD.test(text.raw)) return false;
    return ![...FIELDS, EVERYDAY].some((field) => field.find(caption).length > 0) && !shared(text.raw, caption.raw);
  }),
  rationale:
    'Small talk about games, sport, money or love under a post on something else may be set aside by a person.',
  knownGaps: 'Needs the caption; matters that could just as well be the ward’s.',
  mustMatch: [
    { text: 'ドジャース昨日どうやった？大谷打った？', caption: '水道管の工事のお知らせ' },
    { text: 'ポ ケ カ の新弾、誰か当たった？', caption: '国民年金の手続きについて' },
    { text: '彼氏が既読つけん。どう思う？', caption: '消防団員を募集しています' },
  ],
  mustNotMatch: [
    'ドジャース昨日どうやった？',
    { text: 'カレーの試食、おすすめはどっちですか', caption: 'カレーまつりを開きます' },
    { text: 'テレビで見た。区長の説明、高すぎる税の話はどこへ', caption: '予算案を公表しました' },
  ],
});

/** A noun of two or more kanji or katakana stands in both. */
function shared(a: string, b: string): boolean {
  return (a.match(/[一-龠]{2,}|[ァ-ヺー]{3,}/g) ?? []).some((noun) => b.includes(noun.slice(0, 4)));
}
