import { NAME } from '../../context/names.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const BIRTH = pattern(
  /(?:昭和|平成|大正|令和|19\d\d|20[01]\d)\s?\d{0,2}\s?年\s?\d{1,2}月(?:\s?\d{1,2}日)?\s?(?:生まれ|生)/g,
  ['昭和', '平成', '大正', '令和', '生まれ', '生'],
);

export default defineRule({
  id: 'personal-data.found-papers',
  category: 'personal-data',
  stage: 'flag',
  strength: 0.5,
  find: anyOf(
    together(
      phrase('免許証', '保険証', '診察券', '財布', 'スマホ', '待ち受け'),
      phrase('拾', '落とし', '落ちて', '忘れ物'),
      anyOf(NAME, phrase('って名前', 'という名前', 'って方')),
    ),
    together(
      BIRTH,
      anyOf(phrase('名前は', 'と申します', 'の者'), pattern(/の[一-龠]{2,4}です/g, ['です'])),
      phrase('調べ', '確認', '通知', '届', '申請', '教えて', '照会'),
    ),
  ),
  rationale: 'A name from found papers, or name and date of birth in a request, is personal data told in good faith.',
  knownGaps: 'Names without honorific.',
  mustMatch: [
    '拾った財布、免許証は吉永さんでした',
    '昭和24年11月8日生まれ、横代の吉永です。調べてください',
    '落 と し 物の診察券、上野さんって方です',
  ],
  mustNotMatch: [
    '免許証を落としました。窓口で再発行できますか',
    '平成3年3月生まれも対象ですか。通知は届きますか',
    '財布の紐がかたい市の職員さん、免許の更新くらい早くして',
  ],
});
