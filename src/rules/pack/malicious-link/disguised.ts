import { CAUTION } from '../../context/caution.ts';
import { link } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';

/** Nothing but the address, a sign or two: see `unknown`. */
const BARE = /^[^ぁ-んァ-ヶ一-龠a-z]*$/i;

export default defineRule({
  id: 'malicious-link.disguised',
  category: 'malicious-link',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: unless(
    where(
      link((l) => l.disguised && !l.known && (l.risky || l.shortened || l.bait)),
      ([start, end], text) => !BARE.test(text.raw.slice(0, start) + text.raw.slice(end)),
    ),
    CAUTION,
    'comment',
  ),
  rationale: 'An address that is broken up, spread or written in other letters hides from filters, not from readers.',
  knownGaps: 'Pictures of addresses.',
  mustMatch: ['真実はここ hxxp://shinjitsu-kq[.]top', 'もらった ʙɪᴛ.ʟʏ/ᴋǫɢɪꜰᴛ', 'みてね ｗｗｗ・ａｂｃー１・ｆｕｎ'],
  mustNotMatch: [
    'h t t p s : / / www.city.kitakyushu.lg.jp/',
    'hxxp://a-kq[.]top は偽サイトです、開かないで',
    's.h.i.g.o.t.o. が遅い役所',
  ],
});
