import { inField } from '../text/combine.ts';
import { matcher, pattern } from '../text/matcher.ts';
import type { Weight } from '../text/tally.ts';

/** What impostors and false suitors say, and what those say who tell of them, thank, ask or complain, weighed on labelled comments. */
export const POSE: readonly Weight[] = [
  // Bodies that people trust
  {
    weight: 2.1,
    find: pattern(
      /区役所|市役所|役場|県警|警察(?:署|の者|です|本部)|税務署|国税|年金(?:事務所|機構|課)|水道局|保健所|消防(?:署|局|の)|郵便局|銀行|公庫|裁判所|検察|入管|大使館|領事|法務局|社協|福祉事務所|本部|事務局|運営(?:です|チーム|より|事務)|公式|インスタグラム|メタ社|コールセンター|サポート|町内会(?:長|費|より|の)|自治会|電力|ガス会社|配送(?:業者|センター)|カード会社|協会|支部|機構|財団|ユニセフ|赤十字|国連|市営住宅|教育委員会|児童相談|審査|監査|捜査|認証|セキュリティ/g,
      [],
    ),
  },
  // Posts, and the famous
  {
    weight: 1.7,
    find: pattern(
      /船長|秘書|市長|区長|町長|知事|議員|職員|担当(?:です|者|より|の)|課長|係長|部長|署長|局長|支部長|支店長|会長|補佐|秘書|代理|弁護士|司法書士|税理士|刑事|警官|警部|検事|裁判官|調査員|点検員|検査員|集金|推進員|広報|スカウト|マネージャー|事務所の|女優|俳優|歌手|芸能|タレント|有名(?:人|な)|インフルエンサー|王子|大佐|将軍|officer|agent|consul|funcion[aá]ri/g,
      [],
    ),
  },
  // Says to be one of them
  {
    weight: 3.1,
    point: true,
    find: pattern(
      /(?:の者|本人|担当|職員|係|課|局|署|部|長|士|医|官|師|軍人|代理人|仲介人|管理人|所|庁|団|社|会|代理|秘書|補佐|スタッフ|兵士?)(?:です(?![かがけねよ])|でございます|であります|であり|と申し|をして(?:おり|い)ます|をしております|で、|だが|ですので|ですが、)|の者です|と申します|と申し|私は[^。、]{1,14}(?:です|であり|と申|の)|より[。！!\s]*$|こちらは|当アカウント|本アカウント|本物の|本人(?:です|の)|のサブ|サブ垢|サブアカ|の(?:娘|息子|妹|弟|妻|親戚)です|として(?:お願い|ご連絡|連絡)|名義の|i am|i'm|this is|ako si|sou |我是|là /g,
      [],
    ),
  },
  // Money
  {
    weight: 2.6,
    find: pattern(
      /手数料|費用|示談|義援金|協力金|着手金|会費|集金|寄付|募金|振込|振り込|口座|paypay|ペイペイ|送金|支払|払って|罰金|反則金|延滞|未納|返金|還付|払い戻|仲介料|保証金|登録料|送料|電子マネー|ギフト(?:カード|券)|アマゾン|現金|atm|お金(?:を|が|の)|万円|\d円|ドル|pay|yen|magbayad|dinheiro|資金|遺産|財産|箱/g,
      [],
    ),
  },
  // Data
  {
    weight: 2.7,
    find: pattern(
      /電話番号|お名前|氏名|住所(?:と|を|、)|暗証|パスワード|認証コード|確認コード|番号を|印鑑|通帳|キャッシュカード|身分証|免許証|保険証|在留カード|zairyu|マイナンバー|顔写真|カードの|カード番号|個人情報|生年月日|メールアドレス|アドレス|dados|データ/g,
      [],
    ),
  },
  // A private way
  {
    weight: 3.5,
    find: pattern(
      /dm|ディーエム|line(?!のスタンプ)|ライン(?:で|まで|に|を|id)|メール(?:し|を|で|くだ|交換)|メッセージ(?:を|で|くだ|下|に|して|お)|ご?連絡(?:を|くだ|下|先|お|し|ください|お願い)|返信|折り返し|追加して|id(?:を|追加|:)|書き込(?:み|ん)|送って(?:くだ|下|ね|ほし|頂)|お送り|送信して|私に(?:送|連絡|質問)|アカウント(?:に|へ|まで)|atm(?:へ|に|まで)(?:お越し|行)|コンビニ(?:へ|に|atm)(?:お越し|行)|伺います|お伺い|参ります|コメントして|(?:へ|まで|に|連絡を|ご協力)お願い(?:し|致|いた)|助けて(?:くだ|下)|プロフィールから|こちら(?:へ|から|まで|に)|whatsapp|telegram|wechat|微信|加line|message me|text me|i-message|contact|email|メッセ|チャット/g,
      [],
    ),
  },
  // Soon, or else
  {
    weight: 2.2,
    find: pattern(
      /至急|緊急|今日中|本日中|直ちに|今すぐ|期限|停止|凍結|犯罪|逮捕|取り消|取消|無効|違反|通報が|差し押|訴訟|失効|キャンセル|cancelled|urgent|agad|最終(?:通知|確認)|未確認|不正|異議|手続き(?:が|を)|更新|解除/g,
      [],
    ),
  },
  // What the reader gets
  {
    weight: 2.1,
    find: pattern(
      /通せます|通します|取り戻|減額|補助され|給付|お小遣い|支援(?:金|し|も)|当選|優先|選ばれ|特別(?:に|枠)|裏(?:ルート|口)|保証し|必ず(?:届|返)|返ってき|もらえ|受け取|無料で(?:点検|検査|交換|設置)|benef|approved/g,
      [],
    ),
  },
  // Courtship
  {
    weight: 1.6,
    point: true,
    find: pattern(
      /独身|寂し|さみし|さびし|孤独|惹かれ|ひかれま|引かれ|一目|運命|出会い|夫を亡|妻を亡|亡くし|離婚(?:し|して)|シングルファ|未亡人|やもめ|恋|愛し|結婚(?:を|した|相手)|友達に(?:な|)|お友達|話し相手|お話し(?:し|で|を|たい)|話したい|仲良く|あなた(?:の(?:写真|笑顔|プロフ|投稿|瞳|目|心|コメント)|は(?:美|素|優|とても)|と(?:話|友|知)|に(?:会|惹|荷物|送|贈))|荷物を(?:送|あなた)|信じ(?:て|られ)る人|beautiful|handsome|lonely|dear|my love|sweet|honey|缘分|有缘|照片/g,
      [],
    ),
  },
  // Far away and in uniform
  {
    weight: 1.7,
    point: true,
    find: pattern(
      /海外(?:で|に|勤)|主人が海外|外国|アメリカ|米国|米軍|空軍|海軍|陸軍|軍(?:の|人|医)|兵士|退役|国連|医師|外科|医者|エンジニア|石油|船(?:で|の|長|員)|パイロット|シリア|イエメン|アフガン|ウクライナ|ドバイ|ロンドン|カナダ|香港|シンガポール|マレーシア|駐在|任務|戦地|実業家|投資家|建築家|army|navy|doctor|soldier|surgeon|engineer|syria|widow|王小姐|公司/g,
      [],
    ),
  },
  // The voice of a notice
  {
    weight: 1.7,
    find: pattern(
      /いたします|致します|ございま|おります|ください|下さい|お願い|申し上げ|させていただ|頂|賜|のほど|貴(?:殿|方|アカ)|お客様|皆様|お宅|ご(?:主人|家族|確認|用意|登録|質問|自宅)|今後は|下記|つきましては|ますので/g,
      [],
    ),
  },
  // The handle of an office or of a suitor
  {
    weight: 3.6,
    point: true,
    find: inField(
      'username',
      pattern(
        /official|kuyakusho|shiyakusho|kucho|kuchou|shicho|mayor|hosa|honnin|police|keisatsu|sousa|support|kakari|tantou|ward|city|pref|refund|lawyer|bengo|immigration|officer|unicef|chounaikai|jichikai|gov|admin|center|kyufu|zeimu|nenkin|suidou|dr[._]|army|doctor|captain|real[._]|james|michael|_us|shiei|jutaku|uraguchi|prefeitura|consul/g,
        [],
        'latin',
      ),
    ),
  },
  // Told of, or warned
  {
    weight: -1.7,
    find: pattern(
      /[」』](?:って|と|という|みたいな|のこと)|って(?:電話|dm|メール|人|来|き(?:た|て)|言|い(?:う|わ)|sms|ショート)|という(?:人|者|電話|メール|dm|話)|名乗(?:る|っ|り)|を装|詐欺|偽(?:物|者|の|アカ|サイト)|なりすまし|騙|だまさ|怪し|注意|気をつけ|気を付け|本物です|本当です|来ました|きました|届きました|かかってき|消費|通報しま/g,
      [],
    ),
  },
  // Thanks
  {
    weight: -1.5,
    find: pattern(
      /ありがと|感謝|助かり|助かっ|親切|丁寧|楽し|嬉し|うれし|良かった|よかった|おいし|きれい|すてき|素敵(?!な(?:女|方|人))|お疲れ|行きまし|もらいまし|いただきまし|ましたら?、|でした[。！!]|お世話になって/g,
      [],
    ),
  },
  // Questions
  {
    weight: -1.7,
    find: pattern(/(?:ですか|ますか|でしょうか|ませんか|かね|かな|の|ん)[？?。]*\s*$|教えて|ほしい|[？?]/g, []),
  },
  // Criticism
  {
    weight: -2,
    find: pattern(
      /理由|説明|予算|税金|議会|おかしい|見直し|増やして|減らして|値上げ|対応|不便|足りない|やめて|無駄|遅い|ひどい|待た(?:さ|せ)|困(?:る|り|っ)|なぜ|どうして|改善|責任/g,
      [],
    ),
  },
  // Of the writer’s own people
  {
    weight: -1.4,
    find: pattern(/うちの|息子|娘|孫|母|父|夫|妻(?!を亡)|主人(?!が海外)|友達が|祖母|祖父|子ども|私も/g, []),
  },
  // Places and events, and the desks of hotels
  {
    weight: -0.8,
    find: pattern(
      /窓口|図書館|公民館|市民センター|公園|道路|バス|イベント|会場|駐車|ごみ|ゴミ|桜|花火|祭|体操|教室|講座|受付(?:で|は|時間|場所|番号)|お部屋|ホテル|名様|泊|プラン|予約|ご案内/g,
      [],
    ),
  },
];

