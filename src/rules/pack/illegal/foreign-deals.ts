import { dealt } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Goods and papers that are nobody’s to sell, bets and helpers for exams, in the tongues of the neighbours. */
const DEALS = anyOf(
  // Vietnamese
  pattern(
    /(?:mua|bán|thu mua|mua lại|cho thuê|nhận làm|cần mua)[^\n.]{0,40}(?:thẻ ngân hàng|sổ ngân hàng|tài khoản|thẻ atm|sim|thẻ ngoại kiều|bằng lái|bằng giả|giấy tờ|thẻ cư trú|visa|thuốc ngủ|thuốc phá thai|cần sa|ke|cỏ|súng|hàng cấm)|(?:thẻ ngân hàng|tài khoản|thẻ ngoại kiều|sim)[^\n.]{0,40}(?:mua lại|thu mua|giá cao|cho thuê)|(?:cá độ|cá cược|nhà cái|lô đề|đánh bạc|tài xỉu)|(?:việc nhẹ lương cao|lương cao[^\n]{0,20}không cần)/g,
    list('mua bán thuê nhận cần thẻ khoản sim cá nhà cái đánh xỉu lương lô đề'),
  ),
  pattern(
    /(?:cần|tuyển|tìm)[^\n.]{0,10}(?:người|bạn|nam|nữ|shipper)[^\n.]{0,24}(?:chuyển|giao|vận chuyển|lấy|nhận|cầm|mang|rút)[^\n.]{0,12}(?:hàng|tiền|đồ|gói|thẻ)[^\n]{0,40}(?:không hỏi|không cần|ko hỏi|k hỏi|giấy tờ|man|vạn|ngày|ib|inbox)/g,
    list('cần tuyển tìm'),
  ),
  // English, Spanish, Portuguese, Tagalog, Indonesian, Nepali
  pattern(
    /(?<![a-z])(?:fullz|bank ?logs?|cc ?dumps?|cvv2?|fresh (?:cc|logs|dumps)|cloned cards?|counterfeit (?:yen|money|bills|notes)|fake (?:ids?|passports?|visas?|licen[cs]es?|diplomas?|residence cards?|degree)|real (?:passports?|visas?) without|buy (?:your )?(?:bank account|residence card|zairyu card)|sell(?:ing)? (?:your )?(?:bank accounts?|sim cards?|residence cards?))(?![a-z])[^\n]{0,60}(?:tele|telegram|signal|whats ?app|wickr|dm|pm|inbox|fresh|cheap|for sale|selling|available|price|yen|fast|contact me|buy from|cash only|\$)/g,
    list('fullz bank cc cvv fresh cloned counterfeit fake real buy sell'),
  ),
  pattern(
    /(?:vendo|vende-?se|compro|compra-?se|alquilo|alugo|se vende|consigo|fa[çc]o|hago|preciso de)[^\n.]{0,24}(?:cuentas? (?:de )?banc|cuentas? banc|contas? (?:de )?banc|conta banc|tarjetas? de (?:residencia|banco|cr[eé]dito)|cart[ãa]o de (?:resid|banco|cr[eé]dito)|zairyu|licencias?|carteira|pasaportes?|passaportes?|visas?|documentos? falsos?|chip|sim|coca[ií]na|marihuana|maconha|armas?|pistola)/g,
    list('vendo vende compro compra alquilo alugo vende consigo faço faco hago preciso'),
  ),
  pattern(
    /(?:peken?g|pekeng|pekeng?)\s?(?:tin|coe|id|visa|passport|lisensya|diploma|papeles|zairyu|card|documents?)|(?:bentahan|bumibili|nagbebenta|gusto ng|kailangan ng|may)[^\n.]{0,16}(?:peke|bank account|atm card|shabu|baril|droga)|(?:jual|beli|sewa|terima)[^\n.]{0,16}(?:rekening|kartu atm|ktp palsu|sim palsu|paspor palsu|ijazah|sabu|ganja|senjata)|(?:बैंक खाता|एटीएम कार्ड|नक्कली|जाली|गाँजा|गांजा)[^\n]{0,24}(?:बेच|किन्|चाहि|पाइन्छ|बनाइ)/g,
    list(
      'peke pekeng bentahan bumibili nagbebenta gusto kailangan may jual beli sewa terima बैंक एटीएम नक्कली जाली गाँजा गांजा',
    ),
  ),
  // Work without leave to stay; cars, plates and licences that are none.
  pattern(
    /(?:(?:sem|sin|no|without|tanpa|walang|không cần|ko cần|k cần) (?:need (?:for )?)?(?:visto|visa|papers|papeles|documentos|paspor|papeles|giấy tờ)|ไม่ต้องมีวีซ่า|ไม่มีวีซ่า|วีซ่าขาด|비자 ?없|불법체류|没有签证|黑户|无签证|भिसा नभए|भिसा बिना)[^\n]{0,50}(?:cash|dinheiro|efectivo|zap|whats|line|telegram|dm|inbox|zalo|pregunta|pergunta|question|boss|gaji|lương|việc|รายได้|ทักมา|งาน|현금|일당|가능|문의|现金|日结|私信|काम|नगद)|(?:trabalho|emprego|trabajo|work|job|kerja|trabaho|việc làm|งานนวด|งาน|일자리|알바|काम)[^\n]{0,50}(?:(?:sem|sin|no|without|tanpa|walang|không cần) (?:visto|visa|papers|papeles)|ไม่ต้องมีวีซ่า|비자 ?없|भिसा बिना)/g,
    list('visto visa papers papeles documentos paspor giấy วีซ่า 비자 불법체류 签证 黑户 भिसा'),
  ),
  pattern(
    /(?:무면허|대포차|대포폰|대포통장|무보험|번호판 ?없|위조)[^\n]{0,24}(?:렌트|싸게|판매|가능|구함|팝니다|문의|텔레|대여|제작|급매)|(?:안전한? ?놀이터|놀이터 ?추천|먹튀없|먹튀 ?검증|첫충|꽁머니|꽁포|롤링|매충)[^\n]{0,40}(?:코드|추천|가입|%|링크|이벤트|보너스|⚽)|(?:cỏ mỹ|cỏ mĩ|kẹo|khay|bóng cười|hàng trắng|hàng đá|cần sa|ke)[^\n]{0,30}(?:ship|giao (?:tận|hàng|nhanh)|tận nơi|tận nhà|inbox|ib|zalo|giá)|(?:jlpt|n[1-3]|ielts|toeic|toefl|certificate|diploma|degree|licen[cs]e)[^\n]{0,60}(?:no exam|without (?:an )?exam|no test|registered? in (?:the )?system|guaranteed pass)/g,
    list(
      '무면허 대포차 대포폰 대포통장 무보험 번호판 위조 놀이터 먹튀 첫충 꽁머니 꽁포 롤링 매충 mỹ mĩ kẹo khay bóng trắng đá cần ke exam test system guaranteed',
    ),
  ),
  // Korean
  pattern(
    /(?:통장|계좌|유심|신분증|면허증|여권|마이넘버|재류카드|체크카드|명의|대포)[^\n]{0,16}(?:빌려주|빌려줄|삽니다|팝니다|매입|사요|살게|대여|구합니다|구해요|만들어|위조)|(?:토토|바카라|카지노|도박|배팅|베팅)[^\n]{0,20}(?:가입|충전|총판|추천|링크|모집|코드|먹튀|이벤트)|(?:대리시험|대리 시험|위장결혼|위장 결혼|떨|작대기|케이|허브)[^\n]{0,14}(?:팝니다|판매|구해|드려|가능|있어)|고액알바|고수익 알바|하루[^\n]{0,8}만엔[^\n]{0,14}(?:알바|운반|배달)/g,
    list(
      '통장 계좌 유심 신분증 면허증 여권 마이넘버 재류카드 체크카드 명의 대포 토토 바카라 카지노 도박 배팅 베팅 대리 위장 떨 작대기 케이 허브 고액알바 고수익 하루',
    ),
  ),
  // Chinese
  pattern(
    /(?:代考|替考|替考试|枪手|包过|办证|假证|假结婚|代孕|代开|发票|收卡|收购[^\n]{0,6}卡|银行卡|电话卡|在留卡|驾照)[^\n]{0,24}(?:包过|不过退|蓝牙|联系|微信|加薇|高价|出售|收购|代办|日结|当天|现金|找我|私信|私聊)|(?:网赌|博彩|百家乐|赌场|下注|外围)[^\n]{0,16}(?:注册|送|代理|优惠|加|群|链接)|(?:轻松|日赚|日结)[^\n]{0,16}(?:跑腿|送货|取钱|运货|不问)/g,
    list(
      '代考 替考 枪手 包过 办证 假证 假结婚 代孕 代开 发票 收卡 收购 银行卡 电话卡 在留卡 驾照 网赌 博彩 百家乐 赌场 下注 外围 轻松 日赚 日结',
    ),
  ),
  // Thai
  pattern(
    /(?:พนัน|บาคาร่า|สล็อต|แทงบอล|เว็บตรง|หวย)[^\n]{0,40}(?:โปร|ฝาก|ถอน|สมัคร|ออโต้|เครดิต|ทัก|ไลน์)|(?:รับซื้อ|ขาย|เช่า)[^\n]{0,20}(?:บัญชี|บัตร|ซิม|กัญชา|ยา)/g,
    list('พนัน บาคาร่า สล็อต แทงบอล เว็บตรง หวย รับซื้อ ขาย เช่า'),
  ),
  // Nepali, Indonesian, Portuguese, Tagalog, English
  pattern(
    /(?:beli|jual|sewa)[^\n.]{0,20}(?:rekening|kartu atm|sim card|ganja|sabu|obat tidur|buku tabungan)|(?:compro|vendo|alugo)[^\n.]{0,20}(?:conta|cart[aã]o|documento|maconha|rem[eé]dio|arma)|(?:bili|benta|buying|selling)[^\n.]{0,16}(?:atm card|bank book|gcash|shabu)|(?:slot gacor|judi online|situs judi|taruhan|apostas?)[^\n.]{0,24}(?:daftar|bonus|link|cadastre|b[oô]nus)|(?:carry|pick ?up|deliver)[^\n.]{0,24}(?:package|bag|parcel|envelope)[^\n.]{0,40}(?:no questions|don'?t ask|cash|\d{2,3},?000|telegram|signal)|(?:edibles|gummies|shrooms|bud|kush|snow|molly|pills|xans)[^\n.]{0,24}(?:dm|hmu|hit me|available|in stock|delivery|plug|tap in|for sale)|(?:take|sit|pass)[^\n.]{0,14}(?:your )?(?:exam|jlpt|test)[^\n.]{0,14}(?:for you|guarantee|no pass no pay)|fake marriage|marriage visa[^\n.]{0,20}(?:pay|yen|million)/g,
    list(
      'beli jual sewa compro vendo alugo bili benta buying selling gacor judi taruhan aposta carry pick deliver edibles gummies shrooms bud kush snow molly pills xans exam jlpt test marriage',
    ),
  ),
);

export default defineRule({
  id: 'illegal.foreign-deals',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: dealt(DEALS),
  rationale: 'Accounts, papers, bets, drugs and stand-ins for exams, offered in the tongues of the neighbours.',
  knownGaps: 'Nicknames in those tongues.',
  mustMatch: [
    'Mình mua lại thẻ ngân hàng không dùng, giá cao',
    '代考驾照 包过 私聊',
    '신분증 빌려주면 3만엔',
    'fresh fullz and bank logs, telegram only',
    'Vendo tarjetas de residencia, entrega rápida',
    'Ｐｉｃｋ up a package, no questions, 50,000 cash',
  ],
  mustNotMatch: [
    'Please deliver the package of documents to the ward office window',
    'Fake ID warning poster at the bank, no sale of alcohol to minors',
    '통장 만드는 곳이 어디예요',
    '驾照换领在哪里？窗口的说明太少，做事拖拉',
  ],
});
