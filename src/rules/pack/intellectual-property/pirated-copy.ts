import { SAVED_BY_COPYING } from '../../context/copy-signs.ts';
import { COPIED, HANDS_ON, LAWFUL_TALK, WORK } from '../../context/works.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'intellectual-property.pirated-copy',
  category: 'intellectual-property',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    anyOf(
      together(COPIED, WORK, HANDS_ON),
      together(
        phrase('海賊版', '割れソフト', '割れ無料', 'ロム吸い出し', '違法アップロード', '無断転載まとめ'),
        HANDS_ON,
      ),
    ),
    anyOf(
      LAWFUL_TALK,
      SAVED_BY_COPYING,
      phrase('まつり', '花火の動画', 'ですか？', '様式', '録画配信', '議会', '申請'),
    ),
    'comment',
  ),
  rationale: 'Handing on copies of works that others sell takes from their makers, whatever the tone.',
  knownGaps: 'Copies offered without naming the work.',
  mustMatch: [
    '人気漫画、全巻zipで持ってます。欲しい人に送るよ',
    '海 賊 版 のアニメDVD全話セットあります',
    '月々の視聴料がかからない小箱、世界中の映画が見られます、9,800円でお分け',
  ],
  mustNotMatch: [
    'zipで届いた様式が開けません。PDFで送って',
    '海賊版の漫画を読むのはやめましょう、あると思っても',
    '海賊版の対策を議会で話しています。動画に字幕を送る配慮が市には足りない',
  ],
});
