import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { latin, pattern, phrase } from '../text/matcher.ts';

const BODIES =
  '区役所|くやくしょ|市役所|役場|小倉南区|小倉南區|北九州市|北きゅうしゅう市|キタキュウシュウシ|市税|税務(?:部|課|署)|国税(?:庁|局)|年金(?:課|事務所|機構)|給付(?:金|係)|特別給付|保育課|市民課|福祉課|子育て支援課|危機管理室|災害対策本部|選挙管理委員会|水道局|交通局|消防(?:署|局)|警察(?:署)?|県警|交番|検察庁?|裁判所|保健所|郵便局|日本郵便|銀行|信用金庫|カード会社|入管|入国管理局|大使館|領事館|法務局|社協|社会福祉協議会|民生委員|市立病院|病院|医療センター|小児科|看護部|弁護士会|弁護士事務所|財団|国連|赤十字|電力(?:会社)?|ガス会社|nhk|インスタグラム|インスタ|instagram|メタ社|meta|メタ認証|認証チーム|審査チーム|セキュリティチーム|カスタマーサポート|カスタマーセンター|ゆうちょ|運営(?:チーム|事務局)?|公式サポート|サポート(?:センター|チーム)?|キャンペーン事務局|抽選事務局|事務局|コールセンター|広報(?:課|係)?|モデル事務所|芸能事務所|俳優の事務所|ntt|消費生活センター|被災者支援|支援班|特別支援|教育委員会|学校|ハローワーク|農協|商工会|観光協会|図書館|市民センター|ごみ収集|環境局|建設局|デジタル庁|厚生労働省|総務省|内閣府';
