import { CAUTION } from '../../context/caution.ts';
import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';

export default defineRule({
  id: 'malicious-link.disguised',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    link((l) => l.disguised && !l.known && (l.risky || l.shortened || l.bait)),
    CAUTION,
    'comment',
  ),
  rationale: 'An address that is broken up, spread or written in other letters hides from filters, not from readers.',
  knownGaps: 'Pictures of addresses.',
  mustMatch: ['hxxp://shinjitsu-kq[.]top', 'ʙɪᴛ.ʟʏ/ᴋǫɢɪꜰᴛ', 'ｗｗｗ・ａｂｃー１・ｆｕｎ'],
  mustNotMatch: [
    'h t t p s : / / www.city.kitakyushu.lg.jp/',
    'hxxp://a-kq[.]top は偽サイトです、開かないで',
    's.h.i.g.o.t.o. が遅い役所',
  ],
});
