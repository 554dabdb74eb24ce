import { CAUTION } from '../../context/caution.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { latin, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.foreign',
  category: 'advertising',
  stage: 'hide',
  strength: 0.84,
  find: unless(
    anyOf(
      together(
        phrase(
          ...list(
            '办签证 代办 代购 代写 签证 驾照 换汇 兼职 贷款 优惠 批发 招聘 推广 赚 日结 低价 出售 招代理 刷单 高仿 回收 包过 中介',
          ),
        ),
        phrase(...list('微信 加v 加薇 加我 私信 私聊 电话 扫码 qq vx 联系 威信')),
      ),
      together(
        phrase(...list('부업 알바 수익 투자 매입 판매 대출 카지노 총판 홍보 최고가 할인 재택 고수익 환전')),
        phrase(...list('카톡 문의 텔레그램 라인 연락 추가 디엠 오픈채팅 모집 링크')),
      ),
      together(
        phrase(
          ...list(
            'vaytiền chuyểntiền giárẻ tuyển thunhập bánhàng kiếmtiền dịchvụ làmvisa uytín bánsim lãisuất đầutư khuyếnmãi',
          ),
        ),
        phrase(...list('ib inbox zalo nhắntin liênhệ pm sđt cmt')),
      ),
      together(
        phrase(...list('งาน รายได้ ลงทุน กู้เงิน kumita pautang sideline raket rendaextra ganhedinheiro dinero extra')),
        phrase(...list('ไลน์ ทัก line pmme pm dm inbox whatsapp zap link')),
      ),
      together(
        latin(
          'loan',
          'loans',
          'income',
          'invest',
          'investment',
          'followers',
          'promo',
          'packages',
          'cheap',
          'discount',
          'earn',
          'trading',
          'profit',
          'forex',
          'crypto',
          'bitcoin',
          'passive',
          'seo',
          'per week',
          'weekly',
          'a day',
          'in 2 weeks',
          'daily',
          'replica',
        ),
        anyOf(
          latin(
            'dm',
            'telegram',
            'whatsapp',
            'inbox',
            'message me',
            'text me',
            'pm',
            'link in bio',
            'contact',
            'ask me',
            'add me',
            'hit me up',
            'sign up',
            'interested',
          ),
        ),
      ),
    ),
    CAUTION,
    'comment',
  ),
  rationale: 'The same solicitation in the languages of neighbours and of spam farms.',
  knownGaps: 'Languages not listed.',
  mustMatch: [
    '办签证、换驾照，价格优惠，微信：abc66',
    '부업 모집합니다, 카톡 문의',
    'Chuyển tiền giá rẻ, ib em nha',
    'E.a.r.n 900 weekly, DM me. Earn now, inbox',
  ],
  mustNotMatch: [
    '签证 の窓口はどこですか',
    'loan と書かれたDMが来た、詐欺です',
    'The discount for seniors ended, please tell us by contact form? No reply from city hall 小心',
  ],
});
