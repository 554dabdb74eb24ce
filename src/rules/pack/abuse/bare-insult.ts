import { BEAST, INSULT, REPULSED, VILE } from '../../lists/insults.ts';
import { defineRule } from '../../rule.ts';
import { any, list, phrasing, re } from '../../text/grammar.ts';
import { type Matcher, matcher } from '../../text/matcher.ts';

/** Longer comments say more than an insult. */
const LONGEST = 64;
const brief = (a: Matcher): Matcher =>
  matcher(
    () => a.pieces,
    (text) => (text.view('compact').text.length > LONGEST ? [] : a.find(text)),
    () => a.need,
  );

export default defineRule({
  id: 'abuse.bare-insult',
  category: 'abuse',
  stage: 'flag',
  strength: 0.45,
  find: brief(
    phrasing(
      re(
        '^\\s{0,3}(?:マジで?|まじで?|ほんと|本当に|ほんまに|うわ|てか|やっぱ|ただの|この|ど|どいつもこいつも|みんな|全員|[、\\s]){0,4}',
      ),
      any(
        INSULT,
        VILE,
        BEAST,
        REPULSED,
        re(
          'くたばれ|うせろ|失せろ|消えろ|黙れ|だまれ|糞|クソ|くそ',
          ...list(`
くたばれ うせろ 失せろ 消えろ 黙れ だまれ 糞 クソ
          くそ
        `),
        ),
      ),
      re(
        '(?:ばっか(?:り|し)?|だらけ|しか(?:いない|おらん)|や(?:ん|ろ|な)?|だ(?:ろ|な|わ)?|か(?:よ)?|が|ども|共|め|野郎|すぎ|過ぎ|やん(?:け)?|じゃん|です|集団|の集まり|[wｗ笑草ーッっ])?(?:[。、！!？?\\s…ｗw笑草💢🖕💩😡🤮🤢ー🤣😂]{0,12})$',
      ),
    ),
  ),
  rationale: 'A comment that is an insult and nothing else.',
  knownGaps: 'It cannot tell at whom.',
  mustMatch: ['バカばっかり', 'きもっ', 'アホか', 'ゴ ミ ク ズ', 'ｸｽﾞ集団w'],
  mustNotMatch: [
    'バカンス楽しみ',
    'アホウドリの写真すてき',
    'ゴミ拾いお疲れさまでした',
    '馬鹿にならない金額の税金ですよ',
  ],
});
