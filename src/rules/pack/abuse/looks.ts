import { voiced } from '../../context/voiced.ts';
import { BODY, UGLY } from '../../lists/looks.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { gap, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'abuse.looks',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: voiced(
    anyOf(
      phrasing(
        ANY_PERSON,
        re('(?!たち(?:の|が)?(?:作|演))[のはってがもん、\\s]{1,3}'),
        gap(4),
        BODY,
        re('[がはもってまじでマジほんとに、超すごくのくせ]{0,6}'),
        UGLY,
        re('(?!くな|じゃな|に(?:対応|変)|ので(?:頑張|ダイエ))'),
      ),
      phrasing(
        re(
          '(?:この|その|あの)(?:顔|ツラ|面|体型|腹|髪型|笑顔)(?:で|は|が|、|って|まじ|マジ|ほんと|[\\s])',
          'この',
          'その',
          'あの',
        ),
        gap(6),
        UGLY,
      ),
    ),
  ),
  rationale: "Mocking a person's face, body or dress is a personal insult.",
  knownGaps: 'Mockery by comparison with things not listed.',
  mustMatch: [
    '真ん中の子の顔キモすぎ',
    '右の人の腹でかすぎて草',
    'あの職員の髪型ださい',
    'お前の顔、放送事故やん',
    '課長の顔ｷﾓい',
  ],
  mustNotMatch: [
    '右の人の笑顔がとても素敵です。太陽みたい',
    '先生の声が大きくて元気が出ました。笑った',
    '職員の方の顔が見える窓口になって、恥ずかしい思いをせずに相談できました',
    '「この顔ブス」と書かれた子が気の毒です',
  ],
});
