import { CIVICS } from '../../context/campaigns.ts';
import { POLITICAL_CAUSE } from '../../context/politics.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'political-religious.local-drive',
  category: 'political-religious',
  stage: 'flag',
  strength: 0.55,
  firm: true,
  find: unless(
    anyOf(
      near(phrase('署名'), phrase('集めて', 'ご協力', 'お願いしています', 'お願いします', '協力を', '賛同を'), 12),
      together(
        phrase('デモ', '街宣', '集い', '抗議行動', '座り込み', 'パレード'),
        POLITICAL_CAUSE,
        phrase('集合', 'デモが', '参加', '開催', 'やります', 'あるよ', '来て', '誰でも'),
      ),
      together(
        anyOf(phrase('不買', 'ボイコット'), pattern(/買うな(?!ら|ど|んて)/g, ['買うな'], 'compact')),
        phrase('政党', '企業', '店', '国の', '思い知らせ', 'メーカー', '商品', 'そっと棚に'),
      ),
      together(
        phrase('保守の声', 'リベラルの声', '政治を変え', 'この街を変え', '当選したら', '仲間になりませんか'),
        phrase('続くらしい', '届け', '仲間', '集まり', '続くらしい', 'わかるよね', '一緒に'),
      ),
    ),
    CIVICS,
    'comment',
  ),
  rationale: 'Local drives, demonstrations and boycotts touch politics: a person decides.',
  knownGaps: 'Drives without these words.',
  mustMatch: ['公園を残す署名を集めています', '消費税反対デモが日曜にあるよ、10時集合', 'あの国の商品は買 う な！'],
  mustNotMatch: [
    '署名が必要な書類はどれですか',
    '市の商品券、買うなら並べって不親切',
    '憲法記念日の集いの写真、すてきでした',
  ],
});
