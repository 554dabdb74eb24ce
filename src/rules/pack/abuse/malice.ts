import { malice } from '../../context/malice.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'abuse.malice',
  category: 'abuse',
  stage: 'flag',
  strength: 0.5,
  find: malice(2.3),
  rationale: 'Signs of malice add up; where they weigh something, a person looks.',
  knownGaps: 'Malice in words of everyday.',
  mustMatch: [
    'あの係長、性格ブスが顔に出てる',
    '担当の人、頭お花畑で日本語通じんのかな',
    'ﾔﾌﾞ医者の息子のくせに偉そう',
    '県外から来る人って民度ひどい',
  ],
  mustNotMatch: [
    '性格が悪いと言われて落ち込んでいます。相談できますか',
    '市の説明は日本語が不自由な人に伝わらないので改善を',
    '役立たずと言われた職員さん、私は感謝しています',
  ],
});
