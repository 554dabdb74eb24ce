import { BARE_PLEA, CALLED_OUT, COPIED_ON, GIVEN_AWAY, SHOP_RAFFLE, SOLD, TRADED } from '../../context/reach.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'platform-terms.attention-trade',
  category: 'platform-terms',
  stage: 'hide',
  strength: 0.84,
  firm: true,
  find: unless(
    anyOf(
      TRADED,
      SOLD,
      GIVEN_AWAY,
      together(
        CALLED_OUT,
        phrase(
          'チェック',
          'フォロー',
          '稼げ',
          'いくね',
          'プレゼント',
          'タグ',
          '拡散',
          '当選',
          '👉',
          '‼',
          'まとめて',
          '押して',
          'クリック',
          'タップ',
          '登録',
          '参加して',
          '急いで',
          '見て!',
          '見て！',
        ),
      ),
    ),
    anyOf(
      BARE_PLEA,
      COPIED_ON,
      SHOP_RAFFLE,
      pattern(
        /詐欺|注意|怪しい|偽|スパム|違反|やめ(?:て|よう|ましょ|ませ)|来(?:た|ました)|来る(?:ん|けど|の)|しつこ|しないで|いらん|いらない|税金|区役所さん|公式|乗り入れ|モノレール|フォローしとる|フォローして(?:い?る|い?ます)|フォローの(?:仕方|しかた)|スタンプラリー|フォトコン|商品券|大雨|避難|ブロックしと|ブロックしま|よかったら|ウソ|うそよ|嘘|本当ですか|祝|おめでと|すごく|達成|一万人|応援してくれ|感謝を込め|当店|店頭|周年|らしい|届いた|当たるって|当たった|もらった|応募した/g,
        [],
      ),
    ),
    'comment',
  ),
  rationale: 'Follows, likes and money passed around under other people’s posts are spam by Instagram’s own terms.',
  knownGaps: 'Trades arranged without a word for what is traded.',
  mustMatch: [
    'フォローして、いいね押して「した」と書いた人、全員に返します',
    'いいね500個400円、日本人、減らない保証つき',
    'コ メ ント とフォローで全員にギフト券配ってます！先着',
  ],
  mustNotMatch: [
    'フォローした人全員に返しますってDM来た。詐欺やろ',
    'いいねが1000個、税金で何円かけたんですか、市の広報は',
    'Please follow me, friend 🙏',
    'フォロワー200人感謝！手作りクッキーを抽選でプレゼント、応募はフォローといいね',
    'コメントした全員にプレゼントをくれる商品券の企画、よかった',
  ],
});
