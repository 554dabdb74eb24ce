import { BELITTLING, KINDLY } from '../../context/belittling.ts';
import { SINGLED_OUT } from '../../context/singled-out.ts';
import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'abuse.belittled',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(voiced(near(SINGLED_OUT, BELITTLING, 24)), KINDLY, 'comment'),
  rationale: 'Courteous or rough belittling of what one person is, not of the service given: a person looks.',
  knownGaps: 'Irony without any listed turn of phrase.',
  mustMatch: [
    '窓口の眼鏡の男、人として終わっとる',
    'この課長は部下に嫌われてるタイプの顔してる',
    'あなたのような方が親だと、お子さまがお気の毒でなりません',
    'あの班長は根 性 の 曲 がっとるけん相手せんがよか',
  ],
  mustNotMatch: [
    '受付の方が親切で、目つきの鋭い猫も一緒に写っていました',
    '窓口の説明が足りません。滑舌の体操の教室はいつですか',
    '私の笑い方、変ですか。あの先生に聞いてみます',
    'あの先生の滑舌を直す教室、楽しかった',
  ],
});
