import { HOUSE_ADDRESS } from '../detectors/addresses.ts';
import { NUMBER_PLATE } from '../detectors/numbers.ts';
import { anyOf, where } from '../text/combine.ts';
import { pattern, phrase } from '../text/matcher.ts';
import type { Weight } from '../text/tally.ts';
import { GIVEN_NAME, OWN_PEOPLE } from './anybody.ts';
import { ACCUSES, SPREADS } from './exposure.ts';
import { FAMILY_NAME, FULL_NAME, NAMED_BY_LABEL } from './full-names.ts';
import { NAMED_BY_TITLE } from './persons.ts';
import { BY_DEED, BY_FINGER, BY_HOME, HALF_NAMED } from './pointed-out.ts';
import { PRIVATE_MATTER } from './private-matters.ts';
import { PUBLIC_NAMES } from './public-names.ts';
import { SENSITIVE } from './told-of-others.ts';
import { ADDRESS_PART, FLAT, HOUSE_BY_SIGN, NUMBERED_FLAT, SCHOOL_OF_ONE, WORKPLACE } from './traces.ts';

const said = (regex: RegExp) => pattern(regex, []);

/** An address with two numbers, or with its block. */
export const FINE_ADDRESS = where(
  anyOf(ADDRESS_PART, HOUSE_ADDRESS),
  (span, text) =>
    !/(?:札|券|整理)[^。]{0,3}$/.test(text.raw.slice(0, span[0] + 1)) &&
    (text.words(span).match(/[\d０-９一二三四五六七八九十]{1,12}/g) ?? []).length >= 2,
);

/**
 * What comments hold that lead to a person (who, where, what one does not tell, who passes it on), and what thanks, own
 * stories and complaints hold; weighed on labelled comments.
 */
