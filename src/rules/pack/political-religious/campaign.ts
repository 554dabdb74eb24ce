import { CAMPAIGNS_ABROAD } from '../../context/abroad.ts';
import { CAMPAIGN_HANDS, CIVICS, DRIVE, POLITICS, RALLY, VOTE_ASKED } from '../../context/campaigns.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless } from '../../text/combine.ts';

export default defineRule({
  id: 'political-religious.campaign',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    anyOf(VOTE_ASKED, CAMPAIGNS_ABROAD, CAMPAIGN_HANDS, DRIVE, near(POLITICS, RALLY, 16)),
    CIVICS,
    'comment',
  ),
  rationale: 'Asking for votes, hands, signatures or a crowd for a political end is campaigning, whoever is named.',
  knownGaps: 'Hints that only insiders understand.',
  mustMatch: [
    '次の市議選は若い世代のつじ井さんに入れてください',
    '市長リコールの受任者が足りません、用紙あります',
    '県 議 選 、現 職 以 外 に 一 票 を',
  ],
  mustNotMatch: [
    '市議選の投票日、期日前は何時までですか？',
    '選挙ポスターを貼る手伝いの人、挨拶もなくて迷惑',
    '市長選の投票率が低い。段差のない投票所に一票を投じたい',
  ],
});
