import { voiced } from '../../context/voiced.ts';
import { SPOKEN_TO_OR_OF } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { ahead, any, gap, list, phrasing, re } from '../../text/grammar.ts';

const BEGONE = re(
  '(?<!は[かがや]|を)消え(?:ろ(?!う)|うせろ|失せろ|てくれ|てほし|て欲し|てなくなれ|てください)|失せ(?:ろ|やがれ)|うせろ|いなくなれ|(?:二度と)?(?:顔(?:を)?(?:見せ|出)(?:る|す)な|来る?ん?な(?!ら|い|か|け|く|ど|り|る)|くんな)|引っ込(?:め|んで(?:ろ|いろ|くれ))|ひっこめ|すっこん(?:でろ|どけ|でくれ)|黙(?:れ(?!ば|な|る)|っと(?:け|れ)|ってろ|りやがれ)|だまれ|口(?:を)?(?:開くな|閉じろ|きくな|利くな)|しゃべるな|喋るな|口出し(?:す)?んな|目障り|邪魔なんだよ|じゃまなんだよ|視界に入るな|近寄る?な|触る?な|(?:田舎|実家|山|国|巣|動物園|森|家)(?:に|へ)帰れ(?!ば|な|る|ま|た)|出て(?:い|行)け(?!ば|な|る|ま|た)|出てけ|あっち(?:に|へ)?行け|どっか(?:に|へ)?行け|引っ越(?:せ|して(?:くれ|ほし|出))|産むな',
  ...list(`
    消え 失せ うせろ いなくなれ 見せるな 出すな 見するな 出るな 来るな 来んな 来な 来るん くんな 引っ込 ひっこめ
    すっこん 黙 だまれ 口 しゃべるな 喋るな 目障り 邪魔なん じゃまなん 視界 近寄 触 帰れ 出てい 出て行 出てけ 行け
    引っ越 産むな
  `),
);

export default defineRule({
  id: 'abuse.begone',
  category: 'abuse',
  stage: 'hide',
  strength: 0.6,
  firm: true,
  find: voiced(
    anyOf(
      phrasing(SPOKEN_TO_OR_OF, re('(?![にへを])'), gap(8), BEGONE, re('(?!と(?:言|怒)|ように)')),
      phrasing(BEGONE, re('(?:よ|や|、|\\s|。){0,2}'), ahead(any(SPOKEN_TO_OR_OF))),
    ),
  ),
  rationale: 'Telling a person to vanish or shut up; alone it goes to a person, with an insult it is hidden.',
  knownGaps: 'Without a person nothing is said.',
  mustMatch: ['お前消えろ', '黙れよきさん', 'あの女マジで失せろ', '課長は二度と顔見せるな', 'おまえ だ ま れ'],
  mustNotMatch: [
    'あの人、口の利き方を習った方がよい窓口でした',
    '職員さん、消えてしまった街灯を直してくれてありがとう',
    '先生に触れ合い動物園で会いました',
    '担当者の説明が消えた予算について何も言わない。答えてください',
  ],
});
