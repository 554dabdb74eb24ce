import { anyOf, inField } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { pattern, phrase } from '../text/matcher.ts';

/** Ends of the names of offices, firms and units. */
const UNIT =
  '(?:(?<![日放正])課|(?<![関無])係|(?<![全一内外上下])部|署|(?<!結)局|(?<!教|満|病|個|寝)室|(?<!一)班|庁|役所|役場|警察|県警|消防|保健所|相談所|事務所|センター|コールセンター|事務局|本部|機構|協会|協議会|委員会|財団|基金|会議所|銀行|金庫|農協|郵便局|病院|クリニック|水道|ガス|電力|電気|会社|運輸|急便|交通局|自衛隊|陸自|海自|入管|税務|年金|選管|社協|警備|パトロール|窓口|受付|チーム|サポート|サポ一ト|スタッフ|メンテナンス|運営|赤十字|国連|大使館|who|unicef|ユニセフ|九電|西部ガス|nhk|国税庁|裁判所|検察庁?|調査会社|正規業者|指定業者|見守り隊|パトロール隊|ゆうちょ|領事館|ボランティアセンター|国税|税関|総務省|厚労省|厚生労働省|デジタル庁|福祉事務所|法務局|簡易裁判所|npo|ｎｐｏ|支援団体|給食費|学校事務|図書館|保育園|保育所|学校|幼稚園|児童クラブ|商工会|社会保険)';
/** What somebody says to be: an official, an inspector, a driver, a lawyer. */
const POST =
  '(?:職員|担当者?|係員|係長|課長|部長|所長|局長|署長|館長|校長|園長|秘書|区長|市長|委員|外部委員|見守り隊|審議官|上司|集金|姪|甥|親戚|身内|インフルエンサー|アンバサダー|代表|相談員|調査員|検針員|点検員|集金員|配達員|ドライバー|看護師|保健師|医師|弁護士|司法書士|記者|警察官|巡査|刑事|消防士|消防団員|自衛官|隊員|[一二三]曹|判定士|鑑定士|査定員|代理人?|広報モデル|コンサル|審査員|管理者|管理人|責任者|使者|名代|委託業者|委託員|admin|staff)';
const IS =
  '(?:です(?![かがけねよ]|、?と|って|」|し)|でございます|と申し|ともうし|の者(?:です|で[、。]|と)|のもの(?:です|で[、。]|と)|をして(?:おり|い)ます|をしております|をしとる者|してる?者|しとる者|やってます|だ[。！!]|やけん?[、。]|やけど|じゃけど|じゃ[。！!]|っす)';