/** Says to be, or to come from, an office, a bank, the police or another known body; or its staff. */
export const CLAIMS_OFFICE = anyOf(
  pattern(
    /[一-龠ァ-ヶー]{1,10}(?:(?<![日放])課|(?<!関)係|(?<![全一内外上下])部|(?<!教)室|署|(?<!結)局|(?:役|務|健|判|出|談)所|庁|センター|事務局|機構|協会|財団|委員会|館長|管理人|支店|窓口|点検員|調査員|相談員|係員|集金員|検針員|委員)(?:[@＠]?公式)?(?:より(?=[。！!\s：:「]|最終|お知らせ|ご案内|ご連絡|通知|重要|緊急|本日)|です(?![かがけねよ]|、?と|って|」)|でございます|の者です|の[一-龠]{1,3}です|からの?(?:お知らせ(?:です|します|。)|最終|ご連絡です|警告)|と申し|を名のら|の[一-龠]{1,3}と申|、館長の|→)|係の者です|館長の[一-龠]{1,3}です/g,
    list(
      '課 係 部 室 署 局 所 庁 センター 事務局 機構 協会 財団 委員会 館長 管理人 支店 窓口 点検員 調査員 相談員 係員 集金員 検針員 委員',
    ),
  ),
  pattern(
    /(?:区役所|市役所|水道局|消防署|警察署|税務署|保健所)公式(?!line|ライン|インスタ|hp|ホーム|サイト|アプリ|ページ|アカウントを)|(?:区役所|市役所|給付金担当|年金事務所|警察署|税務署)(?:の[一-龠]{1,4})?です(?![かがけねよ]|、?と|って|」)/g,
    ['区役所', '市役所', '水道局', '消防署', '警察署', '税務署', '保健所', '給付金担当', '年金事務所'],
    'compact',
  ),
  pattern(
    /(?:くやくしよ|しやくしよ|ほけんじよ|けいさつしよ|ねんきんか|ほいくか|すいどうきよく|しようぼうしよ|ゆうびんきよく|ぎんこう|ぜいむしよ)(?:です|でございます|より|から|のもの|こうしき)/g,
    list(
      'くやくしょ しやくしょ ほけんじょ けいさつしょ ねんきんか ほいくか すいどうきょく しょうぼうしょ ゆうびんきょく ぎんこう ぜいむしょ',
    ),
    'folded',
  ),
  phrase(
    '本アカです',
    '正規の窓口',
    '当方が正規',
    '新アカウントに',
    '新アカウントへ',
    '新しいアカウントに',
    '災害給付の先行',
    '当ページの管理',
    '客服',
    '市政府',
    'cục di trú',
    'bank of japan here',
    'postal bank of',
    'here, we found',
  ),
  pattern(
    new RegExp(
      `(?:${BODIES})[^。！!？?\\n]{0,12}?(?:です(?![かがけねよ]|、?と|って|」)|ですが、|でございます|の者(?:です|で|という)|と申し|ともうし|より(?:通知|お知らせ|最終|出頭|ご案内|ご連絡|、)|から(?:です(?!」|、?と)|の?お知らせ(?:です|します|いたし|[。！!：\\s])|の?ご連絡(?:です|します|いたし|[。！!：\\s])|参り|来ました|派遣|委託|お電話)|の(?:職員|担当|係|窓口)(?:です(?!、?と|って|」)|と申|と名|の[一-龠]{1,4}(?:です|と申))|係(?:です|デス|でございます)|担当(?:です|の|者)|デス|desu|㊝?公式(?:です|から|より|の)|公式\\)|\\(公式|の別窓口|として|長です|の代理|の下請け|の依頼で|の委託|やけど|じゃけど)`,
      'g',
    ),
    BODIES.replace(/\(\?:[^)]*\)\??/g, '').split('|'),
  ),
  pattern(
    /(?:こちら(?:は|、)?|わたくし|私(?:は|、|共は)?|本物の|【)[^。！!？?\n]{0,6}(?:区役所|市役所|市から|警察|税務署|年金|保健所|水道局|銀行|郵便局|小児科|社協|消防|事務局|公式|運営)/g,
    ['こちら', 'わたくし', '私', '本物の', '【'],
  ),
  pattern(
    /(?:^|[。！!\n「、])(?:区長|市長|職員|課長|係長|担当|保育課|市民課|税務課|年金課|選管|広報|教育長|署長|民生委員|刑事|検事|郵便屋)(?:の[^。！!？?\n、]{1,5})?(?:です|でございます|と申し)/g,
    [
      '区長',
      '市長',
      '職員',
      '課長',
      '係長',
      '担当',
      '保育課',
      '市民課',
      '税務課',
      '年金課',
      '選管',
      '広報',
      '教育長',
      '署長',
      '民生委員',
      '刑事',
      '検事',
      '郵便屋',
    ],
  ),
  pattern(
    /(?:区|市|県|国|役所)(?:の|から)(?:委託|下請け|依頼|許可|認可)(?:を受け|され|で|た)|役所の下請け|市から来ました|市の(?:特別|集金|委託|方から)|のほうから来ました|の方から来ました|公式(?:の新しい|サブ|サポート|係|アカウントです|アカウントへ移)|本物の区役所|新しいアカウントへ移/g,
    [
      '委託',
      '下請け',
      '依頼',
      '許可',
      '認可',
      '市から',
      '市の',
      'のほうから',
      'の方から',
      '公式',
      '本物の',
      '新しいアカウント',
    ],
  ),
  phrase(
    'この写真を撮った広報',
    'kuyakusho desu',
    'shiyakusho desu',
    'this is kitakyushu',
    'city support',
    'ward office here',
    'instagram verification',
    'meta support',
    'verification team',
    'we are from city',
    'i am from city hall',
  ),
  phrase(
    'văn phòng quận',
    '我是入管局',
    '入管局的',
    '领事馆工作',
    '我是警察',
    '区政府',
    '保健所职员',
    '보건소 직원',
    '구청 직원',
    '구청입니다',
    '경찰입니다',
    'công an',
    'cảnh sát',
  ),
);
/** Asks for money, papers, codes, a private channel or entry to the home. */
export const ASKS_FOR = anyOf(
  phrase(
    ...list(`
      現金でご 現金を用意 費用、 費用5 ご用意くだ お電話番号を確認 電話番号を確認 番号をお知らせ 異議申し立てを 口座番号 口座をお知 口座をdm 口座の写真 口座に送 この口座 口座へ 口座に振 口座引き落としに 口座の番号 カード暗証 暗証 免許証 保険証 身分証 身ぶんしょう 在留カード 顔写真 自撮り 写真をdm 写真をお送り 写真を送 写真とお名前 表裏を 両面を マイナンバー ﾏｲﾅﾝﾊﾞｰ 12桁 12ケタ 振り込ん 振込先 振り込み お振込 送金 電子マネー ギフトカード プリペイド vプリカ paypayで payで コンビニで コードを返信
      コードを送 確認コード 認証コード 登録番号 番号をこちらへ 番号をdm 番号で納付 番号を返信 番号をコメント 住所を教え 住所をコメント ご住所を 住所を返信 お名前と お名前を 電話番号を 携帯番号 氏名・住所 lineへ lineを教 lineをくれ lineで dmを dmに dmで dmください dm下さい dmへ dmまで dmにて dmをお メッセージで メッセージまで
      メッセージをくだ メッセージください 返信のこと ご返信 返信して 返信くだ 返信願 お返事をくだ 返信を待 フォローし直 こちらを追加 追加して お受け取り 受取は 受け取りは 受け取って 配布します 通帳 印鑑 お預かり 無料点検 点検料 点検に伺 検査が来月から義務 ご在宅 お部屋を 料金、 差額 手数料 送料として 未払いがござ 払って 支払 ご連絡くだ
      直接お届け 個別に処理 お渡し 協力費 証紙 スカウトさせ 登録のため 着払い 引き落とし 連絡をお待 連絡してくだ プロフのリンク プロフから リンクから 手続きをお
    `),
  ),
  phrase(
    'send us',
    'send me',
    'gửi ảnh',
    'qua tin nhắn',
    'login code',
    '发给我',
    '私信给我',
    '发照片',
    '보내주세요',
    'số tài khoản',
    'dm de',
    'transfer',
    'pay',
    'your card',
  ),
);
/** Handles that look like the office's. */
export const OFFICE_HANDLE = pattern(
  /(?:kokura|kitaq|kitakyu|kq|minamiku|kucho|shicho|sicho|hoiku|nenkin|zeimu|suidou).{0,20}(?:official|koshiki|kousiki|kuyakusho|shiyakusho|support|help|desk|info|tant|kakari|madoguchi|uketsuke|honbu|kanri|senkan|zeimu|kyufu|suidou|ward|office|admin|staff|koho|kouhou|soudan|shien|honmono|center|jimukyoku|bu$)|(?<!moto|anti|mukashino|ex)(?:kuyakush?yo|shiyakush?yo|kuyakusho|shiyakusho)|(?:ward|city|kucho|shicho|suidou)(?:office|official|hall|support)|hoikuminami|suidoukitakyu|supportdesk/g,
  [
    'kokura',
    'kitaq',
    'kitakyu',
    'kq',
    'minamiku',
    'kucho',
    'shicho',
    'sicho',
    'hoiku',
    'nenkin',
    'zeimu',
    'suidou',
    'yakusho',
    'ward',
    'city',
    'supportdesk',
    'support',
  ],
  'latin',
);
/** A notice as only an office or a firm gives it, without a name. */
export const NOTICE = phrase(
  ...list(`
    お知らせです 担当より お詫びの商品券 お詫びしたい 内定のお知らせ 入所内定 抽選の結果 当選された方 当選された皆 当選者の方 本人確認のため 本人確認がまだ 本人確認をdm 最終通知 未納の方 未払い分 給付の対象 対象者に選ば 審査の結果 異常がありました 凍結された口座 解除します アンケートに答え アンケートのお礼 未申請の方
    手続きがまだ 手続きが完了して 更新が必要です 入所が決まり 確認がとれませ 確認が取れませ 遺失物を 落とし物をお預かり お荷物をお預かり お見舞金 見舞金を直接 支援物資の送料 安否確認のため 投票済みの確認 当選おめでとう ご当選 選ばれましたので
  `),
);
/** Who love scams pretend to be. */
export const FAR_SUITOR = anyOf(
  phrase(
    ...list(`
      海外で医師 国連の医師 軍の休暇 軍医 海軍 大佐 軍人です 派遣されて パイロットです 灯台 海の上で働 船で働 石油 掘削 エンジニア、 エンジニアです 離婚した 未亡人 独り身の男 独り身です 孤独な男 孤独な女 シリア ドバイ 駐留 建築家です 韓国の俳優 俳優本人 財団の会長 余命を 余命が 日本好きの者 日本に移住 子どもは一人 娘が一人います 起業家です
      投資家です 妻を亡くし 夫を亡くし 早くに亡くし 外科医
    `),
  ),
  latin(
    'widower from',
    'on a ship',
    'my wife died',
    'my husband died',
    'offshore',
    'stationed in',
    'us navy',
    'us army',
    'colonel',
    'sgt',
    'un peace',
    'un doctor',
    'marine engineer',
    'oil rig',
    'widow',
    'widower',
    'orthopedic surgeon',
    'military doctor',
  ),
);
export const COURTS = anyOf(
  phrase(
    ...list(`
      友達になり 友達になっ お友達に 友だちになり 友人になり 笑顔に惹 笑顔に引 笑顔を毎日 笑顔がすてきで 惹かれました 胸を打たれ 美しい 綺麗な方 優しい人と 優しそうな 話したいです お話したい お話ししたい 話したい 知り合いたい 知り合いにな 親愛なる 心の清い 運命を感じ 一目 仲良くなりた 恋人 結婚を あなたのプロフィール あなたの文 あなたの書かれる 真剣な
      預けたい 託したい 連絡をくれ お返事を 会いたいです メール友達
    `),
  ),
  latin(
    'my dear',
    'hi dear',
    'hello dear',
    'so lovely',
    'be friends',
    'get to know you',
    'know you better',
    'dear friend',
    'beautiful',
    'be my friend',
    'add me',
    'text me',
    'share with you',
    'lonely',
    'soulmate',
    'privately',
  ),
);
/** Inheritances, funds and boxes of gold. */
export const FORTUNE = anyOf(
  phrase(
    ...list(
      `遺産 未請求の基金 未請求の資金 故人の 退職金の箱 退職金を 金の箱 箱を 基金が 寄付したい 寄付をしたい 相続人 秘密を保つ 協力者を求 受取人 委託金 被害金をお返 全財産 余命`,
    ),
  ),
  latin('inheritance', 'unclaimed', 'box of gold', 'beneficiary', 'next of kin', 'million dollars', 'trunk box'),
);
/** Secrets that no office asks for in a comment. */
export const SECRETS = anyOf(
  phrase(
    ...list(`
      口座番号 口座をお知 口座をdm 口座を入 口座の写真 暗証番号 暗証を パスワード 銀行名と 通帳の表紙 通帳の写 通帳を撮 定期券の番号 生年月日 免許証の 免許証を 保険証の 保険証と 身分証の 身分証を 在留カードの マイナンバーを マイナンバーの カード番号 カードの番号 確認コード 認証コード ログインコード 金券コード ギフトカードの番号 電子マネーの番号 電子マネーで プリペイド
      学校名とお名前 お子さまの学校名 ご家族の人数 ご住所と 住所と電話 個人情報のご記入 印鑑登録 実印 キャッシュカード こうざばんごう あんしょうばんごう ほけんしょう めんきょ
    `),
  ),
  phrase(
    'account number',
    'residence card',
    'passport',
    'pin code',
    'login code',
    'hộ chiếu',
    'số thẻ',
    'ảnh thẻ',
    '居留卡',
    '在留卡',
    '银行卡',
    '密码',
    '계좌번호',
    '여권',
    '신분증',
  ),
);
export const HAND_OVER = anyOf(
  phrase(
    ...list(`
      送って お送り 送信 返信 おくって お知らせくだ お知らせ下 教えてください 教えて下さい お教え どうぞ dm メッセージ こちらへ ご記入 記入を コメント欄に コメントに 提示して ご提示 ご用意 写メ 撮って 連絡を せよ
    `),
  ),
  phrase('send', 'reply with', 'gửi', '发给', '私信', '私訊', '보내', 'message'),
);
/** Speaks as the office, asking for nothing. */
export const OFFICE_VOICE = phrase(
  ...list(`
    当区の見解 当区として 当区では 当区の 当市の見解 当市として 市長として 区長として 当課として 当課も 当課では 当ページは 当アカウントは 皆様のご意見、 区を代表 市を代表 公式見解 正式に決定しました 次回の投稿は 投稿を再開します 投稿を再開し 本日より受付 区民の皆様へ 市民の皆様へ 区民の皆さまへ 市民の皆さまへ
  `),
);
/** An accident of the family, a lost phone, an orphanage: money wanted by a false voice. */
export const FALSE_NEED = phrase(
  ...list(`
    示談 お孫さんの事故 息子さんの事故 事故の件で 会社のお金を使 会社の小切手 携帯を落とし 携帯が壊れて番号 電話番号が変わ スマホを水没 トイレに落として番号 孤児院 シスターです 難民の子 手術代が 治療費が 送別の 義援金を集め 募金を集め 寄付を集め 寄付で薬 支援団体の者 災害支援団体
  `),
);
export const MONEY_ASKED = phrase(
  ...list(
    `至急 お電話番号 電話番号を 送金 振り込 振込 口座 ご連絡 連絡をくだ 個別にお paypay ペイペイ 電子マネー お金を貸 立て替え カンパ 寄付先 dm 送り方`,
  ),
);
/** Awards, approvals and forms, said to be due to the reader. */
export const AWARDED = phrase(
  ...list(`
    当選の手続 ご応募ありがとうござい 当選おめ ご当選 選ばれました 選ばれた方 当選者様 承認されました 給付の件 先行受付 受付料 折り返します 過払い 返金のため 支援物資の受け取り番号 審査のため 専用フォーム お受け取りの準備 applicationwasapproved youhavebeenselected foundinyourname 領取 领取补助
  `),
);
