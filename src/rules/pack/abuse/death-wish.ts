import { isIdiomOfDeath } from '../../context/death.ts';
import { voiced } from '../../context/voiced.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { ahead, gap, list, phrasing, re } from '../../text/grammar.ts';
import { disguised } from '../../text/matcher.ts';

const DIE = re(
  '(?:死|タヒ|氏|逝|○|〇|◯)(?:ねや|ねよ|ねやボケ|ねカス|ねクソ|ねばいい|ねばよ|んでくれ|んでください|んで下さい|んでほし|んで欲し|んどけ|んでまえ|んじまえ|んじゃえ|んでしまえ|んで(?:詫び|わび|償)(?:ろ|え|て|る)|にさらせ|にくされ|に晒せ|にやがれ)',
  ...list(`
    ねや ねよ ねカス ねクソ ねば んで んど んじ にさ にく に晒 にや
  `),
);

export default defineRule({
  id: 'abuse.death-wish',
  category: 'abuse',
  stage: 'hide',
  strength: 0.9,
  firm: true,
  find: where(
    voiced(
      anyOf(
        phrasing(ANY_PERSON, gap(6), re('くたば(?:れ|っちまえ|りやがれ|ってしまえ)', 'くたば')),
        phrasing(re('くたば(?:れ|っちまえ|りやがれ)[、！!\\s]{0,2}', 'くたば'), ahead(ANY_PERSON)),
        phrasing(re('(?<![らはがもに生わおうよしおい々ね])'), DIE),
        phrasing(
          re(
            '(?<![らはがもに生わおうよしおい々ねを])しねば(?:いい|ええ|よか|よい)(?:のに|やん|んや|よ|と思)',
            'しねば',
          ),
        ),
        disguised(
          ...list(`
            死ねよ しねブス ブスしね バカしね しねクズ しねカス しねよお前 早く死ね お前死ね 全員死ね みんな死ね
            今すぐ死ね マジで死ね 氏ねよ 死ねばいい 死んでくれ 死ねクズ 死ねカス 死ねゴミ 死ねブス 死ねバカ
            はよ死ね さっさと死ね 頼むから死ね くたばりやがれ くたばっちまえ 死にさらせ 死に晒せ
          `),
        ),
      ),
    ),
    (span, text) => !isIdiomOfDeath(span, text),
  ),
  rationale: 'A wish that somebody die is abuse in every register.',
  knownGaps: 'Wishes told by images only.',
  mustMatch: [
    '早く死ねよ',
    'お前なんか死ねばいいのに',
    '早く死.ね',
    '早くタヒね',
    '職員全員くたばれ',
    '市長死ねや',
    'はよ○ねよ',
    '死.ん.で.詫.び.ろ',
  ],
  mustNotMatch: [
    '「死ねばいい」なんて書く人はやめてください',
    '死ねよと言われて悲しかった',
    '早く死ねとは思わない',
    'おいしいねよかったね',
    'くたばれ、ずさんな行政。死ねよと言われた気分です',
  ],
});