/** What offices never ask for, as those say who know it. */
export const NEVER_ASKED = pattern(
  /(?:口座|暗証|パスワード|お金|番号|現金|カード|手数料)[^。！!？?\n]{0,12}(?:聞か|聞き|訊か|取ら|取り|求め|要求し|預から|預かり|尋ね|たずね)(?:ない|ん|ません)/g,
  [],
);

/** Asks for money, for what is secret, or for a talk or a click out of sight. */
export const ASKS_HARM = pattern(
  /手数料|費用|示談|義援金|協力金|着手金|会費|集金|寄付|募金|振込|振り込|口座|paypay|ペイペイ|ペイの|送金|支払|払って|罰金|反則金|延滞|未納|還付|払い戻|仲介料|保証金|登録料|電子マネー|ギフト|アマゾン|現金|お金|万円|[\d千百]円|ドル(?!フ)|資金|遺産|財産|借り|融資|ビットコイン|金塊|延べ棒|電話番号|携帯番号|お名前|氏名|住所|番号|暗証|パスワード|認証|コード|印鑑|通帳|カード|身分証|免許証|保険証|zairyu|マイナンバー|顔写真|写真を|個人情報|生年月日|アドレス|年収|家族構成|在宅|鍵|データ|dm|ディーエム|line|ライン|カカオ|メール|メッセ|チャット|アカウント|連絡|返信|折り返|追加して|フォロー|書き込|送って|送信|私に|コメントして|助けて|プロフ|リンク|こちら(?:へ|から|まで|に)|qr|アプリ|https?:|whatsapp|telegram|wechat|微信|加line|message|text me|contact|email|pay|yen|magbayad|dinheiro|dados|account/g,
  [],
);
/** Money or what is secret: no good manners excuse it. */
const ASKS_WORST =
  /手数料|費用|示談|振込|振り込|口座|ペイペイ|paypay|送金|支払|払って|罰金|未納|還付|保証金|登録料|電子マネー|ギフト|現金|お金|万円|[\d千百]円|暗証|パスワード|認証|通帳|カード番号|キャッシュカード|身分証|免許証|保険証|マイナンバー|生年月日|年収/;
