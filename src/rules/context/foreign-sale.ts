import { collocations } from '../text/collocation.ts';

/** The same selling in Chinese, Korean, Vietnamese, Tagalog, Portuguese, Nepali, English and romaji: to be hidden. */
export const SOLD_ABROAD = collocations(`
  # Chinese
  回收|收購|代購|代買|代买|批發|辦簽|機票|租車|回收舊|免稅|藥妝|奶粉|收购|高价|批发|出售|代购|代办|代辦|办理|簽證|签证|驾照|駕照|导游|导購|接送|租车|机票|换汇|換匯|汇款|匯款|贷款|貸款|上门|上門|按摩|美容|套餐|刷单|刷單|点赞|粉丝|粉絲|涨粉|推广|推廣|房产|房產|投资|投資|理财|理財|股票|基金|虚拟币|加密货币|兼职|兼職|招聘|招工|日结|日結|高薪|打工|工作签|保健品|减肥|瘦身|奢侈品|名牌|烟酒|茅台 & 報價|报价|量大|折扣|微信|加v|加薇|加我|vx|wx|私聊|私信|私訊|联系|聯繫|电话|电联|扫码|价格|價格|优惠|優惠|便宜|实惠|低价|稳定|收益|首付|当天|當天|秒到|包过|不押金|名额|名額|免费|免費|不收費|有意者|欢迎咨询|咨询|了解|賴|一单|一單|每天|月入 ! 请问|請問|哪里|哪裡|吗？|嗎|诈骗|詐騙|小心|多少钱
  分享|教你|带你|帶你|老师|老師|分析師|分析师|导师|團隊|团队 & 股票|赚|賺|投资|投資|收益|财富|財富|被动收入|交個朋友|加我|有緣|有缘 ! 请问|請問|图书馆
  # Korean
  매입|판매|대출|부업|알바|재택|수익|주식|리딩방|코인|투자|홍보|대행|할인|이벤트|회원|모집|분양|급전|환전|송금|다이어트|성형|필러|보톡스|카지노|토토|팔로워|좋아요|필라테스|학원 & 카톡|문의|연락|텔레|링크|추가|디엠|무료|최고가|보장|당일|즉시|첫달|입장|체험|가능|모집|상담|원 ! 어디|인가요|있나요|사기|조심
  # Vietnamese
  bán|thanh_lý|tuyển|cho_vay|vay_tiền|chuyển_tiền|gửi_tiền|đổi_tiền|làm_visa|làm_bằng|bằng_lái|thi_hộ|sim|thẻ_điện_thoại|kết_hôn|cô_dâu|việc_làm|đơn_hàng|thu_nhập|kiếm_tiền|đầu_tư|giảm_cân|làm_đẹp|mua_hộ|ship|cộng_tác_viên|tăng_follow & inbox|ib|zalo|nhắn|liên_hệ|giá_rẻ|giá_tốt|uy_tín|toàn_nhật|bao_đậu|trọn_gói|thế_chấp|lãi_suất|man/tháng|mỗi_ngày|tại_nhà|nhanh|cmt|sđt ! ở_đâu|cho_em_hỏi|cho_hỏi|lừa_đảo|bao_nhiêu
  # Tagalog, Portuguese, Spanish, Nepali, Indonesian
  extra_income|sideline|raket|pautang|padala|remit|rate|loan|paluwagan|online_selling|trabaho|kumita & pm|pm_lang|message_lang|dm|inbox|mababa|legit|kabayan|naghahanap|hiring ! saan|paano|scam
  trabalho|fábrica|vaga|emprego|renda|dinheiro|empréstimo|vendo|aluguel|investimento|ganhe|trabajo|ingresos|préstamo|gana & zap|whatsapp|chama|inbox|link|dm|hora|dia|diario|extra|contato ! onde|dónde|como_faço
  इनबक्स|सम्पर्क|कल|म्यासेज & सिम|रेमिट|भाडा|भिसा|काम|पैसा|लोन|घर|बेच
  kerja|gaji|pinjaman|jualan|penghasilan|modal|untung & wa|dm|inbox|hubungi|link|per_hari|per_bulan
  ganar|gana|ganancias|dinero|ingresos|trabaja|negocio|seguidores|préstamos|paquetes|vendo|envío|envíos|oferta & desde_casa|escríbeme|escribeme|inbox|privado|mensaje|whatsapp|método|gratis|precios|bajos|link|dm|pregunten ! dónde|donde|estafa|cuidado|gracias
  seguidores|curtidas|venda|vendo|vagas|renda_extra|lucro|empréstimo & pix|direct|chama|zap|link|inbox|entrega|whatsapp|pagamento ! onde|golpe|cuidado|obrigad
  работа|работу|заработок|заработать|подработка|вакансии|вакансия|доход|деньги|кредит|займ|продам|продаю|инвестиции|ставки & личку|личка|лс|пишите|пиши|телеграм|ватсап|директ|ежедневно|каждый_день|без_опыта|не_нужна|гарантия|оплата ! где|мошен|осторожно|спасибо
  extra_income|kita|kikita|sideline|negosyo|trabaho|benta & mag-message|message|puhunan|walang|legit|inbox|dm ! saan|scam|ingat
  làm_thêm|việc_nhẹ|lương|thu_nhập|kiếm_tiền|hoa_hồng & zalo|nhắn|inbox|ib|tại_nhà|không_cần ! ở_đâu|lừa|cẩn_thận|cho_hỏi
  돈_벌|돈벌|돈_버|용돈|일당|월수입|수익 & 카톡|주세요|문의|텔레|핸드폰|하루 ! 사기|조심|어디|나요
  घरमै|कमाउ|कमाई|कमाएँ|आम्दानी|पैसा|जागिर|लगानी|नौकरी & इनबक्स|सम्पर्क|म्यासेज|मौका|व्हाट्सएप|मैसेज|संपर्क ! कहाँ|ठगी|सावधान
  งาน|รายได้|ลงทุน|กู้เงิน|เงินกู้|เงินด่วน & ไลน์|ทัก|แอด|อินบ็อกซ์|line|ที่บ้าน|ต่อวัน ! ที่ไหน|ระวัง|โกง
  gagner|argent|revenus|prêt|crédit|investissement|vends & contactez|whatsapp|message|inbox|domicile|intérêt|gratuit|garanti ! arnaque|attention|merci
  # English
  showed_me_how|taught_me_how|teach_me_how|how_to_trade|learned_to_trade|trade_with|started_trading|my_mentor & expert|write_to_her|write_to_him|write_her|write_him|message_her|message_him|contact|she_answers|he_answers|profit|account_manager|@ ! library|school|guitar|ward_office_taught
  earn|income|profit|money|make|cash|salary|payout|weekly|daily|passive & from_home|no_skill|no_skills|no_experience|a_day|per_day|a_week|per_week|comment|dm|inbox|telegram|whatsapp|link_in_bio|join|guaranteed|easy|bitcoin|crypto|forex ! scam|tax|where|how_do|library|city
  recovered|recover|helped_me|changed_my_life|thanks_to|thank_you_mr|thank_you_mrs|my_broker|account_manager|expert & crypto|bitcoin|funds|lost|reach|contact|instagram|telegram|whatsapp|profit|invest|hacker|her|him ! ward|hospital|nurse|bus
  followers|likes|views|subscribers|engagement|blue_tick|verification_badge & cheap|price|cheapest|buy|order|real|fast|hours|dm|package|packages|sell|delivery|per|$
  loan|loans|credit|funding|grant & apply|interest|low_rate|approved|no_collateral|dm|email|whatsapp|offer|instant ! student_loan|library|where
  certificate|certificates|jlpt|passport|license|degree|visa & sell|buy|legit|whatsapp|telegram|without_exam|guaranteed|fast|no_test ! where|how|office
  promo|discount|sale|free_shipping|limited_offer|wholesale|factory|supplier|collab|ambassador|brand & dm|shop_now|order|link|contact|whatsapp|code|catalog|price|send_us|your_page ! ward|city|library
  # romaji
  fukugyo|fukugyou|fukusyunyu|fukushunyu|kasegi|kasegitai|kaseg|okane|kosyunyu|koushuunyuu|baito|arubaito|nikkyu|nikkyuu|jikyuu|jikyu|toushi|tousi|fx|sumaho & dm|line|prof|profmite|oikake|hoshii|hosii|hito|shite|site_ne|yen|man|dake|ok|visa|minna|gaijin|kyoumi|muryo|muryou
  # machine-made Japanese and kana
  工場価額|工場価格|供給致す|供給いたす|尊い顧客|親愛なる|大量注文|卸売価格|カタログを要求|お客様の店舗|あなたの店|あなたのお店|あなたのみせ|ちゅうごくのこうじょう|こうじょうのおう & 供給|要求|やすく|安く|作る|つくる|価額|価格|製造|品質|注文|カタログ|ランプ|シャツ|しゃつ|商品
  私達は|私たちは|我々は|弊社は .. 提供する|提供します|供給|輸出|製造|販売する & 品質|価格|仕事|顧客|商品|最高|連絡|円|安い ! 区民|市民|地域
`);

