import { dealt } from '../../context/dealing.ts';
import { ARMS_HINTED } from '../../context/scouting.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.arms-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: dealt(collocations(ARMS_HINTED)),
  rationale: 'Talk of owning, making or wanting weapons: a person looks.',
  knownGaps: 'Collectors.',
  mustMatch: [
    '3Dプリンターで作ったら意外と撃てるわ',
    '猟の弾余っとるけど欲しい人おる？',
    'ナ イ フ 持ち歩いとるけん平気',
  ],
  mustNotMatch: [
    '手作りの輪ゴム鉄砲教室、弾も作れて楽しい',
    '蔵に刀が出てきたので警察に届けた。売れと言う人もいたけど',
    '包丁を持ち歩いた男が怖い。市の広報が遅いのはおかしい',
  ],
});
