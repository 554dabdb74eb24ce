import { KINDLY } from '../../context/belittling.ts';
import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.belittled-untargeted',
  category: 'abuse',
  stage: 'flag',
  strength: 0.6,
  firm: true,
  find: unless(
    voiced(
      anyOf(
        phrase(
          ...list(`
      義務教育の敗北 ご立派なお子さん この親にしてこの子 頭が弱い人 頭の弱い人 けん離婚される から離婚される けんモテん から嫌われる けん嫌われる 写真の人、老け 犯罪者のそれ 犯罪者の顔 小学生に書かせた 小学生が書いた？ 小学生？ 素人くさい 素人臭い 字が汚い
      へたな字 下手な字 きたない字 汚い字 ヘタクソ へたくそ 下手くそ センスのない服 ダサいポスター 聞いてる方が恥ずかしい
      見てる方が恥ずかしい うるさいおばさん うるさいおっさん うるさいじじい バカっぽい 馬鹿っぽい アホっぽい ばかじゃないの バカじゃないの
      馬鹿じゃないの アホちゃう あほちゃう 出ないでほしい顔 滑舌悪 自撮りが広報 頭悪そう 頭わるそう 日本語学校から 痛々しい 見てて痛い
      おばさんの自撮り おっさんの自撮り キモオタ ぼっち乙 負け組 底辺乙 ざまあ ざまぁ ざまみろ プギャ 口だけの人 あわれだね
      哀れだね 惨めだね 痛い人 必死すぎ 必死だな 暇人乙
    `),
        ),
        pattern(/^[\s]*(?:🐷💨|🐽💨|🐖💨|🐒💨|🦍💨)\s*$/gu, ['🐷', '🐽', '🐖', '🐒', '🦍'], 'raw'),
        pattern(/そういう(?:考え方|考え|人|性格)の?人?が多いから|どうせ(?:ニート|無職|暇人|ババア|ジジイ|友達)/g, [
          'そういう',
          'どうせ',
        ]),
      ),
    ),
    KINDLY,
    'comment',
  ),
  rationale: 'A sneer at the look, voice, hand or mind of somebody in the picture or thread: a person looks.',
  knownGaps: 'Whether it strikes a thing or a person.',
  mustMatch: ['ヘタクソ。よくこれで入選したな', '滑舌悪すぎ。日本語学校から通い直したら？', 'へ た く そ'],
  mustNotMatch: [
    '私の字が汚いので書類を打ちました',
    'ヘタクソな僕の絵を褒めてくれてありがとう',
    '字が汚いと言われた市の看板、直りますか',
  ],
});
