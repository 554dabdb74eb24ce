import { OFFICE_VOICE } from '../../context/pretence.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.office-voice',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.45,
  firm: true,
  find: unless(
    OFFICE_VOICE,
    anyOf(
      phrase(
        '誰が',
        'と言う',
        'とか言',
        'という返',
        'いい加減',
        '恥',
        'どう思',
        '責任',
        'してほしい',
        'ください',
        '立派',
        'がんばって',
        '頑張って',
        '?',
        'か。',
      ),
    ),
    'comment',
  ),
  rationale: 'To speak as the office without being it misleads readers; its own accounts are never judged.',
  knownGaps: 'Voices without such words.',
  mustMatch: [
    '当区の見解としては、この工事は中止の方向です',
    '皆様のご意見、市長として真摯に受け止めます',
    'い つ も あ り が と う、来週から投稿を再開します',
  ],
  mustNotMatch: ['市長として恥ずかしくないのか。', '区民の皆様へと言う紙、誰が読むの', '当区の夏祭り、立派でした'],
});
