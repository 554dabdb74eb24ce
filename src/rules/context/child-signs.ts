import { CHILD, MINOR, OWN_CHILD } from '../lists/minors.ts';
import { anyOf, atLeast, inField, together, unless, where } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { type Matcher, pattern, phrase } from '../text/matcher.ts';
import { PUBLIC, SECRET } from './child-lures.ts';

/** Signs that a grown-up turns to a child, each innocent alone: their number decides. */

const words = (list: string): Matcher => phrase(...list.split('|'));

const ONE =
  'この子|あの子|その子|の子|ちゃん|くん|お嬢さん|お嬢ちゃん|キミ|きみ|君|娘さん|息子さん|お子さん|坊や|僕ちゃん';
const MEET =
  '来れる|来られる|遊びにお|遊びに来|行ってみる|付き合って|付き合いたい|付き合お|彼氏ほし|彼氏募集|連れて行ってあげ|連れてってあげ|連れていってあげ|声かけて|メッセージちょ|メッセ|相談のる|相談乗る|俺だけは味方|結婚したい|嫁にほし|嫁に欲し|もらいたい|泳がん|食べん？|送っちゃる|送ってあげ|乗せちゃる|見たい人|募集中|ほしい子|欲しい子|好きな子|会いたい|会える|会えん|会わせ|会おう|会お？|会いに|話したい|話しかけ|声かけ|声をかけ|連絡先|連絡して|連絡ちょ|連絡待|dm|lineで|lineし|line教|lineお|line交|ラインで|ラインし|インスタ|スナチャ|snap|ディスコ|カカオ|友達に|友達ほし|友だちに|仲良く|お近づき|直接|個人的に|個人で|個人レッスン|遊んで|遊びた|遊ぼ|教えて|おしえて|話そ|はなそ|話せる|おいで|つながろ|繋がろ|待っと|待ってる|迎えに|グル通|通話|フレンド|返事';
const GIFT =
  '配るよ|配る。|ジュース|ライブ連れ|ライブに連れ|ゲームもある|ゲームある|wi-fi|くれる大人|くれる人|貸すよ|貸すけ|ぬいぐるみ|ヌイグルミ|夜ごはん|夜ご飯|お菓子くれ|ポケモンカード|ポケカ|スマホ買|あげる|あげよ|あげちゃ|あげたい|買って|プレゼント|差し入れ|お小遣い|おこづかい|こづかい|お年玉|お礼|謝礼|スポンサー|払う|払い|おごる|奢る|おごって|円で|円あ|万で|買います|買う|買い取|ギャラ|報酬|日払い|課金|ギフト|アマギフ|robux|ペイペイ|お菓子|おかし|飴|アイス買|ゲーム買|スイッチ|カード|おもちゃ|ご飯行|ごはん行|ご飯つれ|子猫|子犬|モデル料|お金';
const ROOM =
  '自宅の|2階です|うちの家|家のプール|夜勤|更衣室の窓|この道を|裏から|裏の|夜は親|バスに乗|時のバス|コンビニおる|コンビニにおる|公園で|着替え|更衣|控室|控え室|控えテント|シャワー|トイレ|出口|裏口|帰り道|帰りに|帰りは|学校帰り|下校|うちに|うちで|家に来|家で遊|部屋で|部屋おい|僕の部屋|俺の部屋|車で|車に|車の中|ドライブ|裏の|駐車場|泊ま|泊め|お泊|布団|ホテル|公園いけば|校門|待ち伏せ|門の前|カラオケ';
const HOURS = '何時に|何時頃|何時ごろ|何曜日|毎回見|毎週見|毎朝|時10分|時20分|時半に|いつも見|いつもいる|いつもおる';
const PICTURE =
  '見たい人|モデルさん|ビデオ|配信|写真|写メ|自撮り|動画|画像|撮らせ|撮って|撮った|撮影|撮りた|データ|アップで|録画|連写|カメラ|モデル|顔みせ|顔見せ|保存した|うp';
const BODY =
  '素足|裸足|股関節|発育|半ズボン|お昼寝|声変わり|柔らかそう|やわらかそう|おむつ|オムツ|匂|生脚|生足|太もも|ふともも|肌|匂い|におい|スカート|水着|レオタード|体操服|体操着|下着|パンツ|ブルマ|靴下|体つき|いい体|カラダ|ほっぺ|唇|お尻|おしり|胸|触|さわ|濡れ|透け|抱っこ|抱きし|なでなで|裸|はだか|脱い|脱げ|脱が|お風呂|おふろ|ふんどし|わき|脇|足の裏|洗って';