/** Says to be an office, a firm or somebody who works there. */
export const SAYS_TO_BE = anyOf(
  pattern(
    new RegExp(
      `${UNIT}(?:[のよりから]{0,2}[一-龠ァ-ヶa-z]{0,6}${POST}|の[一-龠]{1,4})?(?:${IS}|より(?=[。！!\\s：:」】〕、]|通知|お知らせ|ご?案内|ご?連絡|重要|緊急|本日|最終|の最終)|から(?:参り|来ま|うかが|伺|の?(?:お知らせ|ご?案内|ご?連絡|通知|ご?依頼)(?![がは])|です|委託|派遣|依頼|[。！!：\\s])|の(?:方|ほう)から|に(?:委託|依頼|派遣|任命|登録)|の(?:委託|依頼|指定|紹介|代理|委任|認定)|公式|】|〕|\\])`,
      'g',
    ),
    [],
  ),
  pattern(new RegExp(`${POST}(?:の[一-龠ァ-ヶー]{1,8})?${IS}`, 'g'), []),
  pattern(
    /(?:^|[。！!？?\s\u3000（(])[一-龠]{2,10}(?:課|係|室|局|班|署|センター|委員会|パトロール|対策部|事務局)(?:の?[一-龠]{2,3})?[）)]?\s*$/g,
    list('課 係 室 局 班 署 センター 委員会 パトロール 対策部 事務局'),
  ),
  pattern(
    /(?:市|区|県|国|消費者庁|省|警察|市役所|区役所|行政|会議所|区長|市長|当局)(?:と|の|から|より|に)(?:提携|協定|連携|委託|指定|認定|認可|公認|許可|依頼|推奨|推薦|委任|紹介|派遣|任命|代わり|代行|直接つながり|協力)|(?:市|区|役所|公式|当局)の代わり|北九州市(?:認定|推奨|公認|指定|委託|公式)|小倉南区(?:認定|推奨|公認|指定|委託|公式)/g,
    list('提携 協定 連携 委託 指定 認定 認可 公認 許可 依頼 推奨 推薦 委任 紹介 派遣 任命 代わり 代行 直接つながり 協力 公式'),
  ),
  pattern(
    /(?:^|[。！!？?\n、\s])(?:こちら(?:は|、|、こちらは)?|【|〔|\[|「)?(?:小倉南|北九州|福岡|小倉)?(?:区|市|県)?(?:総務|市民|保険|年金|福祉|税務|納税|固定資産|保育|子育て|子ども家庭|介護|環境|道路|建築|住宅|会計|選管|選挙管理|危機管理|防災|防犯|広報|戸籍|生活安全|交通|サイバー犯罪|水道|ガス|電気|電力|給付金?|児童相談|愛護|消費生活|警察|消防|税務署|役所)[^。！!？?\n]{0,8}(?:課|係|室|局|班|署|センター|所|対策課)(?:より|から|です|】|〕|\]|\s|。|[！!：:])/g,
    list('課 係 室 局 班 署 センター 所'),
  ),
  phrase(
    ...list(
      `弊課 当課 当区では 当区の 当アカウント 本アカウント 当係 当局の 当署 当行 当市 私の部署 うちの部署 わたくしども 公式サポート 公式の代わり 本人です 区長本人 市長本人 本物です 正しい窓口です 正規の窓口 個人アカウントも プライベート垢 直通のライン 専用ラインにて 私が担当です 担当いたします 担当： 担当:
      区の新しい公式 市の新しい公式 新しい公式です 新しい公式アカ 公式の当選 公認インフルエンサー 公式lineができ 公式ラインができ 調査チームです 調査に伺った 中に知り合いがおる 中に知り合いが 職員に知り合いがい 職員に知り合いがお 課に知り合いが 担当者に直接つな 担当に直接つな に顔が利 パイプがあ 内部枠 裏ルート 公式アカウントの予備 公式の予備 新しいlineアカウント 新アカウントに移行 アカウントに移行し サブアカウントです 派遣され 任務で 身元は確か adminofthispage iamtheadmin thisisadmin`,
    ),
  ),
);

/** Handles that speak of an office, a desk or an official errand, in any ward. */
export const OFFICIAL_HANDLE = inField(
  'username',
  pattern(
    /kakari|tantou?(?![a-z]*hime)|madoguchi|uketsuke|jimukyoku|kuyakusho|shiyakusho|yakusho|kyuu?fukin|mimaikin|shiensha|_shien|shien_|hinan_?shien|soudan|sodan|chou?sa|kikaku|zeimu|nouzei|nenkin|hoiku|hogoka|shiminka|soumu|somu|kaigo|keirou|iwai|risai|hisaisha|keisatsu|police|shoubou|bouhan|bousai_(?!mama|papa)|denki|gas_|suidou|suido_|kensa|tenken|kanri|senkan|senkyo_(?!suki)|kokusei|mynum|survey|official|koushiki|koshiki|support|help_?desk|call_?center|_center|center_|kucho|shicho|hisho|dourobu|kankyo|kouhou|koho|hantei|henkin|kakunin|genmen|keigen|_itaku|_daikou|daikou_|admin|_staff|staff_|ward_|_ward|_wrd|city_|jisou|sosaika|kaishu|meibo|konkatsu_office|jsdf|press_|present/g,
    [],
    'latin',
  ),
);
