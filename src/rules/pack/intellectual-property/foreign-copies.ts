import { dealt } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { pattern } from '../../text/matcher.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

export default defineRule({
  id: 'intellectual-property.foreign-copies',
  category: 'intellectual-property',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: dealt(
    pattern(
      /(?:다시보기|전편|전화|전회차|최신영화|신작|웹툰|드라마|토렌트)[^\n]{0,16}(?:무료|공짜|링크|프로필|텔레)[^\n]{0,20}|(?:xem phim|phim mới|truyện)[^\n]{0,20}(?:miễn phí|link|full hd|trọn bộ)[^\n]{0,20}|(?:免费|高清|全集|最新)[^\n]{0,10}(?:电影|追剧|漫画|资源)[^\n]{0,20}(?:链接|网盘|主页|私信|加)|(?:크랙|크랙버전|불법복제|무료로 풀|누누티비|짝퉁|레플|같은공장|sa급|정품급|미러급)[^\n]{0,30}|(?:高仿|复刻|一比一|原单|a货|莆田|盗版|破解版|免费看|全集下载)[^\n]{0,30}(?:微信|加|私|发货|链接|资源|元|円|群)|(?:เกรดมิลเลอร์|งานเหมือนแท้|งานก๊อป|ก๊อปเกรด|หนังฟรี|ดูหนังฟรี)[^\n]{0,30}|(?:hàng fake|hàng rep|rep 1:1|super fake|siêu cấp|like auth|phim lậu|bản lậu)[^\n]{0,30}|(?:netfl?i?x|disn[e]?y|spotify|youtube premium|hbo|prime)[^\n]{0,14}(?:acc|account|shared|login)[^\n]{0,30}(?:yen|円|dm|cheap|only|month|year|\d)|(?:replica|mirror|1:1|aaa|same factory)[^\n]{0,24}(?:bag|watch|shoe|sneaker|rolex|gucci|lv|chanel|dm|ship)|(?:full|whole)[^\n]{0,16}(?:movie|anime|manga|season|ebook)s?[^\n]{0,24}(?:telegram|drive|link|pdf|torrent|dm)/g,
      list(
        '다시보기 전편 전화 전회차 최신영화 신작 웹툰 드라마 토렌트 xem phim truyện 免费 高清 全集 最新 크랙 불법복제 무료로 누누티비 짝퉁 레플 같은공장 sa급 정품급 미러급 高仿 复刻 一比一 原单 a货 莆田 盗版 破解版 免费看 全集下载 เกรด งาน ก๊อป หนัง hàng rep fake siêu like phim bản netf disn spotify youtube hbo prime replica mirror 1:1 aaa same full whole',
      ),
    ),
  ),
  rationale: 'Copies of works and of brands, offered in the tongues of the neighbours.',
  knownGaps: 'Offers in a tongue that is not here.',
  mustMatch: [
    'LV 짝퉁 아니고 같은공장 SA급',
    'A货 高仿 加微信 发货',
    'Ｗhole anime season on my drive',
    'Full movie link on telegram',
  ],
  mustNotMatch: [
    'The whole family watched the movie in the ward hall',
    'The full ceremony took too long and the mirror in the hall was dirty. Fix it, please',
    '짝퉁 사기 조심하세요, 通報しました',
  ],
});
