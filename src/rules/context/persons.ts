import { anyOf } from '../text/combine.ts';
import { pattern } from '../text/matcher.ts';

/** Whom a sentence strikes: one person. */

/** Spoken straight at one person. Plurals (お前ら, あんたら) are left out: they are how people address an office. */
export const ONE_TO_FACE = pattern(
  /(?:お前|おまえ|オマエ|てめ[えぇー]|テメ[エェー]|貴様|きさま|きさん|キサマ|あんた|君|きみ)(?!ら|達|たち|等|方)/g,
  ['お前', 'おまえ', 'てめ', '貴様', 'きさま', 'きさん', 'あんた', '君', 'きみ'],
);

/** Words that stand before a title without being a name: 担当課長, 市民課の係長, 区役所職員さん. */
const NO_NAME =
  '赤|担当|総務|市民|福祉|保健|道路|税務|企画|広報|現場|窓口|受付|新|前|元|現|副|各|全|区|市|町|県|課|部|係|職員|役所|皆|みな|お客|奥|娘|息子|子供|子ども|お母|お父|お姉|お兄|おば|おじ|お医者|運転手|店員|住民|隣|近所';

/** A name with a title or honorific: 柚木原課長, 〇〇さん. Mayors by office alone (市長, 区長) are no names. */
export const NAMED_BY_TITLE = pattern(
  new RegExp(
    `(?<![一-龠々])(?!(?:${NO_NAME}))(?!(?:直|出|渡|返|話|消|流|残|回|許|壊|貸|隠|通|戻|探|見直|見逃|動か|任)さん)[一-龠々ァ-ヶ]{1,5}(?<!${NO_NAME})(?:さん|サン|くん|ちゃん|氏|先生|課長|部長|係長|主任|次長|局長|園長|校長|議員|主査)`,
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

/** A name after a post, without honorific: 受付の宇佐美は, 担当の深町. */
const NAMED_BY_POST = pattern(
  /(?:受付|担当|窓口|監督|係|主任|課長|係長|部長|園長|校長|店長|運転手|警備員|議員|会長)の(?!方|者|人|職員|対応|説明|話|皆|態度|電話|給料|仕事|言い方)[一-龠々]{2,3}(?=は|が|って|、|とか|を|に|も)/g,
  [
    '受付の',
    '担当の',
    '窓口の',
    '監督の',
    '係の',
    '主任の',
    '課長の',
    '係長の',
    '部長の',
    '園長の',
    '校長の',
    '店長の',
    '運転手の',
    '警備員の',
    '議員の',
    '会長の',
  ],
);

/** Pointed at: こいつ, あの女, この運転手. */
const THIS_ONE = pattern(
  /(?:こいつ|コイツ|そいつ|ソイツ|あいつ|アイツ|こやつ)(?!ら)|[こそあ]の(?:女|男|おば|おっさん|オッサン|おやじ|親父|職員(?!さん達|たち|ども)|担当者?|先生|運転手|店員|ババア|ばばあ|ジジイ|じじい|ガキ|爺|婆)/g,
  ['こいつ', 'コイツ', 'そいつ', 'ソイツ', 'あいつ', 'アイツ', 'こやつ', 'この', 'その', 'あの'],
);

export const ONE_PERSON = anyOf(ONE_TO_FACE, NAMED_BY_TITLE, NAMED_BY_POST, THIS_ONE);
