import { TELEPHONE } from '../../detectors/telephones.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'privacy.telephone',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  urgent: 'leaked-personal-data',
  find: TELEPHONE,
  rationale: "A telephone number that is not the office's own does not belong in public comments.",
  knownGaps: 'Published numbers of shops; numbers spelled in kana.',
  mustMatch: ['090-1234-5678に電話して', '０８０ー１２３４ー５６７８', '携帯は〇九〇一二三四五六七八です'],
  mustNotMatch: ['区役所は093-951-1024です', '2026年10月20日10時から', '参加費は1000円です'],
});
