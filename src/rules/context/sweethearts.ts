import { collocations } from '../text/collocation.ts';
import { anyOf, near } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { phrase } from '../text/matcher.ts';

/** Who love scams say to be: far away, in uniform or on a ship, rich, bereaved, alone. */
export const STRANGER = phrase(
  ...list(`
    自衛隊で働 自衛隊員です 警察官をして 消防士をして 獣医です 教授です 画家です 写真家です 石油会社 カナダの カナダで オーストラリア 韓国の実業 韓国人の 台湾の男 スイス ドイツで スペイン 単身赴任で
    出張で日本 定年退職し 海外に住 国際結婚 ひとりで暮らし 一人で暮らしています 独身です 独身で、 独身男 独身女 独身者 独身の医 独身のエンジ 独身の建 独り身 一人身 ひとり身 未亡人 離婚し 離婚して
    バツイチ 妻を亡 夫を亡 妻に先立 夫に先立 死別 寂しいです さびしいです 寂しさ 孤独 話し相手 退役 将軍 大佐 少佐 軍人 兵士 軍医 米軍の アメリカ軍 国連の 駐在してい 任務 医師です 医師を
    医者です 医者を 外科医 の看護師を 看護師をして エンジニアです エンジニアを 技師です 建築をし 建築家 機関長 船長 船員 船の上 海の上 パイロットです パイロットを
    俳優です 歌手です モデルをし 起業家 投資家 実業家 会社を経営 経営者です 王子 財団 香港で 香港の イタリアで イギリスで ロンドン アメリカで アメリカ人 フランスで ドバイ イエメン シリア
    ウクライナで アフガニスタン シンガポール マレーシアで 石油 掘削 油田 貿易 海外の病院 海外で暮ら 海外で働 船で世界 世界を回 日本人医師 ハーフの 帰国子女 資産家 地主です 不動産王 元モデル
    日本で暮ら 日本で余生 日本に移住 日本に行 外国の男 外国人男性 自衛官です 三曹です 陸自の 海自の
  `),
);
/** How they court somebody they do not know. */
export const COURTING = phrase(
  ...list(`
    笑顔に癒 笑顔がとても 美しい人。 美しい方 あなたともっと あなたのような 優しい女性 優しい人を探 素敵な笑顔 友達から始め お友達から メル友 文通 心が通 出会えて 親しくな 仲良くなりたい 仲良くなれ
    話がしたい 話をしたい お話がした お茶でも一緒 食事に行き デートし 好きになり 好きになって 好きです、 タイプです あなたの笑顔 笑顔は太陽 笑顔に惹 笑顔に感動 笑顔に神 笑顔が素敵 写真を見て
    写真はとても 写真とても好き お写真を拝見 プロフィールに プロフィールを見 一目で 一目惚れしました 美しい女性 美しい人 美しいです 綺麗な方 優しい笑顔 優しい目 素敵な女性 素敵な方 素敵な人 恋に落ち
    優しさを感じ 誠実さを感じ 心を許せ 人に出会いた 出会いたい 出会いを求 出会いを探 運命の人 ソウルメイト パートナーを探 奥さんを探 彼女を探 彼氏を探 結婚相手 癒されました。自 あなたの投稿 あなたの写真
    あなたのコメント あなたは優し あなたは美し あなたはとても 恋をし 運命を感 運命です 縁を感じ 惹かれ 心が温 心を奪 太陽です 友達になれ 友達になり 友達になって 友だちになれ 友だちになり 友達が欲し
    友を探 日本の友
    お友達に お付き合い 結婚を 本当の愛 あなたを愛 愛を始め お話しでき お話でき お話ししませ お話しませ 話し相手を探 少しお話 話しませんか 会わせた 導きを感じ ご主人はい 一人ですか お一人ですか
    正直な女性 誠実な女性 誠実に見え 真剣な出会い 会える女性 女性の方、 仲良くしてくれる人 仲良くしてください あなたと暮らし あなたと話 あなたと友 知り合いたい 信頼できる人 人生のパートナー 荷物を預か
  `),
);
/** A stranger who courts. */
export const SWEETHEART = anyOf(
  near(STRANGER, COURTING, 60),
  collocations(`
    doctor|surgeon|engineer|soldier|army|navy|captain|sergeant|general|nurse|widow|widower|lonely|single_dad
      |single_man|contractor|diplomat|pilot|businessman & beautiful|my_dear|hello_dear|dear|be_friends|friends
      |friendship|lovely|pretty|your_picture|your_photo|your_profile|your_smile|my_heart|get_to_know|know_you
      |talk_to_you|can_we_talk|love|marry
    hello_dear|hi_dear|my_dear|hello_beautiful|hi_beautiful|dear_friend & picture|photo|profile|smile|friend
      |talk|chat|whatsapp|telegram
    联合国|军医|医生|工程师|船长|外科|单身|丧偶|寂寞 & 朋友|微信|真心|缘分|笑容|照片|喜欢你|认识你
    군인|의사|엔지니어|혼자|외로 & 친구|사진|미소|연락|카톡
    bác sĩ|kỹ sư|lính|cô đơn|góa & kết bạn|nụ cười|làm quen|zalo
  `),
);
/** Strangers' contacts, money and boxes in other languages. */
export const FOREIGN_LURE = collocations(
  `
  doctor|surgeon|engineer|soldier|army|navy|captain|general|widow|widower|oil|platform|who|un|yemen|syria
    |my_dear|hello_dear & whatsapp|telegram|write_me|text_me|contact_me|add_me|email_me|message_me|hangouts
    |line_id|my_line|private_chat ! scam|fake
  parcel|package|box|million|usd|fund|funds|inheritance|gold|donation|gift|beneficiary & whatsapp|telegram
    |contact_me|text_me|write_me|email_me|urgently|your_name|your_address
  admin|official|support_team|this_page|this_account|our_team|city_office|ward_office|city_hall|kokura_city
    |kitakyushu_city|tax_office|immigration|police|bank|embassy|consulate|meta|instagram & winner|prize|text_me
    |private_account|dm_me|dm_us|whatsapp|send_us_your|send_your|send_me_your|full_name|verify_your
    |photo_of_your ! scam|fake|beware|careful|thank|thanks|where|how|can_i|do_i|why
  winner|chosen|selected|lucky|congratulations & bank_account|account_number|full_name|send_your|card_number
    |text_me|whatsapp|private_account|claim_your
  领事馆|大使馆|入管局|移民局|中国警察|公安局|银行|区政府|市政府|区公所|區公所|补助|您的|津贴|税务局|快递|中奖|官方 & 加微信|加我|私信|微信|银行卡|銀行資料|身份|密码|密碼|填写|填寫|点击|點擊
    |联系我|发给|照片|转账|護照|护照|验证码 ! 诈骗|騙|骗子|小心|吗|怎么|哪里|谢谢|请问
  구청|경찰|은행|시청|출입국|영사관|택배|세무서|관공서|공식 & 보내|연락주|카톡|계좌|번호를|신분증|입력|송금|인증 ! 사기|조심|나요|까요|감사|어디
  công an|cảnh sát|cục xuất nhập cảnh|nhân viên quận|văn phòng quận|nhân viên ngân hàng|cán bộ|đại sứ quán
    & gửi ảnh|gửi cho|số thẻ|số tài khoản|zalo|nhắn tin|ảnh thẻ|ảnh hộ chiếu|mật khẩu|chuyển khoản
    ! lừa|giả mạo|cẩn thận|ở đâu|được không|cảm ơn|có phải|phải không
`.replaceAll(/(?<=[a-zà-ỹ]) (?=[a-zà-ỹ])/gu, '_'),
);
/** The same in kana or romaji only, as newcomers are addressed. */
export const PLAIN_LURE = collocations(`
  くやくしょ|しやくしょ|しみんか|けいさつ|にゅうかん|ぎんこう|ぜいむしょ|ほけんじょ|すいどうきょく|ねんきん|たいしかん & なまえ|こうざ|でんわ|ばんごう|じゅうしょ|カード|かーど|しゃしん|パスポート
    |あんしょう|らいん|ライン .. おしえて|おしえ|おくって|おくれ|ふりこん|はらって|かいて|みせて|送って|教えて ! さぎ|ほんとう|いわれ|聞かれ|どこ|わかりません|わからない|むずかしい
  kuyakusho|shiyakusho|keisatsu|ginkou|ginko|nyuukan|nyukan|zeimusho|hokenjo|shiminka & oshiete|okutte|kaite
    |furikonde|haratte|dm & denwa|bangou|bango|kouza|koza|namae|juusho|jusho|shashin|kaado|card|okane|line
    |pasupooto
`);
