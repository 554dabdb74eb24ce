import { defineRule } from '../../rule.ts';
import { advertMarks } from './dark-job-advert.ts';

export default defineRule({
  id: 'illegal.dark-job-hint',
  category: 'illegal',
  stage: 'hide',
  strength: 0.56,
  firm: true,
  find: advertMarks(2),
  rationale: 'Two marks of a criminal job advert: a person looks.',
  knownGaps: 'Clumsy adverts of honest shops.',
  mustMatch: [
    '日給8万の簡単なバイトありますよ、誰でもOK',
    '書類を届けるだけで即日現金',
    'テレグラムできる人、1回で5 万',
  ],
  mustNotMatch: [
    '誰でもできる体操教室、楽しかった',
    '現金のみの屋台は不便です',
    '届けを渡すだけで2時間待ち。人手が足りないのでは',
  ],
});
