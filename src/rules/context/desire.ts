import type { Span } from '../category.ts';
import { anyOf, where } from '../text/combine.ts';
import { list, phrasing, re } from '../text/grammar.ts';
import { type Matcher, matcher } from '../text/matcher.ts';
import { every, some } from '../text/need.ts';
import { isOrdinaryBody } from './bodies.ts';
import { isCivic } from './lawful.ts';
import { isCondemned, isHandedOn } from './voiced.ts';

const own = (a: Matcher): Matcher => where(a, (s, text) => !isHandedOn(s, text) && !isCondemned(s, text));

/** Bodies, linen and acts that a lewd comment dwells on. */
const FLESH = own(
  phrasing(
    re(
      '裸|下着|パンツ|ぱんつ|パンティ|panties|スパッツ|ブルマ|スク水|水着(?:の|姿|を)|乳首|おっぱい|巨乳|胸(?:元|の谷間)|谷間|尻(?!尾|込|上|も)|太もも|ふともも|タイツ|生足|生脚|脚ばっか|腰つき|カラダ|からだ(?!を動)|体つき|いい体|帯(?:の下|を(?:ほど|解))|袴の(?:中|下)|スカートの(?:中|下)|ふんどし|筋肉で|脱(?:い|が)(?!線)|着替え|ヌゲ|生まれたままの姿|産まれたままの姿|お?風呂(?:の(?:動画|写真|時間)|も?一緒|入れる[？?])|布団(?:を)?敷|一緒の布団|添い寝|縛っ|縛り|亀甲|露出|えろ|エロ|ｴﾛ|せっくす|セックス|ヤれる|やれる女|抱い|押し倒|舐め|なめ(?:たい|回)|(?<![ァ-ヺ])キス(?![ァ-ヺ])|ホテル(?:代|行|で)|ラブホ|夜(?:の(?:相手|世話|お世話|お供|添い寝)|だけ)|温めて(?:くれ|くだ)|甘いひととき|ほぐして|ムラムラ|むらむら|ハァハァ|はぁはぁ|変態|わき(?:と|の)|足の裏|使用済み|くぱぁ|初体験|性的|いたずら(?:し|さ)|丸出し|陰部|ちんちん|ちんこ|👙|🍑|🍆|👅|💦|🔞|💋|おかず|抜ける|お世話になって',
      ...list(`
        裸 下着 パンツ ぱんつ パンティ panties スパッツ ブルマ スク水 水着 乳首 おっぱい 巨乳 胸 谷間 尻 太もも
        ふともも タイツ 生足 生脚 脚 腰つき カラダ からだ 体つき いい体 帯 袴 スカート ふんどし 筋肉 脱 着替え ヌゲ
        姿 風呂 布団 添い寝 縛 亀甲 露出 えろ エロ せっくす セックス ヤれる やれる 抱い 押し倒 舐め なめ キス ホテル
        ラブホ 夜 温めて 甘い ほぐして ムラムラ むらむら ハァハァ はぁはぁ 変態 わき 足の裏 使用済み くぱぁ 初体験
        性的 いたずら 丸出し 陰部 ちんちん ちんこ 👙 🍑 🍆 👅 💦 🔞 💋 おかず 抜ける お世話
      `),
    ),
  ),
);
/** Wanting, asking, offering, paying, enjoying. */
const WANT = phrasing(
  re(
    '拝見したい|洗ってあげ|入れてあげ|見せ(?:て|ろ|る|あ)|見たい|見放題|覗|のぞ(?:く|い|き)|盗撮|確かめたい|撮(?:れ|って|らせ|りたい)|送(?:って|る人|ろ)|ください|くれる(?:子|人|方|女|男|ママ)|くれん|して(?:ほし|欲し)|ほしい|欲しい|たまら|最高|そそ|興奮|募集|ぼしゅう|ﾎﾞｼｭｳ|誰か|いますか|いませんか|いない[？?]|おらん[？?]|おる[？?]|この指|集まれ|会(?:う|え|お|いた)|どげん|待っと|待って(?:ま|る)|迎えに|秘密|内緒|お礼|お小遣い|万(?:円)?|円|売(?:り|る|って)|買(?:い|う|って)|交換|プロフ|裏垢|鍵垢|dm|フォルダ|動画|画像|お手伝い|差し上げ|教えてやり|飼いたい|描かせ|塗って|よく鳴き|すぐできる|ばっかり見|ばかり見|気になる|ごはん[一二三]杯|忙しいねえ|しますか|したい人|狙|かけてほしい',
    ...list(`
      見 洗って 入れて 覗 のぞ 盗撮 確かめ 撮 送 ください くれる くれん して ほしい 欲しい たまら 最高 そそ 興奮
      募集 ぼしゅう 誰か います いませ いない おらん おる この指 集まれ 会 どげん 待っ 迎え 秘密 内緒 お礼 小遣い 万
      円 売 買 交換 プロフ 裏垢 鍵垢 dm フォルダ 動画 画像 お手伝い 差し上げ 教えて 飼いたい 描かせ 塗って よく鳴き
      すぐでき ばっかり ばかり 気になる ごはん 忙し します したい 狙 かけて
    `),
  ),
);
/** Who is lusted after. */
const BODY_OF = phrasing(
  re(
    'お姉さん|おねえさん|姉ちゃん|お母さん|ママ|人妻|奥さ[んま]|奥様|未亡人|女子|女の(?:子|人)|女性|ギャル|巫女|モデル|学生服|制服|保健師|保育士|ナース|職員|先生|受付|司会|浴衣|お兄さん|兄ちゃん|団員|消防士|息子さん|娘(?:さん|の)|旦那さま|妻で|若い(?:母親|娘|子|女|人)|この子|あの子|新婚|彼女|元カノ|👧|👩|ベビー(?!カー)',
    ...list(`
      お姉 おねえ 姉ちゃん お母 ママ 人妻 奥 未亡人 女 ギャル 巫女 モデル 学生服 制服 保健師 保育士 ナース 職員 先生
      受付 司会 浴衣 お兄 兄ちゃん 団員 消防士 息子 娘 旦那 妻で 若い この子 あの子 新婚 彼女 元カノ 👧 👩 ベビー
    `),
  ),
);
/** Spying on bodies, or showing them for a click. */
const SPYING = phrasing(
  re(
    '覗|のぞ(?:く|い|き)(?!ま)|盗撮|見放題|見えるポイント|全編見る|鍵垢|裏垢|してくれる子|くれる子い|この指と',
    ...list(`
覗
      のぞ 盗撮 見放題 見えるポイ 全編 鍵垢 裏垢 くれる子 この指
    `),
  ),
);
export const UNDERAGE = phrasing(
  re(
    '幼女|幼児|園児|幼稚園|保育園|小学生|中学生|高校生|女子高生|中高生|女児|男児|未成年|小さい(?:女の子|男の子|子)|(?:j[ksc])(?![a-z])|小[1-6](?!倉|時)|中[1-3](?!国|時)|高[1-3](?!速|時)|(?:[5-9]|1[0-7])(?:歳|才|です。パパ)|男の子|女の子|ロリ|ショタ|お子さ[んま]|子ども(?:さん)?の(?:寝顔|裸|風呂|着替)|ブルマ|👧|👦|(?:下校|登校)(?:時間|中)',
    ...list(`
      幼 園児 保育園 小学生 中学生 高校生 女子高生 中高生 女児 男児 未成年 小さい jk js jc 小 中 高 歳 才 です。パパ
      男の子 女の子 ロリ ショタ お子さ 子ども ブルマ 👧 👦 下校 登校
    `),
  ),
);
/** Lewd desire: flesh with wanting, and (unless `loose`) somebody it is turned to. */
export const desire = (loose: boolean): Matcher =>
  matcher(
    () => anyOf(FLESH).pieces,
    (text) => {
      const flesh: readonly Span[] = FLESH.find(text);
      const first = flesh[0];
      if (first === undefined || isCivic(first, text) || isOrdinaryBody(first, text)) return [];
      const want = WANT.find(text).length > 0;
      if (SPYING.find(text).length > 0) return flesh;
      const whom = BODY_OF.find(text).length > 0;
      if (loose) return want || whom ? flesh : [];
      return (want && whom) || (want && flesh.length > 2) ? flesh : [];
    },
    () => every([FLESH.need, some([WANT.need, SPYING.need, BODY_OF.need])]),
  );
