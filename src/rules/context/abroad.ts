import { collocations } from '../text/collocation.ts';

/** Harm of these families in other languages; a space inside a word is written `_`. */
const abroad = (table: string) => collocations(table.replaceAll(/(?<=[a-zà-ỹđ]) (?=[a-zà-ỹđ])/gu, '_'));

/** A false officer, bank or carrier who wants data, money or a private talk. */
export const POSES_ABROAD = abroad(`
  tax_division|tax_office|refund|subsidy|benefit|immigration|officer|city_hall|city_office|ward_office|government
    |police|bank|support|us_army|admin|embassy|your_visa|your_account|your_parcel|prize|winner|lucky|selected|official
    & reply_with|send_me|send_your|send_us|send_photo|send_a_photo|gift_card|give_me_your|give_us_your|your_bank
    |your_account_number|your_residence|your_passport|your_card|your_pin|your_line|your_whatsapp|by_dm|dm_me|dm_us
    |text_me|click_the_link|verify_your|pay_the_fee|processing_fee|via_whatsapp|on_whatsapp|on_telegram
    ! scam|fake|beware|careful|thank|thanks|where|how|can_i|do_i|should_i|pretending|asked_me|asking_me|fraud
  工作人员|工作人員|区政府|区役所|區役所|入管局|入管|领事馆|領事館|签证|簽證|退税|退稅|补助金|補助金|警察|公安|客服|快递|银行
    & 发给我|发照片|照片发|加微信|加我|加line|银行卡|账号|帐号|帳號|转账|匯款|汇款|密码|密碼|验证码|驗證碼|填写|填寫|私信|私訊
    |联系我|聯絡我|提供您的|您的在留卡|傳給我|缴纳|繳納
    ! 诈骗|詐騙|骗子|騙子|小心|吗|嗎|怎么|怎麼|哪里|哪裡|谢谢|謝謝|请问|請問|冒充
  구청|시청|경찰|출입국|은행|세무서|환급|지원금|영사관|택배|비자|직원입니다 & 보내주|보내_주|알려주|알려_주|연락주|연락_주
    |카톡|카카오톡|아이디를_남|아이디_남|남겨주|남겨_주|여권|계좌번호|송금|입금|인증번호|비밀번호|신분증 ! 사기|조심|나요|까요|감사|어디|사칭
  nhân viên|công an|cảnh sát|cục xuất nhập cảnh|ngân hàng|hoàn thuế|trợ cấp|tư cách lưu trú|đại sứ quán|trúng thưởng
    & gửi cho tôi|gửi ảnh|nộp phạt|chuyển khoản|số tài khoản|qua zalo|nhắn tin cho|mã otp|mật khẩu|số thẻ|kết bạn zalo
    ! lừa|giả mạo|cẩn thận|ở đâu|được không|cảm ơn|phải không|không ạ
  ayuntamiento|municipalidad|funcionario|funcionaria|inmigración|policía|banco|ayuda_de|subsidio|reembolso & mándeme|mandeme|envíeme|envieme|mande|envíe|foto_de_su|su_pasaporte|su_cuenta|su_tarjeta|por_privado|whatsapp|pague|deposite ! estafa|cuidado|dónde|gracias
  мэрия|администрац|полиция|миграцион|банк|пособие|возврат & пришлите|отправьте|паспорт|карты|код|в_личку|оплатите ! мошен|осторож|где
  prefeitura|polícia|imigração|municipalidad|immigration_staff|pulis & envie|mande|sua_conta|seu_cartão|depositar|magbayad
    |gcash|ipadala|i-send ! golpe|estafa|scam|cuidado
`);
/** A courting stranger who wants contact. */
export const COURTS_ABROAD = abroad(`
  army|navy|doctor|surgeon|engineer|widow|widower|lonely|single|soldier|captain|nurse|pilot|your_smile|beautiful|lovely|my_dear
    & give_me_your|your_line|line_id|my_line|your_whatsapp|add_me|text_me|chat_me|write_me|private_chat|your_email|your_number
    ! scam|fake|pretending|beware
`);
/** Invitations to a faith. */
export const PREACHES_ABROAD = abroad(`
  jesus|god|bible|heaven|church|christ|allah|gospel|salvation|heavenly_mother|holy_spirit|the_lord|prayer_meeting
    & join_us|join_our|come_to|come_and|invite_you|you_are_welcome|free_tea|repent|be_saved|saved|study_the|bible_study
    |pick_you_up|every_sunday|every_saturday|accept|loves_you|will_heal|healed
    ! bazaar|concert|wedding|lights|choir|where|thank|kindergarten|bless_you|oh_my_god|museum|history
  耶稣|耶穌|上帝|神爱|神愛|教会|教會|圣经|聖經|主日|全能神|佛祖
    & 欢迎您|歡迎您|欢迎来|歡迎來|免费学|免費學|一起来|一起來|得救|永生|信主|信耶|救恩|悔改|保佑转发 ! 哪里|哪裡|吗|嗎|圣诞|聖誕
  예수|하나님|교회|성경|구원|천국|예배|주님 & 오세요|초대합니다|믿으|사랑하십니다|무료|함께|받으세요|모십니다|회개 ! 어디|크리스마스
  theo đạo|đạo mới|ngày tận thế|tận thế|hội thánh|đức mẹ|giáo hội & gia nhập|được cứu|cứu rỗi|nhóm kín|hãy theo|tham gia|mời|tin thì
  chúa|kinh thánh|phúc âm|tin lành|nhà thờ & mời bạn|miễn phí|hãy đến|tham gia cùng|tin vào|cứu rỗi|yêu bạn
`);
/** Calls to vote. */
export const CAMPAIGNS_ABROAD = abroad(`
  vote_for|vote_him|vote_her|elect|please_vote|re-elect & mayor|council|party|him|her|candidate|change_the_city|our_city
    ! can't|cannot|who|where|how|can_i|photo|contest|favourite|favorite
  请投|請投|投他一票|投她一票|投给|投給|拉票|支持候选|支持候選|罢免|罷免|连署|連署|选票|選票 & 支持|市长|市長|议员|議員|候选|候選|党|黨
    |转发|轉發|拜托|拜託|一票 ! 吗|嗎|哪里|哪裡
  뽑아|투표해|찍어|지지해 & 시장|의원|후보|당 ! 어디|나요
  bầu cho|bỏ phiếu cho & thị trưởng|ứng viên|đảng|ông|bà|anh|chị
`);
/** Rumours. */
export const RUMOURS_ABROAD = abroad(`
  breaking|they_are_hiding|they_hide|government_hides|share_before|dont_drink|don't_drink|evacuate_now|run_now|i_heard
    |people_say|my_friend_said|my_friend_told|forward_this|spread_this|media_won't|news_won't
    & water|dead|died|killed|shot|bomb|poison|poisoned|dam|tsunami|earthquake|nuclear|explosion|exploded|virus|kidnap|kidnapped
    ! is_it_true|true?|really?|false|hoax
  听说|聽說|据说|據說|转发|轉發|千万别|千萬別|政府隐瞒|政府隱瞞|封锁消息|封鎖消息 & 地震|海啸|海嘯|有毒|毒|爆炸|核电|死了|死人|病毒
    |自来水|自來水|绑架|綁架|决堤|潰堤 ! 吗|嗎|谣言|謠言|假的
  대요|래요|답니다|퍼뜨려|공유해|숨기고 & 지진|쓰나미|댐|독이|폭발|대피|오염|납치|터졌|마시지 ! 인가요|맞나요|가짜|사실인
  nghe nói|chia sẻ gấp|chính quyền giấu & động đất|sóng thần|độc|nổ|chết|bắt cóc|vỡ đập ! không ạ|tin giả
`);
