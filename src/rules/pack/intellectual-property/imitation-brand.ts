import { GOODS, IMITATION } from '../../context/imitations.ts';
import { LAWFUL_TALK } from '../../context/works.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { disguised, pattern, phrase } from '../../text/matcher.ts';

const TRADE = anyOf(
  pattern(/\d[\d,.]{0,7}\s?(?:円|￥|万|man|千円)|[一二三四五六七八九]万/g, ['円', '￥', '万', 'man', '千円']),
  phrase(
    'dm',
    '直送',
    '販売',
    'ご案内',
    'お分け',
    '個別に',
    '箱付',
    '箱と',
    '安いよ',
    '支持',
    '加薇',
    '도매',
    '문의',
    'ib em',
    'カタログ',
    'catalogue',
    'ships',
    '仕立てて',
    '贈り物',
    'ご希望の方',
    '見た目は',
  ),
);

export default defineRule({
  id: 'intellectual-property.imitation-brand',
  category: 'intellectual-property',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    together(anyOf(IMITATION, disguised('スーパーコピー')), anyOf(GOODS, TRADE), TRADE),
    LAWFUL_TALK,
    'comment',
  ),
  rationale: 'Selling imitations of brands is a crime and no topic for a public page.',
  knownGaps: 'Imitations that are called by no such word.',
  mustMatch: ['ブランド財布のN級コピー、箱と保証書つきで6,800円', 'ｽｰﾊﾟｰｺﾋﾟｰ時計 1万円ﾎﾟｯｷﾘ', '高仿 LV 包包 一比一 加薇'],
  mustNotMatch: [
    '本物と同じ大きさの恐竜の骨格、迫力ありました',
    'スーパーコピーの詐欺に注意、時計は1万円もした',
    '偽ブランドのバッグを買ってしまった話を娘に。反省の3万円',
  ],
});
