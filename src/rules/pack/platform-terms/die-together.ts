import { LOOKS_FOR_A_WAY } from '../../context/looking-for-a-way.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'platform-terms.die-together',
  category: 'platform-terms',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  urgent: 'self-harm',
  find: unless(
    anyOf(
      together(
        phrase(
          '一緒に死',
          '一緒に逝',
          '一緒に消え',
          '集団自殺',
          '心中',
          '一緒に楽に',
          '死ぬ仲間',
          '死ねる人',
          '逝ける人',
        ),
        phrase('人', '募集', 'dm', '連絡', 'ませんか', '仲間', '探', '方いま', 'くれる'),
      ),
      together(
        phrase(
          '楽に死ね',
          '楽に逝け',
          '確実に死ね',
          '自殺の方法',
          '死に方',
          '自殺方法',
          'オーバードーズ',
          '薬の飲み方',
          'リスカの',
        ),
        phrase('教え', 'dm', '方法', 'やり方', 'まとめ', 'しよう', 'しませんか', 'おすすめ', '送ります', '仲間'),
      ),
    ),
    anyOf(
      LOOKS_FOR_A_WAY,
      phrase('映画', '浄瑠璃', '近松', '歌舞伎', '小説', '防止', '予防', '止めて', 'やめて', '文楽'),
    ),
    'comment',
  ),
  rationale: 'Looking for company to die, or teaching how, endangers readers; the writer needs help at once.',
  knownGaps: 'Code words of closed groups.',
  mustMatch: [
    '一緒に死んでくれる人、連絡ください',
    '楽 に 逝 け る方法教えます DMで',
    '今週末、一緒に消えませんか。仲間を探しています',
  ],
  mustNotMatch: [
    '曽根崎心中の文楽、見る人を選ぶけど名作',
    '自殺の方法を検索する人に相談先が出る予防の仕組み',
    '窓口の死に方みたいな対応、やめて。人を増やして',
  ],
});
