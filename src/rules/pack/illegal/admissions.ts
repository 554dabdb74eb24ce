import { ADMISSION_SIGNS } from '../../context/admissions.ts';
import { dealtOut } from '../../context/dealing.ts';
import { isFiction } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.admissions',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: unless(
    where(dealtOut(weighed(4, ADMISSION_SIGNS)), (span, text) => !isFiction(span, text)),
    phrase(
      ...list(
        '人がい 人がお 人おる 人いる する人 やつがお 奴がお 輩 やめて 迷惑 危な 危険 取り締ま 許せ 怖い 困る 困って 困り ください お願い 届けまし 注意 ひどい なくな してほしい して欲しい 職員 議員 市長 増え 見かけ られた されて されとる マナー モラル 処分され 捕まりました 逮捕 返しに 返しまし 謝り 代行を呼 代行呼 タクシー 返納 教習 許可をもら 許可を取って 許可取りまし 委任状 頼まれて 代筆 家族の代 窓口で 抽選会 見学 体験',
      ),
    ),
    'comment',
  ),
  rationale: 'Somebody tells of an offence of his own and shrugs: a person looks.',
  knownGaps: 'Old stories told with regret.',
  mustMatch: [
    '車検切れとるけど近所やし平気、乗りよる笑',
    '妹の保険証で診てもらった、借りて使ったけどバレんかった',
    'ﾁﾁのﾊﾝｺ、父のハンコ押して同意書出した。しゃーない',
  ],
  mustNotMatch: [
    '車検切れの車で走る人がいる。みんなで注意しよう',
    '父の名前で署名を出したら窓口で委任状がいると言われた。まあ仕方ない',
    'ドローンは無許可だと飛ばせないと市の広報で知った、もちろん守ります。許可を取って撮った',
  ],
});
