import { CAUTION } from '../../context/caution.ts';
import { COME, VISITOR } from '../../context/commerce.ts';
import { told } from '../../context/told.ts';
import { OWN_TRADE } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.own-trade',
  category: 'advertising',
  stage: 'flag',
  strength: 0.48,
  find: unless(
    told(together(OWN_TRADE, COME)),
    anyOf(CAUTION, VISITOR, phrase('区役所', '市役所', '区が', '市が', '職員')),
    'comment',
  ),
  rationale: 'Somebody who lives by a trade invites readers to it.',
  knownGaps: 'Trades named by the shop only.',
  mustMatch: [
    'うちのラーメン屋、食べに来てね',
    '司法書士です。相続でお困りの方は事務所までどうぞ',
    'うちの店でも柿ば出しとるけん、寄 っ ち ゃ ら ん ね',
  ],
  mustNotMatch: [
    'うちの店の前の道、いつ直るん',
    '市場でバナナを売っています',
    'うちの畑の大根が二股になった。写真送っていい？',
  ],
});