export const LEADS_TO_SOMEBODY: readonly Weight[] = [
  { weight: 2.6, find: anyOf(FULL_NAME, NAMED_BY_LABEL, FAMILY_NAME) },
  { weight: 1, find: GIVEN_NAME },
  { weight: 0.8, find: NAMED_BY_TITLE },
  // Half a name.
  {
    weight: 3,
    find: anyOf(
      HALF_NAMED,
      said(
        /(?<![a-z])[a-z]\.[a-z]さん|[一-龠ぁ-ん]○[一-龠ぁ-ん]|[ぁ-ん]○い|某[a-z]|(?<![a-z])[a-z](?:くん|さん|ちゃん|君|先輩|先生|課長|係長|部長|店長|園|高校|中学|保育園|小学)/g,
      ),
    ),
  },
  // Pointed at, mostly in a picture.
  {
    weight: 1.8,
    find: anyOf(
      BY_FINGER,
      said(
        /この(?:子|人|女|男|方|お姉|兄|おじ|おば|コ(?!ロ|メ|ー|ン))|こいつ|あいつ|[左右](?:から|の|端|上|下|側)|(?:前|後ろ|奥|真ん中|端|隅)(?:の|で|に|写)|写っと|写って|映って|映っと|列目|メガネの|髪の(?:子|人|女|男)|前髪|制服の|帽子の|黒い服|赤い服|双子|例の|あの(?:子|人|家|女|男|事件|店長|先生)/g,
      ),
    ),
  },
  // By post.
  {
    weight: 0.9,
    find: said(
      /(?:新人さん|受付(?:の|し)|窓口(?:\S番)?の(?:新人|お姉|女|男|人|子)|職員さん|担当の|課の|課長|係長|店員|配達員|看護師|保育士|担任|先生|運転手|駅員|司会|レジの|ケースワーカー|議員)/g,
    ),
  },
  { weight: 1.3, extra: true, find: BY_HOME },
  { weight: 1.2, extra: true, find: BY_DEED },
  // By what he is to somebody.
  {
    weight: 1.5,
    find: said(
      /元カノ|元カレ|元彼|元嫁|元旦那|同級生|同じ学年|同じクラス|先輩|後輩|幼なじみ|元同僚|元上司|ママ友|義理の|お隣|町内の|隣組|班の(?:人|奥|お嫁)|号室の|階の(?:人|子|夫婦|奥|女|男)|角の家|隣の|近所の|斜め|向かいの|裏の|上の階|下の階|長男|次男|娘さん|息子さん|奥さん|旦那さん|ご主人|ばあちゃん|じいちゃん|嫁/g,
    ),
  },
  { weight: 2.2, point: true, find: FLAT },
  { weight: 1.6, point: true, find: NUMBERED_FLAT },
  {
    weight: 1.2,
    extra: true,
    find: said(
      /(?:\d|号|号室)の(?:女|男|人|奥|旦那|夫婦|親子|家族|娘|息子|住人|子(?!会)|ばあ|じい|ババア|ジジイ|おば|おじ|学生|外人)/g,
    ),
  },
  { weight: 3, point: true, find: FINE_ADDRESS },
  { weight: 1.5, point: true, find: HOUSE_BY_SIGN },
  {
    weight: 1,
    point: true,
    find: anyOf(
      WORKPLACE,
      said(
        /(?:で|に)(?:夜|昼|いま|今)?(?:働(?:い|き|く)|勤め)|[屋店園塾局所院場]の(?:受付|レジ|バイト|パート|店員|店長|事務員|三男|次男|長男|息子|娘(?!さんが)|嫁|跡取り|大将)|(?:屋|店|院|塾|所)で(?:受付|レジ|バイト|パート)し|バイト先|パート先|勤務先|看護学生|の(?:三男|次男|長男|息子|娘)(?:やろ|やん|です|よ。|よ$|よね)/g,
      ),
    ),
  },
  { weight: 2.6, point: true, find: SCHOOL_OF_ONE },
  {
    weight: 1,
    point: true,
    find: said(
      /[一-龠○◯a-zａ-ｚ](?:小|中|高)(?:卒|出身|生の|校の|やん|やろ|やけ|よね)|支援級|同じクラス|同じ学年|野球部|バレー部|サッカー部|放送部|吹奏楽部|バスケ部|テニス部|部のやつ|元担任|転校(?:し|生)|卒業生/g,
    ),
  },
  // Where somebody lives.
  {
    weight: 1.9,
    point: true,
    find: said(
      /住み|住んど|住んで|住んどる|に住|実家|自宅|家は|家が|家の(?!中|前|近く|事)|家、|の家(?:や|よ|、|。|の|に|が|は)|んち|さんち|団地|棟|アパート|マンション|平屋|一軒家|引っ越し(?:て|た)|表札|どこにおる|どこにいる|住所|カーテン|駐車場に|停まっとる/g,
    ),
  },
  {
    weight: 2,
    point: true,
    find: anyOf(
      SPREADS,
      said(
        /流出|インスタ(?:id|は|→|の)|アカウントは|垢は|特定|バレ|名札|名前は|お名前|本名|顔写真|知っとる人|詳しい人|知ってる人|どこにおる/g,
      ),
    ),
  },
  {
    weight: 0.8,
    point: true,
    find: anyOf(
      ACCUSES,
      said(
        /詐欺|犯|マルチ|転売ヤー|セクハラ|パワハラ|いじめ|浮気|不倫|嘘つき|煽|迷惑|逮捕|事件の|飛ばされた|クビ|近づかん/g,
      ),
    ),
  },
  { weight: 1.6, point: true, find: anyOf(PRIVATE_MATTER, SENSITIVE) },
  {
    weight: 0.4,
    point: true,
    find: said(
      /生活保護|離婚|独身|彼氏|彼女が|病気|入院|退院|障害|心療|うつ|借金|夜(?:の仕事|働|逃げ|は)|妊娠|保護|母子|父子|片親|年収|破産|癌|がん|認知|施設|宗教|国籍|刺青|整形|カツラ|かつら|手術|亡くな|倒れ|自殺|家出|不登校|引きこもり|ニート|無職/g,
    ),
  },
  // Away, alone, at a known time.
  {
    weight: 1.1,
    point: true,
    find: said(
      /留守|旅行|一人(?:で|や|暮|です|に|だけ|よ|。|$)|ひとり暮らし|独居|鍵っ子|鍵(?:は|が|を)|誰もおら|誰もいな|不在|空けます|家をあけ|何時(?:に|ごろ)|夕方は|昼間は|夜は|毎朝|毎週|いつも/g,
    ),
  },
  { weight: 0.4, find: said(/\d{1,2}(?:歳|才|さい)/g) },
  // Told by hearsay, or seen.
  {
    weight: 0.8,
    find: said(
      /らしいよ|らしい(?:。|$|ね|わ|っ)|って聞|と聞いた|そうよ|んよ(?:。|$|ね)|よね|やろ|やん(?:。|$|か)|はず|げな|みたいよ|みたいで|知っとる|知ってる|覚えと|見かけ|おったよ|働きよ|しよる|しとった|とった子/g,
    ),
  },
  { weight: 2.7, point: true, find: NUMBER_PLATE },
  {
    weight: 2.4,
    point: true,
    find: said(
      /(?:赤|白|黒|青|ピンク|銀|黄)(?:い|の|色の)?(?:軽|車|バン|cb|バイク|アルファード|プリウス|ワゴン|原付)|ナンバー|アルファード|プリウス|車載|煽り運転/g,
    ),
  },
  { weight: 3, point: true, find: said(/@[a-z0-9_.]{3,}|id[はは：: ]/g) },
  { weight: -1, find: OWN_PEOPLE },
  // Thanks and praise.
  {
    weight: -1.6,
    find: said(
      /ありがと|感謝|親切|丁寧|優し|やさし|助か|お世話|すてき|素敵|かっこい|可愛|かわい|うれし|嬉し|楽し|おいし|美味し|頑張|がんば|応援|おめでと|上手|きれい|すごい|なつかし|懐かし|元気|(?:ええ|いい|良い|よか)(?:子|人|方|青年|若者|先生)(?:です|や|だ|よ|。|$)|てくれ(?:まし|た|て)|てくださ(?:いまし|った|って)|ていただ|てもらっ/g,
    ),
  },
  // A good turn told.
  {
    weight: -1.5,
    find: said(
      /(?:手伝|助け|譲|直し|運ん|拾っ|届け|掃除し|草むしり|草刈り|雪かき|教え|声をかけ|見守っ|案内し|持っ)[^。]{0,6}(?:てくれ|てくださ|ていただ|てもら|でくれ|でくださ|をしてくれ|をしてくださ)/g,
    ),
  },
  // Services and streets.
  {
    weight: -1.2,
    find: said(
      /区役所|市役所|市は|区は|市の|区の|窓口(?:で|が|に|の対応)|対応|説明|予算|税|行政|公園|図書館|道路|バス|信号|駐車場(?:が|は|を)|イベント|講座|会場|申請|相談|申し込|制度/g,
    ),
  },
  {
    weight: -1.5,
    find: anyOf(
      phrase(...PUBLIC_NAMES),
      said(/ニュース|新聞|映画|ドラマ|選手|俳優|歌手|監督|武将|作家|市長|知事|首相|大統領|時代|歴史/g),
    ),
  },
  // Keeps it to himself, or says that it is wrong.
  {
    weight: -3,
    find: said(
      /(?:名前|住所|番号|実名)(?:は|を|も)?(?:書か|言わ|出さ|載せ|晒さ|聞か|明かさ)(?:ん|ない|ず)|書かん(?:よ|ほう|で)|個人情報|晒す(?:の|な|人)|消して|削除して|ぼかし|デマ|推し|一緒に行こ|よかった|ほしい|警察に|交番|届け/g,
    ),
  },
];
