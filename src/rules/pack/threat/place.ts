import { menacing } from '../../context/menace.ts';
import { ATTACK, PLACE } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { gap, list, phrasing, re } from '../../text/grammar.ts';

const WHEN = re(
  '(?:明日|あした|明後日|あさって|今日|今夜|今晩|今から|当日|来週|今週|今度の|次の|[0-9一二三四五六七八九十]{1,2}(?:日|時|月)|午[前後]|正午|昼|朝|夕方|夜中?|深夜|本番)',
  ...list(`
    明 あした あさって 今 当日 来週 次の 日 時 月 午 昼 朝 夕方 夜 深夜 本番
  `),
);

export default defineRule({
  id: 'threat.place',
  category: 'illegal',
  also: 'abuse',
  stage: 'hide',
  strength: 0.88,
  urgent: 'threat',
  firm: true,
  find: menacing(
    anyOf(
      phrasing(
        PLACE,
        re('(?!の(?:予算|時間)|を?減ら)'),
        gap(16),
        ATTACK,
        re(
          '(?!くらい|ほど|な(?:い|く)(?!と)|ような|人が|のは|危険|おそれ|恐れ|可能性|行為|禁止|ゴミ|んばか|て(?:楽|盛)|のが(?:楽|好)|ほしかっ|欲しかっ|もらえ|くれ(?:た|て))',
        ),
      ),
      phrasing(PLACE, gap(6), re('に爆弾(?:が(?:ある|あり)|$)', '爆弾')),
      phrasing(
        WHEN,
        gap(14),
        ATTACK,
        re('(?!くらい|ほど|な(?:い|く)|人が|のは|危険|おそれ|恐れ|ゴミ|ごみ|て(?:楽|盛))'),
      ),
      phrasing(
        re(
          '(?:爆破|襲撃|放火|テロ|殺害|爆弾)(?:の)?(?:予告(?:で(?:す|ーす)|だ|する|します|しとく|$)|決行|実行)|無差別(?:に)?(?:殺|刺|テロ)(?:し|す|を(?:やる|起こす|する))|(?:みんな|全員)(?:まとめて)?(?:道連れ|殺して(?:やる|俺も|死ぬ))',
          ...list(`
            爆破 襲撃 放火 テロ 殺害 爆弾 無差別 みんな 全員
          `),
        ),
      ),
    ),
  ),
  rationale: 'A crime announced for a place or a gathering: illegal first, and urgent.',
  knownGaps: 'Places called by nickname; threats by riddle.',
  mustMatch: [
    '区役所に火をつけてやる',
    '祭りに包丁持って行くけん覚悟しとけ',
    '明日の15時に爆弾を仕掛けた',
    '会場にガソリン撒いて燃やすぞ',
    '小 学 校 を 爆 破 し ま す',
    '駅のロッカーに爆弾',
  ],
  mustNotMatch: [
    '花火大会の会場で火をつけないでください',
    '区役所に爆破予告があったというニュース、怖いですね',
    '包丁を持って料理教室に行きます。会場はどこですか',
    '屋台の火事が怖い。会場の消防対策を見直して',
    '公園で不発弾の爆弾処理があるそうです',
  ],
});
