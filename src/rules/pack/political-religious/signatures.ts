import { POLITICAL_CAUSE } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'political-religious.signatures',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: anyOf(
    together(
      phrase('署名簿', '署名してください', '署名して下さい', '万筆'),
      phrase('はんこ', '印鑑', 'リンクから', '万筆', 'プロフ', '持って来て'),
      phrase('解散', '請求', 'リコール', '核', '反対', '廃止', '筆'),
    ),
    together(
      near(
        phrase('署名'),
        phrase(
          '集め',
          'ご協力',
          'お願いし',
          '募集',
          'やってます',
          '受付',
          'プロフ',
          'していただ',
          '来て',
          'あつめ',
          '協力を',
          '賛同',
          '拡散',
        ),
        14,
      ),
      POLITICAL_CAUSE,
    ),
  ),
  rationale: 'Collecting signatures for a political cause is political activity on this page.',
  knownGaps: 'Local causes are only flagged.',
  mustMatch: [
    '憲法改正に反対の署名にご協力を',
    '市長リコールの署 名 集めてます、駅前で土日',
    '消費税廃止の署名やってます、プロフから',
  ],
  mustNotMatch: [
    '憲法の講座で署名の歴史を学びました',
    '増税の説明会で署名簿に名前を書かされた',
    '議員定数を減らせという署名、市議会は無視するのか',
  ],
});
