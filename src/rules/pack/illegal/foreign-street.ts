import { inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const DRUG = anyOf(
  pattern(
    /\b(?:fresh|top|loud|good|premium|fire|cali|indoor)?\s?(?:tree|trees|weed|bud|buds|dank|kush|gas|snow|molly|mandy|420|edibles?|carts?|coke|blow|pills?|percs?|xans?|acid|tabs|shrooms|ice|crystal|hash|dope|lean|speed|ket)\b|s\.?h\.?a\.?b\.?u|yami ?baito|taima/gi,
    list(
      'tree weed bud dank kush gas snow molly mandy 420 edible cart coke blow pill perc xan acid tabs shrooms ice crystal hash dope lean speed ket s yami taima',
    ),
  ),
  phrase(
    '飞叶子',
    '叶子',
    '冰',
    '猪肉',
    '上头电子烟',
    '笑气',
    '떨',
    '아이스',
    '얼음',
    '술',
    '작대기',
    '버섯',
    '캔디',
    'cỏ',
    'kẹo',
    'hàng đá',
    'bay lắc',
    'đồ chơi',
  ),
);
const STREET = anyOf(
  pattern(
    /hit (?:my|me)|\b(?:telegram|signal|wickr|plug|re-?up|menu|per g|a gram|delivery|dm me|pm me|tap in|0\.[0-9]|1kai|man\b|hmu)/gi,
    list('hit telegram signal wickr plug re menu per gram delivery dm pm tap 0. 1kai man hmu'),
  ),
  phrase(
    '텔레그램',
    '텔레',
    '던지기',
    '드랍',
    '선드랍',
    '飞机',
    '加微信',
    '可送',
    '加v',
    '电报',
    '私聊',
    '送货',
    '现货',
    'inbox',
    'giao tận',
    'zalo',
  ),
);
const JOB = phrase(
  ...list(`
    高薪日结 日结 轻松赚 跑腿取 取包裹 取现金 帮忙取款 带货入境 不查身份 无需身份 고액알바 당일지급 물건만 현금수거 심부름 easy_money
  `),
  'easy money',
  'pick up packages',
  'receive packages',
  'reship packages',
  'withdraw cash for',
  'use your bank account',
  'cash same day',
  'just pick up',
  'carry a bag',
  'no id needed',
  'no questions asked',
  'việc nhẹ lương cao',
  'chỉ cần nhận hàng',
  'không cần giấy tờ',
  'vận chuyển hàng nhận',
);
const PAY = anyOf(
  pattern(/[1-9][0-9,]{2,15}|[0-9]{1,12}\s?(?:万|man\b|만|k\b|triệu)/gi, list('0 1 2 3 4 5 6 7 8 9')),
  phrase('telegram', 'signal', 'wechat', '微信', '텔레', 'zalo', 'dm me', '私聊'),
);

export default defineRule({
  id: 'illegal.foreign-street',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    inTrade(anyOf(together(DRUG, STREET), together(JOB, PAY))),
    pattern(
      /cream|coffee|christmas|planting|skating|signal (?:light|station)|traffic|delivery (?:food|pizza)|ramen|menu at|restaurant|shop|café|cafe|sakura|autumn|maple|shabu shabu|museum|bus|train|free wi|\bkids?\b|candy shop|station/gi,
      [],
    ),
    'comment',
  ),
  rationale: 'Street talk of drugs and criminal errands in English, Chinese, Korean, Vietnamese and Latin letters.',
  knownGaps: 'Puns of tourists.',
  mustMatch: [
    'Got fresh tree 🍁 delivery around Kokura tonight, hit my telegram',
    '高薪日结，取包裹，一次3万',
    's.h.a.b.u. ice 0.3 kara DM',
  ],
  mustNotMatch: [
    'Fresh snow around the bus stop, delivery trucks stuck',
    'The ice cream menu at the festival was great',
    'A scam: easy money, no questions asked, telegram only. Told the police',
  ],
});
