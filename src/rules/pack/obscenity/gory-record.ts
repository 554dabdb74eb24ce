import { GORY_OFFER, GORY_RECORD, SOBER } from '../../context/woe-and-mirth.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'obscenity.gory-record',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(near(GORY_RECORD, GORY_OFFER, 24), SOBER, 'comment'),
  rationale: 'Pictures and sounds of people dying, offered or enjoyed.',
  knownGaps: 'Offers in emoji alone.',
  mustMatch: [
    '首なし死体の画像スレ、耐性ある人だけ',
    '自殺配信のアーカイブまとめ、消える前に見て',
    '熊に喰われた人の悲 鳴 音 声、着信音にしたw',
  ],
  mustNotMatch: [
    'お化け屋敷の生首、リアルで最高でした',
    '自殺動画を見てしまった子の相談窓口はありますか。心配です',
    '歴史の授業で斬首の刑場跡を見てきました',
  ],
});
