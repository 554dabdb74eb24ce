import { MIRACLE } from '../../context/religion.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { latin, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'political-religious.preaching',
  category: 'political-religious',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    anyOf(
      phrase(
        '悔い改め',
        '信じなさい',
        '地獄に落ちます',
        '火の池',
        '救いを受け',
        '神はあなたを愛',
        '主イエスを',
        'イエスを信じ',
        'ハルマゲドンは',
        '因縁を断ち',
        '信徒になりなさい',
        '祟りがあ',
        '南無、と唱え',
        '耶稣爱你',
        'お導きのおかげ',
      ),
      together(
        phrase(
          '手かざし',
          'お水',
          '祈り',
          '教えに',
          '先生のお力',
          '手を合わせれば',
          '名前の字',
          'お祈り',
          '気功',
          '霊感',
        ),
        MIRACLE,
        phrase(
          '来て',
          'お心',
          '相談',
          '案内',
          '送り',
          '毎日',
          '道場',
          '集会',
          '送迎',
          '迎え',
          '先生',
          '連絡',
          'どうぞ',
        ),
      ),
      latin('jesus saves', 'jesus loves you', 'repent now', 'the end is near'),
    ),
    phrase('と言われ', 'と書いた', '看板', '勧誘', '注意', '映画', '歌詞', '小説', '区役所', '市役所', 'つもり', '冗談', 'joudan', '意味'),
    'comment',
  ),
  rationale: 'Sermons and promises of salvation or doom are religious activity, with or without an invitation.',
  knownGaps: 'Teachings in their own vocabulary.',
  mustMatch: [
    '終わりの日は近い、悔い改めよ',
    '先 祖 の因縁を断ち切らないと災いが続きます',
    'Jesus loves you, repent now',
  ],
  mustNotMatch: [
    '「悔い改めよ」と書いた看板が怖い',
    '祈るような気持ちで川を見ています。お水も足りません',
    '市役所は悔い改めて税金を返して',
  ],
});
