import { CAUTION } from '../../context/caution.ts';
import { LODGING } from '../../context/dealers.ts';
import { PITCH } from '../../context/pitch-weights.ts';
import { told } from '../../context/told.ts';
import { SMALL_AND_POLITE } from '../../context/trade.ts';
import { UNKNOWN_LINK } from '../../detectors/links.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';
import { tally } from '../../text/tally.ts';

/** One's own harvest, lessons and shows, told to neighbours: flagged by other rules. */
const OF_ONES_OWN = phrase(
  ...list(`
    うちの畑 うちの塾 うちの教室 うちの店 うちの庭 ピアノを教え ピアノ教え 書道を教え 習字を教え 英語を教え 絵を教え 教えております ライブします ライブやり ライブある バンドや 余っとる 余ってる よかったら 相談のる コピペ フォロー
  `),
);

export default defineRule({
  id: 'advertising.pitch',
  category: 'advertising',
  stage: 'hide',
  strength: 0.82,
  find: unless(
    told(tally(7.4, PITCH)),
    anyOf(CAUTION, LODGING, OF_ONES_OWN, SMALL_AND_POLITE, UNKNOWN_LINK),
    'comment',
  ),
  rationale:
    'What is sold, on which terms, for whom, how soon and how to get it: together they are only said by sellers.',
  knownGaps: 'Comments longer than 170 letters; sellers who say one thing only.',
  mustMatch: [
    '外壁の塗り替え、今月末まで足場代が無料！点検だけでも伺います、DMどうぞ',
    '在宅でできる仕事、仲間を募集します✨興味ある方はプロフへ',
    'レ ッ ス ン 初回無料🎀気になる方はＤＭまで🎀残席わずか',
    'Tired of 9 to 5? I earn from home, message me 💸',
  ],
  mustNotMatch: [
    '外壁の塗装に補助はありますか。窓口で聞いても今月末までとしか言われませんでした',
    '在宅ワークの広告、初期費用を取られた人が区役所に相談していました',
    'ヨガ教室は初回無料でした。先生が優しくて楽しかったです',
    '使用料が500円から1500円に上がるのはおかしい。説明会の案内も遅い',
  ],
});
