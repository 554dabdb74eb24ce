import { anyOf } from '../text/combine.ts';
import { pattern, phrase } from '../text/matcher.ts';

/** Whom a sentence strikes: one person, or an institution and its work. */

/** Spoken straight at one person. Plurals (お前ら, あんたら) are left out: they are how people address an office. */
export const ONE_TO_FACE = pattern(
  /(?:お前|おまえ|オマエ|てめ[えぇー]|テメ[エェー]|貴様|きさま|きさん|キサマ|あんた|君|きみ)(?!ら|達|たち|等)/g,
  ['お前', 'おまえ', 'てめ', '貴様', 'きさま', 'きさん', 'あんた', '君', 'きみ'],
);

/** Words that stand before a title without being a name: 担当課長, 市民課の係長, 区役所職員さん. */
const NO_NAME =
  '担当|総務|市民|福祉|保健|道路|税務|企画|広報|現場|窓口|受付|新|前|元|現|副|各|全|区|市|町|県|課|部|係|職員|役所|皆|みな|お客|奥|娘|息子|子供|子ども|お母|お父|お姉|お兄|おば|おじ|お医者|運転手|店員|住民|隣|近所';

/** A name with a title or honorific: 柚木原課長, 〇〇さん. Mayors by office alone (市長, 区長) are no names. */
export const NAMED_BY_TITLE = pattern(
  new RegExp(
    `(?<![一-龠々])(?!(?:${NO_NAME}))[一-龠々ァ-ヶ]{1,5}(?<!${NO_NAME})(?:さん|サン|くん|ちゃん|氏|先生|課長|部長|係長|主任|次長|局長|園長|校長|議員|主査)`,
    'g',
  ),
  [
    'さん',
    'サン',
    'くん',
    'ちゃん',
    '氏',
    '先生',
    '課長',
    '部長',
    '係長',
    '主任',
    '次長',
    '局長',
    '園長',
    '校長',
    '議員',
    '主査',
  ],
);

/** @-mention of somebody. */
export const MENTIONED = pattern(/@[a-z0-9_.]{2,30}/g, ['@']);

export const ONE_PERSON = anyOf(ONE_TO_FACE, NAMED_BY_TITLE);

/** The office, what it does and those who do it as a body. */
export const INSTITUTION = phrase(
  '区役所',
  '市役所',
  '役所',
  '役場',
  '北九州市',
  '小倉南区',
  '北九州',
  '行政',
  '当局',
  '公務員',
  '職員',
  '担当者',
  '担当課',
  '窓口',
  '受付',
  '市長',
  '区長',
  '課長',
  '市議',
  '議会',
  '教育委員会',
  '保健所',
  '消防局',
  '水道局',
  '市は',
  '市が',
  '市の',
  '区は',
  '区が',
  '区の',
  '公式',
  'この課',
  'お上',
  '市政',
  '区政',
  '県政',
);

/** Its work: what criticism is about. */
export const PUBLIC_WORK = phrase(
  '政策',
  '税金',
  '血税',
  '市税',
  '住民税',
  '予算',
  '制度',
  '対応',
  '工事',
  '事業',
  '説明',
  '計画',
  'やり方',
  '無駄遣い',
  '条例',
  'サービス',
  '施策',
  '運営',
  '手続き',
  '申請',
  '給付金',
  '補助金',
  '助成',
  '公園',
  '道路',
  '歩道',
  '街灯',
  'ゴミ収集',
  'ごみ収集',
  '分別',
  '保育園',
  '保育所',
  '待機児童',
  '学校',
  '学童',
  '図書館',
  '体育館',
  '市民センター',
  '区民センター',
  '避難所',
  '防災',
  '広報',
  '投稿',
  'アカウント',
  'ホームページ',
  '電話',
  '予約',
  '待ち時間',
  '値上げ',
  '料金',
  'イベント',
  '祭り',
  'まつり',
  'モノレール',
  'バス',
  '除雪',
  '草刈り',
  '街路樹',
  'マイナンバー',
  'マイナ',
  '選挙',
  '投票所',
  '箱物',
  'ハコモノ',
  '天下り',
  '入札',
  '仕事',
);
