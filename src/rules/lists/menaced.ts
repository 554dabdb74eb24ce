/** Whom and what threats are aimed at, and how they are vowed: groups for collocations. */
import { alternatives } from '../text/alternatives.ts';

/** The one who is threatened. */
export const TARGET = alternatives(`
  お前 おまえ おめえ てめえ てめー 貴様 きさま きさん あんた あなた 貴方 こいつ そいつ あいつ あの女 あの男 あのババア あのジジイ あのおっさん この女 この男 野郎 やつ 奴 奴ら
  職員 担当 課長 係長 部長 所長 館長 園長 校長 教頭 先生 区長 市長 知事 議員 議長 役人 公務員 窓口の 番窓口 受付の 相談員 保健師 保育士 民生委員 徴収員 調査員 町内会長 会長 役員 審判 医者 支援員 眼鏡 メガネ 新人 広報の 総務の 福祉の 土木の
  隣の家 隣のやつ 隣の奴 元嫁 元夫 元カノ 元カレ 犯人 告げ口 チクった 通報した 投稿者 投稿主 候補者 演説 じじい じじい ばばあ 外国人 外人 ガキ チビども 子どもら 全員 みんな 一人ずつ 一軒ずつ
`);
/** Kin and home of the one who is threatened. */
export const DEAR = alternatives(`
  娘 息子 お子さん お子様 子どもさん 子供さん おこさん 奥さん 奥様 嫁 嫁さん 旦那さん ご主人 ご家族 家族 孫 お孫さん 親御さん お母様 お父様 実家 妹さん 弟さん ワンちゃん 飼い猫 飼い犬 愛犬
`);
/** Vows: the speaker will do it. */
export const VOW = alternatives(`
  てやる てやろ たるけ たるわ たるぞ たる。 ちゃる ちゃろ ちゃろうか たろか てまう る予定 るけん るけな るぞ るわ すけん すぞ すわ くけん くぞ むけん むぞ すしかない るしかない くしかない
  にいく に行く に行こ にいこ に行き に来る に参 しときます とくけ とくわ といた 準備でき 予告 決めた やるけ やるけん やるぞ やるわ やる。 やります 破します 撃します 発します やしま
`);
/** The same in the words one uses of somebody else's. */
export const DEAR_POLITE = alternatives(`
  娘さん 息子さん お子さん お子様 子どもさん 子供さん おこさん 奥さん 奥様 お嫁さん 旦那さん ご主人 ご家族 お孫さん 親御さん お母様 お父様 ご実家 妹さん 弟さん ワンちゃん おたくの お宅の
`);
