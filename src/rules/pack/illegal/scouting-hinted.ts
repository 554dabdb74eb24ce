import { dealt } from '../../context/dealing.ts';
import { SCOUTING_HINTED } from '../../context/scouting.ts';
import { defineRule } from '../../rule.ts';
import { collocations } from '../../text/collocation.ts';

export default defineRule({
  id: 'illegal.scouting-hinted',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: dealt(collocations(SCOUTING_HINTED)),
  rationale: 'Too much interest in open doors and blind cameras: a person looks.',
  knownGaps: 'Worried neighbours who joke.',
  mustMatch: [
    '防犯カメラがない公園どこ？笑',
    '避難しとる家、鍵あいとるやん👀',
    '停電中 の 家ってラッキーやね、入 れ 放 題',
  ],
  mustNotMatch: [
    '防犯カメラがない公園が不安です。設置してください',
    '玄関の鍵が開いとった、もったいないけど交換。心配',
    '旅行中の玄関の防犯、パトロールが手薄なのは市の責任。対策を',
  ],
});
