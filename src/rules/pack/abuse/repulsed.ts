import { voiced } from '../../context/voiced.ts';
import { REPULSED } from '../../lists/insults.ts';
import { NAMED, THAT_ONE, YOU } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { any, chain, list, phrasing, re } from '../../text/grammar.ts';

const HOW = re(
  '(?:[はがもの、\\s]|って|とか|なんか|まじで?|マジで?|ほんと(?:に|ま)?|本当に?|ガチで?|ちょっと|なんか|顔|見た目|声|話し方|全部|存在|相変わらず|普通に|やっぱ|超|めっちゃ|めちゃくちゃ|ばり|バリ|でたん|[\\ud800-\\udfff]){0,6}',
);

export default defineRule({
  id: 'abuse.repulsed',
  category: 'abuse',
  stage: 'hide',
  strength: 0.8,
  firm: true,
  find: voiced(
    anyOf(
      phrasing(
        any(
          YOU,
          THAT_ONE,
          chain(re('(?<!皆|母|父|姉|兄|お客|業者|虫)'), NAMED),
          re(
            '(?:職員|課長|係長|部長|区長|市長|議員|投稿者|投稿主|コメ主|店長|担任)',
            ...list(`
職員 課長 係長 部長 区長 市長
              議員 投稿 コメ主 店長 担任
            `),
          ),
        ),
        HOW,
        REPULSED,
        re('(?!くな|思い|こと|対応|態度|説明|話|匂い|臭い|ものに|仕事|けど(?:優|好))'),
      ),
      phrasing(REPULSED, re('(?:んだよ|んじゃ|んよ|わ|よ|な)?[、\\s]?'), any(YOU, THAT_ONE), re('(?=[。！!\\s]|$)')),
    ),
  ),
  rationale: 'きもい, うざい, 臭い said of a person is an insult to that person.',
  knownGaps: 'きもい of things beside a person.',
  mustMatch: ['この人まじきもい', 'あの職員ウザすぎ', 'お前ほんとｷﾓいな', 'きめえんだよお前', '課長くっさ'],
  mustNotMatch: [
    'この人形きもかわいい',
    '市の気持ち悪い言い訳にはうんざり',
    '職員の臭いものに蓋をする体質を直してほしい',
    'お前きもいと言われて傷ついた子の相談窓口です',
  ],
});
