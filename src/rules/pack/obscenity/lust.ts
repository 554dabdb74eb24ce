import { isOrdinaryBody } from '../../context/bodies.ts';
import { isCondemned, isHandedOn } from '../../context/voiced.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { BODY_LUST } from '../../lists/sexual.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { ahead, any, gap, list, phrasing, re } from '../../text/grammar.ts';

const WHO = any(
  ANY_PERSON,
  re(
    'お姉さん|おねえさん|お姉ちゃん|ねーちゃん|姉ちゃん|女性|女の人|女子|人妻|奥さん|ママさん|ギャル|巫女(?:さん)?|ダンサー|チア(?:の子)?|浴衣(?:の子|美人|姿|女子)?|制服|水着(?:の子|姿|ギャル)?|モデル|ナース|保育士(?:さん)?|婦警|アイドル|美人|嫁|彼女',
    ...list(`
      お姉 おねえ ねーちゃん 姉ちゃん 女 人妻 奥さん ママさん ギャル 巫女 ダンサー チア 浴衣 制服 水着 モデル ナース
      保育士 婦警 アイドル 美人 嫁 彼女
    `),
  ),
);

export default defineRule({
  id: 'obscenity.lust',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    anyOf(
      phrasing(WHO, re('(?!科|更衣室|専用|トイレ|センター)'), gap(12), BODY_LUST, re('(?!防止|被害|対策|です?か調査)')),
      phrasing(BODY_LUST, ahead(gap(6), WHO)),
    ),
    (span, text) => !isOrdinaryBody(span, text) && !isHandedOn(span, text) && !isCondemned(span, text),
  ),
  rationale: 'Sexual remarks about people in a picture or about the staff.',
  knownGaps: 'Compliments with a double meaning.',
  mustMatch: [
    '右のお姉さんの胸でかすぎ',
    'この職員さん抱きたいわ',
    '浴衣の子の太ももたまらん',
    '巫女さんのう な じエロい',
    '2枚目の女、パンツ見えてるw',
  ],
  mustNotMatch: [
    '女性の体の悩み、相談窓口があって助かります',
    'この人の足が速い！抜けるわけない。マラソン大会最高',
    '先生に抱きついて喜ぶ犬がかわいい',
    '制服の下着の色まで指定する校則はおかしい。人権の対策を',
  ],
});