/** Neighbours who offer in other tongues: to be judged by staff. */
export const OFFERED_ABROAD = collocations(`
  出租|出二手|转让|轉讓|二手|房间|房間|合租|求租|我可以教|我教|教中文|中文课|家教|陪聊|代拿|拼车|拼車 & 日元|月租|价格|價格|自提|近车站|近車站|私聊|私信|联系|成新|商量|想学|有没有人|微信|免费|便宜 ! 请问哪里|区役所
  양도|중고|과외|자취방|룸메|팔아요|팝니다|나눔|가르쳐|레슨|무료나눔 & 관심|연락|댓글|원|엔|있으면|있으신|합니다|디엠|구해요 ! 구청|도서관
  bán|làm_đồ_ăn|đồ_ăn_việt|bún|phở|bánh|nhận_gửi|cho_thuê|nhận_dạy|nhận_cắt|ở_ghép|thanh_lý & ai_cần|ai_ăn|ai_mua|nhắn_mình|inbox|giá_tốt|giá_rẻ|em_ới|liên_hệ|ở_kokura ! ở_đâu|cho_em_hỏi
  selling|for_sale|giveaway|i_teach|i_do|i_make|i_cook|i_cut|cleaning|babysit|babysitting|tutor|lesson|lessons|guitar|english_lesson|yoga|haircut|catering|my_restaurant|our_restaurant|my_shop|my_husband_runs|we_run|my_cafe|our_cafe|my_wife_runs|room_for_rent|roommate|momo & yen|message_me|interested|please_come|first|free|dm|pick_up|contact|come_try|welcome|off|per_hour|hour|available|looking_for|show_this ! where|how_do|library|city_hall|ward_office
  nag|magluto|benta|luto & order|pm|message|available
`);
