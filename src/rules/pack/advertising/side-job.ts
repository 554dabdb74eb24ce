import { CAUTION } from '../../context/caution.ts';
import { BOASTED } from '../../context/commerce.ts';
import { SIDE_JOB } from '../../context/earning.ts';
import { FUNNEL } from '../../context/funnels.ts';
import { told } from '../../context/told.ts';
import { HARD_SELL } from '../../context/trade.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'advertising.side-job',
  category: 'advertising',
  stage: 'hide',
  strength: 0.9,
  find: unless(
    told(
      together(
        SIDE_JOB,
        anyOf(FUNNEL, HARD_SELL, BOASTED, phrase(...list('無料動画 受取 返事 語らい 増大 今なら 紹介しま'))),
      ),
    ),
    anyOf(
      CAUTION,
      phrase(
        '若者',
        '人手',
        'ガイド',
        '通訳',
        '芋ほり',
        '稲刈り',
        '家賃',
        '給料が',
        '給料は',
        '支援を',
        '求めます',
        '考えてほし',
        '考えてくだ',
        '考えて。',
        '賃金',
        '高すぎでは',
        '稼ぎすぎ',
        '最低賃金',
        '町にする',
        '農業',
        '待遇',
      ),
    ),
    'comment',
  ),
  rationale: 'Side jobs and easy money with a way to a private talk are solicitation.',
  knownGaps: 'Jobs named only by an emoji.',
  mustMatch: [
    '副業に興味ある方DMください',
    'スマホだけで日給2万、気になる方はメッセージを',
    'か.せ.げ.る.ヒ.ミ.ツ プ.ロ.フ.み.て.ね',
    'fukugyou shitai hito DM shite ne',
  ],
  mustNotMatch: [
    '副業してる人の確定申告も窓口で相談できますか？',
    '副業をすすめるDMが来ました、気をつけて',
    '稼げる町にすると言うが、商店街は空っぽ。説明しろ',
  ],
});
