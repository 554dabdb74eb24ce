import { CAUTION } from '../../context/caution.ts';
import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.shortened',
  category: 'malicious-link',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  find: unless(
    link((l) => l.shortened),
    CAUTION,
    'comment',
  ),
  rationale: 'Nobody can see where a shortened link leads.',
  knownGaps: 'Shorteners outside the list.',
  mustMatch: ['bit.ly/abc12', '写真まとめた tinyurl.com/x', 'ⓑⓘⓣ.ⓛⓨ/abc'],
  mustNotMatch: [
    'https://youtu.be/abc の太鼓',
    'bit.ly のリンクは怪しいので開かないで',
    'cut.ly みたいな短い説明、分からん',
  ],
});