const ALONE =
  '大人がおらん|大人がいない|大人おらん|親が夜|親が遅|親が帰る|親いない|親おらん|親のアカウント|付き添い不要|付添不要|一人で遊|誰にも言|大人は信用|ひとりの子|一人の子|ひとりで|一人で|ひとりに|一人に|親御さん|保護者|ママには|ママに|ママの|お母さんに|お母さんの|お母さんには|親は|親に|親の|親抜き|親なし|親バレ|おうちの人|お家の人|家の人|二人で|ふたりで|2人で|二人き|ふたりき|二人だけ|ふたりだけ|留守番|家出|帰りたくない';
const FOND =
  '最高すぎ|癒やされ|癒され|聖地|美しい|めっちゃ好み|好きなので|俺だけ|味方|得意です|狙い目|ねらい目|天使|好み|タイプ|たまらん|そそる|ごちそう|ファン|うらやまし|羨まし|眺め|なぐさめ|慰め|守ってあげ|かわいがって|可愛がって|寂し|さみし|大人っぽ|大人やね|もう大人|彼氏いる|彼氏おる|優しいよ|優しくする|大丈夫だよ|大丈夫よ|怖くない|知らない人じゃ|ヤンチャ|素直';
const GROWN =
  '年上|社会人|おっさんです|大人の人|塾の先生してます|先生してます|学童の先生です|おじさん|オジサン|おじちゃん|おっちゃん|俺|おれ|僕|独身|お兄さん|お兄ちゃん|おにいさん|子どもはいません|子供はいません|男です|歳男|代男|先生が|先生と|大人の友';
const HIDDEN = `${SECRET}|こっそり|隠れて|バレない|ばれない|バレん|気づかれ|合言葉`;

/** Handles that speak of children or of a kind uncle. */
const HANDLE = inField(
  'username',
  pattern(
    /loli|lolita|rori|shota|jsdance|js_|_js|jc_|_jc|jk_|_jk|teen|kodomo|kids|child|youjo|oniisan|onisan|ojisan|oji3|oji_|uncle|toyo?_|santa|present|kaitori|collect|daisuki|lover|fetish|ashi_|gift|game_/,
    list(
      'loli rori shota js jc jk teen kodomo kids child youjo oniisan onisan ojisan oji uncle toy santa present kaitori collect daisuki lover fetish ashi gift game',
    ),
  ),
);
export const SIGN_LIST: readonly Matcher[] = [MEET, GIFT, ROOM, HOURS, PICTURE, BODY, ALONE, FOND, GROWN, HIDDEN]
  .map(words)
  .concat(HANDLE);

/** Parents, helpers, organisers, warnings; talk of lodging. */
export const EXCUSED = words(
  `${PUBLIC}|${OWN_CHILD}|参加費|申し込|申込|駐車場はあり|掲載|載せない|載せるの|載せんほう|お知らせです|更新します|見守り|町内|学校から|救急|宿|旅館|ルーム|サーフ|虫歯|歯医者|熱が|発熱|病院|小児科|診て|保育料|待機児童|無料|給付|手当|許可なく|絶版|児童書|シンママ|セミナー|副収入|名字|猫|犬を|犬が|ワンちゃん|うちは|うちも|と思います|ほうがいい|方がいい|だそうです|らしいです|らしいよ|見かけたら|防犯カメラ|ぼかし|親子|里親|入部|入団|体験会|観覧|先生方|開催|主催|定員|対象|教室を|ママ友|パパママ|よく頑張|孫|旗振り|くれるおじ|くれるお兄|くれたお兄|くれたおじ|くれて嬉|くれてうれ|ありがとう|ありがたい|助かります`,
);
const brief = (a: Matcher): Matcher => where(a, (_, text) => text.raw.length < 130);

