import { CIVICS } from '../../context/campaigns.ts';
import { CANDIDATE, PLAYFUL_VOTE, VOTE_CALL } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together, unless } from '../../text/combine.ts';
import { latin, pattern, phrase } from '../../text/matcher.ts';

const SOFT = phrase(
  '議場へお送り',
  '議会へ代表を送',
  '最後のお願いに',
  'お願いに参りました',
  'をご支持',
  'ヲゴシジ',
  'に投票しました。あなた',
  '投票해',
  '투표해 주세요',
  '請投',
  '请投',
  'を送り出しましょう',
  'を国会に送',
  'あの方をどうぞよろしく',
  '一票を「',
  '名前を思い出して書',
  'お名前に迷われたら',
  '入れるお名前',
  '応援するのが当たり前',
);
/** Warm words for a vote; said of photographs and dishes, too. */
const WARM = together(
  phrase('あたたかい一票', '温かい一票', '一票をめぐん', '一票を託', '清き一票', '一票をお願い'),
  phrase('選挙', '議員', '議会', '市議', '県議', '市長', '知事', '候補', '党', '投票日', '期日前', '市政'),
);
const NAMED = together(
  pattern(/『[^』]{2,8}』|「[^」]{2,8}」/g, ['『', '「']),
  phrase('🗳', '一票'),
  phrase('よろしく', 'へ！', '書くだけ', 'お願いします'),
);
const TO_OFFICE = pattern(
  /[一-龠ァ-ヶぁ-ん]{2,8}(?<!声|思い|気持ち|手紙|意見|要望|礼|感謝|願い|苦情|文句|実情|現状|話|報告|要求|提案|写真|これ|それ)を(?:知事|市長|総理|国会|議会)(?:に|へ)(?=[!！。]|$|押し|送)/g,
  ['知事', '市長', '総理', '国会', '議会'],
  'compact',
);

export default defineRule({
  id: 'political-religious.vote-for-person',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    anyOf(
      TO_OFFICE,
      SOFT,
      WARM,
      NAMED,
      near(CANDIDATE, VOTE_CALL, 24),
      unless(
        latin('vote for', 'please vote'),
        pattern(/can'?t|cannot|can i|who |allowed|able to|right to|which|how |where|want to|wish|photo|contest/g, []),
        'comment',
      ),
      latin('wo chiji ni', 'ni touhyou', 'ni ippyou', 'bầu cho'),
    ),
    anyOf(
      CIVICS,
      PLAYFUL_VOTE,
      phrase(
        '投票に行きま',
        '応援するつもりはない',
        '公報',
        '期日前の会場',
        '選挙カー',
        '段差',
        'スロープ',
        '啓発',
        '窓口',
        '対応を',
      ),
    ),
    'comment',
  ),
  rationale: 'Asking for a vote for somebody is campaigning, also when it is asked softly and without a name.',
  knownGaps: 'Hints that only insiders understand.',
  mustMatch: [
    '上野たろう候補に清き一票をお願いします',
    '上 野 た ろ う を 知 事 に ！',
    'Vote for Ueno! Share to all your friends',
  ],
  mustNotMatch: [
    'うちの犬の写真に清き一票を！フォトコン楽しい',
    '候補者のポスターを貼る板の前が歩きにくい。対応をお願いします',
    '市長にお願いです、段差をなくして',
  ],
});
