import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { alternatives } from '../../text/alternatives.ts';
import { collocations } from '../../text/collocation.ts';
import { unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const GROUP = alternatives(`
  障害者 障がい者 しょうがい者 身障 知的障害 精神障害 認知症 寝たきり 老人 年寄り 高齢者 ホームレス 路上生活 生活保護 ナマポ 外国人 在日 難民 移民
  中国人 韓国人 ベトナム人 クルド人 同性愛 ゲイ
`);

const ERASED = collocations(`
  ${GROUP} .. 生きとる|生きる|生きてる|生きている|いきる|存在する .. 意味な|意味がな|意味ねえ|意味無|意味ある|価値な|価値がな|価値ねえ|価値無|価値ある|資格な|資格がな
    ! 差別|ひど|酷|許せ|おかしい|という人|と言う人|と言われ|なんて言|なんて書|歴史|ナチ|映画|本を|事件|裁判|判決
  ${GROUP} .. 殺処分|安楽死させ|安楽死でいい|処分しろ|処分せ|処分すれば|間引|根絶やし|皆殺し|全員死|絶滅し|ガス室|山に捨て|海に捨て|山に埋め
    ! 差別|ひど|酷|許せ|おかしい|という人|と言う人|と言われ|なんて言|なんて書|歴史|ナチ|映画|本を|事件|裁判|判決
  # in English
  japanese|koreans|chinese|foreigners|immigrants|refugees|muslims|blacks|jews|gays|vietnamese|disabled & nuked_again|be_nuked|be_shot|be_gassed|be_killed|be_exterminated|should_die|deserve_to_die|all_die|wiped_out
    ! hate_speech|stop_saying|history|museum|never_again|memorial
`);

export default defineRule({
  id: 'abuse.group-erased',
  category: 'abuse',
  stage: 'hide',
  strength: 0.86,
  firm: true,
  find: unless(voiced(ERASED), phrase('ではありません', 'じゃない', '思いません', '悲しい'), 'comment'),
  rationale: 'To deny a group the right to live is no opinion on any work of the office.',
  knownGaps: 'Groups and ends in pictures only.',
  mustMatch: [
    '寝たきりの年寄りなんか税金の無駄、まとめて安楽死でいい',
    '在日は根絶やしにせんと',
    '生 活 保 護 の連中に生きとる価値なし',
    'all immigrants should be shot',
  ],
  mustNotMatch: [
    '「障害者に生きる意味はない」と言う人が許せない',
    '高齢者にとって生きる意味を考える講座、楽しかったです',
    '外国人には生きてる意味がないなんて書き込みを市は放置するな',
  ],
});
