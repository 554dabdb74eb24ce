import { list } from '../text/grammar.ts';
import { phrase } from '../text/matcher.ts';

/** People and bodies that a picture may show. */
export const ANY_BODY = phrase(
  ...list(`
    女 姉 ねえちゃん ねーちゃん 嫁 妻 ママ 娘 巫女 ギャル 職員 先生 保育士 ナース 看護師 受付 司会 モデル 子は この子 あの子 右の子 左の子 端の子 真ん中の子 の子 美人 兄 にいちゃん 団員 消防士 男 学生 生徒 乳 胸 尻 ケツ 太もも ふともも 脚 カラダ 体しと 体つき うなじ 👧 👩 🍑 水着 浴衣 制服 袴 スカート チア ダンサー アイドル おばさん 婦警 アナウンサー 若い
  `),
);
