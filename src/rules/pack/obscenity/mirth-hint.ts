import { isFiction, isHandedOn } from '../../context/voiced.ts';
import { MIRTHFUL, MIRTHFUL_BENEATH } from '../../context/weak-signs.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.mirth-hint',
  category: 'obscenity',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: where(anyOf(MIRTHFUL, MIRTHFUL_BENEATH), (span, text) => !isHandedOn(span, text) && !isFiction(span, text)),
  rationale: 'Something like mirth beside the dead, the ruined or the old: a person looks.',
  knownGaps: 'Relief that sounds like mirth.',
  mustMatch: [
    '全焼した家、写真映え最高やん',
    '熱中症で運ばれた年寄り、新記録やね',
    '川 に 流 さ れ よる人見て笑った',
    { text: '沈めー！もっと降れー', caption: '大雨警報が発表されました' },
  ],
  mustNotMatch: [
    '全焼した家の方へ、支援の募金を最高の形で届けたい',
    '熱中症の年寄りを助けた子に拍手、ありがとう',
    '犠牲になった方の慰霊の花、笑顔の写真が並んでいた',
  ],
});
