import { ASKED, BARE_PLEA, CALLED_OUT, CHAINED, COPIED_ON, SHOP_RAFFLE } from '../../context/reach.ts';
import { mayRepeat } from '../../detectors/repeats.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern, phrase, shape } from '../../text/matcher.ts';

/** The same greeting or cheer three times and more, as bots write it. */
const REFRAIN = shape(
  /(?<![ァ-ヺー一-龠ぁ-んa-z])([^\s。、！!]{3,14}?)[\s、。!！]{0,2}(?:\1[\s、。!！]{0,2}){3,}/gu,
  mayRepeat,
);

export default defineRule({
  id: 'platform-terms.attention-hint',
  category: 'platform-terms',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    anyOf(
      ASKED,
      CHAINED,
      CALLED_OUT,
      REFRAIN,
      BARE_PLEA,
      COPIED_ON,
      together(SHOP_RAFFLE, phrase('フォロー', 'いいね', 'タグ付け', 'メンション', 'シェア', '拡散', 'リポスト')),
    ),
    pattern(
      /詐欺|注意|怪しい|偽|スパム|やめ(?:て|よう|ましょ)|来(?:た|ました)けど|真に受け|しつこ|フォロー申請|行きたい|食べたい|フォローし(?:ました|てなかった|てよかった|とる|とって|ています|てます|ておく)|区役所さんを?フォロー|太鼓|ドンドン|パチパチ|わっしょい|拍手|無駄無駄|はは|ふふ|フォトコン|迷子|落とし物|行方不明/g,
      [],
    ),
    'comment',
  ),
  rationale: 'Chains, stunts and requests for follows: nuisance that a person weighs.',
  knownGaps: 'Chains that hide behind a good cause.',
  mustMatch: [
    'このコメを10人に回すと願いが叶うって',
    'フォロバしてくれる人いたら嬉しい',
    'い い ね 500ついたら坊主にします',
    'フォロワー300人感謝！うちの農園の新米を抽選でプレゼント、フォローとシェアで応募',
    'follow me please, I am new here',
  ],
  mustNotMatch: [
    'このチラシを町内の人に回して、願いは一つ、通学路の安全です。市は動いて',
    'フォロバしてくれる公式って珍しい。偽物に注意',
    'いいね100ついたら書こうと思ってたのに届かず（スパムに注意）',
  ],
});
