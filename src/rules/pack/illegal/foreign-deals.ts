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
    'Ｐｉｃｋ up a package, no questions, 50,000 cash',
  ],
  mustNotMatch: [
    'Please deliver the package of documents to the ward office window',
    '통장 만드는 곳이 어디예요',
    '驾照换领在哪里？窗口的说明太少，做事拖拉',
  ],
});
