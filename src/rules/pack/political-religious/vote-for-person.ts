import { CANDIDATE, PLAYFUL_VOTE, VOTE_CALL } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { latin, pattern, phrase } from '../../text/matcher.ts';

const SOFT = phrase(
  'あたたかい一票',
  '温かい一票',
  '一票をめぐん',
  '一票を託',
  '一票を託し',
  '名前を思い出して書',
  '名前を書いて',
  'お名前に迷われたら',
  '入れるお名前',
  '応援するのが当たり前',
  '預けられるのは',
  '清き一票',
  '一票をお願い',
  '一票を！',
  '皆さまの一票',
  '勝たせて',
  '県政へ',
  '市政へ',
  '国政へ',
);
const TO_OFFICE = pattern(
  /[一-龠ァ-ヶぁ-ん]{2,8}を(?:知事|市長|総理|国会|議会)(?:に|へ)(?=[!！。]|$|押し|送)/g,
  ['知事', '市長', '総理', '国会', '議会'],
  'compact',
);

export default defineRule({
  id: 'political-religious.vote-for-person',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.85,
  find: unless(
    anyOf(
      TO_OFFICE,
      SOFT,
      together(CANDIDATE, VOTE_CALL),
      latin('vote for', 'wo chiji ni', 'ni touhyou', 'ni ippyou', 'bầu cho'),
    ),
    anyOf(
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