/** Newsrooms that ask for leave, and staff who ask people to the public counter. */
const IN_THE_OPEN =
  /(?:取材|報道|番組|放送|テレビ|新聞|ニュース|記者|編集部|記事|映像|動画|写真)[^。！!？?]{0,60}(?:(?:よろし|宜し|差し支え|可能|構いません|かまいません|許可|ご了承|ご承諾|ご協力)[^。！!]{0,14}(?:でしょうか|ですか|ますか|ませんか|ないか|願え)|(?:さしあげ|差し上げ|お送りし|させて(?:いただ|頂)|使わせて|お聞きし|お伺いし|お話を(?:うかが|伺|聞))[^。！!]{0,16}(?:でしょうか|ですか|ますか|ませんか))|(?:忘れ物|落とし物|落し物|拾得|お忘れ|忘れて|置き忘れ|保管|お預かり|届いて)[^！!？?]{0,50}(?:窓口|受付|カウンター|事務室|事務所|管理室|フロント|センター|[1-9一二三]階|館)[^。！!？?]{0,14}(?:まで|へ|に|で|にて)[^。！!？?]{0,16}(?:お越し|お申し出|おいで|お声|お立ち寄り|取りに|いらし|受け取|お受け取り|保管|預か|お問い合わせ|お渡し)|(?:窓口|受付|カウンター|事務室|事務所|管理室)[^。！!？?]{0,6}(?:まで|へ|に|で|にて)[^。！!？?]{0,12}(?:お越し|お申し出|おいで|お声|お立ち寄り|取りに|いらし|お受け取り|お尋ね|ご相談)/;
/** A pose is a claim that asks for something harmful; the counter is none, nor is leave to use a picture. */
export const ASKS_OPENLY = matcher([], (text) => {
  const words = text.view('plain').text;
  return IN_THE_OPEN.test(words) && !ASKS_WORST.test(words) ? [[0, words.length]] : [];
});
