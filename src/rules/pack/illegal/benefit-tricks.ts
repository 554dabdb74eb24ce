import { BENEFIT_SIGNS } from '../../context/benefit-signs.ts';
import { dealtOut } from '../../context/dealing.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

export default defineRule({
  id: 'illegal.benefit-tricks',
  category: 'illegal',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    dealtOut(weighed(5, BENEFIT_SIGNS)),
    phrase(...list(`許せ 窓口で 申請のやり方 申請方法 でしょうか ですか 不正受給 調査 通報 職員`)),
    'comment',
  ),
  rationale: 'Advice how to cheat the public purse and not be found out.',
  knownGaps: 'Advice in riddles.',
  mustMatch: [
    '生活保護の裏ワザ教えるよ、収入は現金でもらって隠しとけばバレん',
    '罹災証明は無傷でもわざと傷つけて撮れば通る、方法教えます。3割',
    '失 業 保 険もらいながら働く方法教えちゃる、黙っとけばバレん',
    '介護認定は歩けんふりしとけば通る、コツ教える',
  ],
  mustNotMatch: [
    '給付金の申請のやり方を教えてください',
    '補助金を水増しした会社、許せません',
    '給付金をわざと水増しした会社、バレんと思ったのか。市は調査して',
  ],
});