export const CHILDREN_SHOWN = words(
  'キッズ|子ども|こども|子供|小学校|幼稚園|保育園|保育所|園児|児童|ジュニア|少年|少女|七五三|ちびっこ|スイミング教室|プール教室|運動会|バレエ|発表会|学童|低学年|小学生|中学校|中学生|親子|記録会|通学路|夏休み|入学式|合唱団|吹奏楽|部活|高校|新しい公園|遊具|読み聞かせ',
);
const A_CHILD = anyOf(brief(words(`${CHILD}|の子|きみ|お姉ちゃんだけ`)), inField('caption', CHILDREN_SHOWN));
const AMONG_CHILDREN = brief(
  words(
    '限定|以下の|小学|中学|高校|幼稚園|保育園|学童|塾|習い事|学校サボ|学校帰り|園児|姪っ子|生徒|悩みある子|お嬢|運動会|娘さん|息子さん|15歳|14歳|16歳|17歳|遊び場|年生|の子|る子|たい子|お嬢ちゃん',
  ),
);
const A_MINOR = brief(words(MINOR));
/** What no parent, neighbour or organiser says. */
const STRANGE = words(
  `${HIDDEN}|買ってあげ|お小遣い|おこづかい|差し入れわたし|差し入れ渡し|スポンサー|個人で|個人的に|二人きり|ふたりきり|二人で|ふたりで|自撮り|着替え|更衣|控室|シャワー|下着|パンツ|裸|脱げ|脱い|お風呂|触りたい|触らせ|抱きしめ|そそる|たまらん|おじさんと|おじさんが車|おじさんの家|おじさんち|俺|僕が|買います|買う|買い取|会いたい|会える|会わせ|連絡先|lineし|lineで|待っと|待ってる|声かけ|話しかけ|車に乗|ドライブ|泊ま|泊め|保護者通さ|親御さん抜き|親抜き|彼氏いる|彼氏おる|子どもはいません|子供はいません|何時に出て|出口はど|帰りは一人|帰りは歩|帰りはひとり|一人で歩|名前と学校|眺め|うらやましい。|家出|帰りたくない|つながろ|繋がろ|話そ|うちに来|おうちど|家どこ`,
);

/** A parent or a visitor asks; what is secret or paid is asked by neither. */
const ASKED = words(
  'ますか|ですか|でしょうか|ませんか？？|大丈夫？|いくら？|料金|迎えに行きます|迎えに来て|親と|楽しみです|楽しかった|よかったです|感謝|ありがた',
);
const UNASKED = words(
  `${HIDDEN}|お小遣い|おこづかい|買います|買う|脱|裸|下着|着替え|自撮り|抱き|触|二人きり|ふたりきり|保護者通さ|親抜き|親御さん抜き|泊め|お風呂|あげるから|あげられ|連絡先|dmで|dmして|line`,
);
const COUNTED = together(A_CHILD, atLeast(3, ...SIGN_LIST), STRANGE);
export const MANY_SIGNS: Matcher = unless(
  anyOf(unless(COUNTED, ASKED, 'comment'), together(A_CHILD, atLeast(3, ...SIGN_LIST), UNASKED)),
  EXCUSED,
  'comment',
);
/** Lodgings and scenes described. */
const SCENE = words(
  '泣け|泣いた|感謝|最高でした|干す|布団|送迎|車で送ってくれ|指導員|面談|オムツの子|おむつの子|もらえますか|友達で|母です|昭和|駅員|大丈夫？|大丈夫?|いくらですか|ホテル|ベッド|備品|ファミリー|ぬいぐるみ|遊んでいます|子供部屋|子ども部屋|ランチ|ツリー|テレビゲーム|税金|数の子|竹の子|たけのこ|きのこ|木の子|女の子の日|鳥肌|ソロ|かわいい。|ですね、かわい|スイッチバック|区役所の写真|傘|スケートボード',
);
export const SOME_SIGNS: Matcher = unless(
  anyOf(
    together(A_MINOR, atLeast(2, ...SIGN_LIST)),
    together(anyOf(brief(words(`${CHILD}|の子`)), AMONG_CHILDREN), atLeast(3, ...SIGN_LIST)),
    together(A_CHILD, atLeast(2, ...SIGN_LIST), words(ONE), STRANGE),
    together(inField('caption', CHILDREN_SHOWN), atLeast(2, ...SIGN_LIST)),
    together(inField('caption', CHILDREN_SHOWN), words(ONE), atLeast(1, ...SIGN_LIST)),
  ),
  anyOf(EXCUSED, SCENE),
  'comment',
);

const CHILDISH = words(
  '小1|小2|小3|小4|小5|小6|小学|しょうがく|年生です|歳です|才です|さいです|宿題|しゅくだい|ぼく　|ぼくも|ぼくの|わたしも|しょうらい|ぷーる|いった！|たのしかった|おもしろかった|夏休みの|学校で|中1|中2|中3|中学|高1|高2',
);
const TO_CHILD = words(
  'line|ライン|dm|会お|会いたい|会える|ないしょ|内緒|ひみつ|秘密|おうちど|お家ど|おうちの人に|何さい|なんさい|何歳|彼氏|彼女いる|二人で|ふたりで|写真送|顔みせ|顔見せ|迎えに行|車で|泊まり|ひとりで来|一人で来|お小遣い|買ってあげ|どこの小学校|どこの学校|話そ|友達になろ|ともだちになろ',
);
/** An answer to what a child wrote. */
export const ANSWER_TO_CHILD: Matcher = unless(together(inField('parent', CHILDISH), TO_CHILD), EXCUSED, 'comment');
