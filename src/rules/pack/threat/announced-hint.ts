import { announcement } from '../../context/announcement.ts';
import { isCivic } from '../../context/lawful.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { DAILY } from './announced.ts';

export default defineRule({
  id: 'threat.announced-hint',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.82,
  urgent: 'threat',
  firm: true,
  find: unless(
    where(announcement(false), (span, text) => !isCivic(span, text)),
    DAILY,
    'comment',
  ),
  rationale: 'Violence and the announcement of coming, nobody named: a person looks.',
  knownGaps: 'Slapstick.',
  mustMatch: ['包丁持って行くけん', '金曜の夜 ぼこぼこ にしちゃる', '次は道連れにしてやる'],
  mustNotMatch: ['火を囲んでキャンプ、明日行くけん楽しみ', '殺菌してから明日持っていく', '首が痛いけど明日行くけんね'],
});
