import { isCivic } from '../../context/lawful.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { list, phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

export default defineRule({
  id: 'illegal.foreign',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    where(
      anyOf(
        phrasing(
          re(
            '(?:收购|收購|高价收|回收|出售|出租|借用|买卖|買賣|代办|代辦|办理|辦理|代购|出|有货|有貨|招)[^\\n]{0,8}(?:银行卡|銀行卡|银行账户|存折|电话卡|手机卡|sim卡|身份证|假证|在留卡|驾照|駕照|学历|文凭|护照|签证|发票|安眠药|处方药|迷药|催情|叶子|葉子|大麻|冰毒|摇头丸|海洛因|k粉|枪|车手|取款|跑分|洗钱)|(?:飞叶子|飛葉子|有叶子|有葉子|无需处方|假在留|假学历|假驾照|跑分|洗钱平台|日结\\d{3,})',
            ...list(`
              收 回收 出 借用 买卖 買賣 代 办 辦 有货 有貨 招 叶子 葉子 无需处方 假 跑分 洗钱 日结
            `),
          ),
        ),
        phrasing(
          re(
            '(?:통장|대포통장|대포폰|계좌|유심|신분증|면허증|비자|졸업증명서|대마|떨|아이스|필로폰|수면제|졸피뎀|총|고액알바|고수익|수거책|인출책)[^\\n]{0,12}(?:삽니다|팝니다|팔아요|매입|구매|판매|대여|제작|위조|모집|구합니다|배달|텔레그램|현금|당일)',
            ...list(`
              통장 대포폰 계좌 유심 신분증 면허증 비자 졸업 대마 떨 아이스 필로폰 수면제 졸피뎀 총 고액 고수익
              수거책 인출책
            `),
          ),
        ),
        phrasing(
          re(
            '(?:mua|bán|nhận làm|thu mua|ship|cho thuê)[^\\n]{0,16}(?:thẻ ngân hàng|sổ ngân hàng|sổ giá|sim rác|tài khoản ngân hàng|bằng lái|bằng giả|thẻ cư trú|thẻ ngoại kiều|giấy tờ giả|hàng trắng|cỏ mỹ|thuốc lắc|thuốc ngủ|cần sa|súng|cigarette lậu|hàng ăn cắp)',
            ...list(`
              mua bán làm cần thu ship thuê
            `),
          ),
        ),
        phrasing(
          re(
            "(?:buy|buying|sell|selling|need|rent|pay(?:ing)? for|fake|real|order|get|looking for|cheap)[^\\n.]{0,18}(?:bank accounts?|sim cards?|residence cards?|zairyu cards?|driver'?s? licen[sc]es?|passports?|visas?|diplomas?|certificates?|ids?\\b|stolen|cocaine|mdma|weed|meth\\b|xanax|oxy|pills without|guns?\\b|pistol|counterfeit|credit card (?:info|numbers)|fullz|cvv)[^\\n]{0,30}(?:dm|signal|telegram|whatsapp|wechat|inbox|no questions|yen|¥|\\$|quality|without exam|no exam|delivery|ship|contact|each|cash)",
            ...list(`
              buy sell need rent pay fake real order get looking cheap
            `),
          ),
        ),
        phrasing(
          re(
            '(?:passports?|visas?|residence cards?|diplomas?|certificates?|driver.?s? licen[sc]es?)[^\\n]{0,30}(?:original quality|no exam|without exam|registered|real and fake|fake)',
            ...list(`
              passport visa residence diploma certificate driver
            `),
          ),
        ),
      ),
      (span, text) => !isCivic(span, text),
    ),
    pattern(
      /scam|beware|warning|police|诈骗|骗子|小心|当心|경찰|사기|조심|lừa đảo|cảnh sát|cẩn thận|ward office|市役所|区役所/,
      [],
    ),
    'comment',
  ),
  rationale: 'Trade in accounts, papers and drugs in Chinese, Korean, Vietnamese and English.',
  knownGaps: 'Other languages and slang.',
  mustMatch: [
    '收购闲置银行卡，一张三万',
    '통장 삽니다 당일 현금',
    'Mua lại thẻ ngân hàng và sim rác',
    'Need bank accounts in Japan, pay 50,000 yen each',
    '办 理 假 在 留 卡',
  ],
  mustNotMatch: [
    '收购银行卡的都是诈骗，小心',
    'Có cần mang thẻ ngoại kiều khi mua vé không? Tôi ở gần đây',
    '통장 만들 때 신분증이 필요한가요? 현금 말고요, 구청 앞 경찰이 알려줬어요',
    'Where can I get a residence card? The ward office says visas take time',
  ],
});