/** Flesh, or an approach, and a child. */
export const childDesire: Matcher = matcher(
  () => UNDERAGE.pieces,
  (text) => {
    const flesh = FLESH.find(text);
    const first = flesh[0];
    if (first === undefined || isCivic(first, text) || isOrdinaryBody(first, text)) return [];
    return WANT.find(text).length > 0 && UNDERAGE.find(text).length > 0 ? flesh : [];
  },
  () => every([FLESH.need, WANT.need, UNDERAGE.need]),
);
/** Everyday words in which bodies come up; a rule leaves such comments alone. */
export const DAILY_BODIES = phrasing(
  re(
    '着替え(?:が(?!見え)|を持|持|コーナー|スペース|室|場所|の(?:準備|用意))|(?:水着(?:の名前|を忘|に着替|売り場|サイズ)|ぬれ|濡れ|汗|寒|暑|迷子|帽子|おむつ|オムツ|発表会|運動会|体操|ダンス|筋トレ|踊り?|太鼓|お風呂(?:上がり|掃除)|湯加減|宿泊|旅館|旅行|浴衣など|チェックイン|バス(?:タオル)|撮影禁止|写真(?:展|館|教室)|夜の(?:部|公演|花火|動物園|図書館)|布団(?:を)?(?:干|クリーニング|たた)|抱い(?:て(?:寝|あげ|泣)|た赤))',
    ...list(`
      着替え 水着 ぬれ 濡れ 汗 寒 暑 迷子 帽子 おむつ オムツ 発表会 運動会 体操 ダンス 筋トレ 踊 太鼓 風呂 湯加減 宿
      旅館 旅行 チェックイン バス 撮影禁止 写真 夜の 布団 抱い
    `),
  ),
);
