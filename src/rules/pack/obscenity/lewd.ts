import { isOrdinaryBody } from '../../context/bodies.ts';
import { isCondemned, isHandedOn } from '../../context/voiced.ts';
import { LEWD } from '../../lists/sexual.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { list, phrasing, phrasingIn, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'obscenity.lewd',
  category: 'obscenity',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: where(
    anyOf(
      phrasing(
        LEWD,
        re('(?!被害|防止|対策|撲滅|投稿が|アカウントが|みたいな(?:の|アカ|スパム)|が増え|は(?:犯罪|違法))'),
      ),
      phrasingIn(
        ['plain'],
        re(
          '(?:ま|マ)[○〇◯●×\\*＊](?:こ|コ)|(?:ち|チ)[○〇◯●×\\*＊](?:こ|コ|ぽ|ポ)|セッ[○〇◯●×\\*＊]ス|セ[○〇◯●×\\*＊]クス|お[○〇◯●×\\*＊]ぱい|フ[○〇◯●×\\*＊]ラ',
          ...list(`
            ○ 〇 ◯ ● × * ＊
          `),
        ),
      ),
    ),
    (span, text) => !isOrdinaryBody(span, text) && !isHandedOn(span, text) && !isCondemned(span, text),
  ),
  rationale: 'Obscene words and offers have no place under a public office’s post.',
  knownGaps: 'New code words; medical questions with rough words.',
  mustMatch: [
    'セフレ募集中です',
    '裏垢女子 エロ動画あるよ',
    'お ま ん こ',
    'オフパコしよ',
    '職員とエッチしたい',
    'マ○コ',
  ],
  mustNotMatch: [
    'セックスレスの講座？相談窓口の一つとして良いと思う',
    '裏垢女子みたいなスパムアカウントが増えて困ります',
    'ちんちん電車でチンコンと鳴る音が懐かしい',
    'エロ動画の広告が出る市のサイト、対策してほしい',
  ],
});
