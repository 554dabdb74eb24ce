import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { CRUEL, CRUEL_BENEATH, DONE_ON_PURPOSE } from '../../context/weak-signs.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.cruelty-hint',
  category: 'obscenity',
  also: 'illegal',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: where(
    anyOf(CRUEL, CRUEL_BENEATH, DONE_ON_PURPOSE),
    (span, text) => !isHandedOn(span, text) && !isFiction(span, text),
  ),
  rationale: 'A creature, something that hurts and something like relish: a person looks.',
  knownGaps: 'Work with animals told roughly.',
  mustMatch: [
    'ザリガニの足ちぎって遊んだ',
    'ハトを棒で叩くのが趣味',
    'ﾈｺ蹴ったら静かになった',
    { text: 'ガスで片付ければええやろ', caption: '迷い犬を保護しています' },
  ],
  mustNotMatch: [
    'ザリガニを釣って遊んだ。バケツを蹴って逃げられた笑',
    '猫に蹴られて起こされる朝、最高',
    '鳩のフンを掃除した。叩くと面白い音のする竹も切った',
  ],
});
