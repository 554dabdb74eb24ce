import { offered } from '../../context/lawful.ts';
import { isFiction } from '../../context/voiced.ts';
import { TRADE } from '../../lists/underworld.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, unless, where } from '../../text/combine.ts';
import { any, gap, list, phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

const WEAPON = any(
  ...list(
    'トカレフ マカロフ ベレッタ 拳銃 けん銃 ピストル チャカ 実銃 ライフル銃 ショットガン 散弾銃 改造銃 改造エアガン 改造ガン 3dプリンター銃 弾薬 実弾 手榴弾 ダイナマイト 火炎瓶 爆薬 爆弾 c4 スタンガン 催涙スプレー メリケンサック ボウガン クロスボウ 日本刀 バタフライナイフ 飛び出しナイフ サバイバルナイフ 特殊警棒 青酸カリ サリン 硫酸 トリカブト handgun gun guns pistol ammo rifle grenade 手枪 枪支 권총 súng',
  ),
);

export default defineRule({
  id: 'illegal.weapons',
  category: 'illegal',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    where(
      offered(
        anyOf(
          near(phrasing(WEAPON), phrasing(TRADE), 16),
          phrasing(
            re(
              '(?:爆弾|爆発物|火炎瓶|拳銃|銃|毒ガス|サリン|改造銃|改造エアガン)',
              ...list(`
爆弾 爆発物 火炎瓶 拳銃 銃 毒ガス
                サリン
              `),
            ),
            gap(6),
            re(
              '(?:の)?(?:作り方|造り方|つくりかた|製造(?:方法|法)|作れ(?:る|ます)|自作|作って(?:みた|る)|設計図)(?:を)?(?:[^。\\n]{0,8}(?:教え|知って|知りたい|dm|送|売|公開|教わ)|$)',
              ...list(`
                作 造 つくり 製造 自作 設計図
              `),
            ),
          ),
        ),
      ),
      (span, text) => !isFiction(span, text),
    ),
    pattern(
      /骨董屋|登録証(?:を)?(?:つけ|付|あり|も)|水鉄砲|\btoy guns?|おもちゃ|玩具|モデルガン展|刀剣|博物館|展示|展覧|美術館|刀匠|居合|防犯(?:用品|グッズ)|射的|爆弾(?:おにぎり|ハンバーグ|セール|コロッケ|焼き|ケーキ)|射撃(?:場|競技|部)|\bnail gun|glue gun|gun(?:dam|ma)/,
      [],
    ),
    'comment',
  ),
  rationale: 'Offers of weapons, explosives and poisons, and of instructions for them.',
  knownGaps: 'Model guns and kitchen knives.',
  mustMatch: [
    '実弾付き拳銃売ります',
    'スタンガン 改造済み 買いませんか DM',
    '爆弾の作り方 教えます',
    'チ ャ カ 譲ります',
    'gun for sale dm me',
  ],
  mustNotMatch: [
    '日本刀の展示を見ました。売店で絵はがきを買えるのもいい',
    '爆弾おにぎり販売中だそうです',
    '拳銃を売った男が逮捕されたニュース',
    'ピストルの合図でスタート。いくら待っても始まらない。映画みたい',
  ],
});
