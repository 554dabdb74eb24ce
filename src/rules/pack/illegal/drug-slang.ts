import { offered } from '../../context/lawful.ts';
import { DRUG, DRUG_SLANG } from '../../lists/underworld.ts';
import { defineRule } from '../../rule.ts';
import { near, unless } from '../../text/combine.ts';
import { any, list, phrasing, re } from '../../text/grammar.ts';
import { pattern } from '../../text/matcher.ts';

const HARD_DEAL = re(
  '手押し|テオシ|てお?し(?:可|ok|のみ|あり)|テレグラム|てれぐらむ|telegram|シグナル|signal|ウィッカー|wickr|テレ(?:グラ|で|まで|ください|へ|垢|@)|[0-9一]{1,2}(?:\\.[0-9])?(?:g|グラム|ぐらむ|パケ)\\s?[0-9一二三四五六七八九]|(?<![0-9])[0-9]\\.[0-9](?:から|~|〜|kara|g)|(?:当日|即日)(?:ok|可|手渡)|hit my telegram|(?<![0-9])0\\.[0-9](?=\\s|$|　)|パケ(?:あり|売|で)|試し吸い|プッシャー|売人|ネタ元|炙り(?:たい|ま)|(?:郵送|配達|置き配|ロッカー|営利)(?:も)?(?:可|ok|対応)',
  ...list(`
    手押し テオシ 手おし ておし てし テレ てれ telegram シグナル signal ウィッカー wickr g グラム ぐらむ パケ . 当日
    即日 試し吸い プッシャー 売人 ネタ元 炙り 郵送 配達 置き配 ロッカー 営利
  `),
);

export default defineRule({
  id: 'illegal.drug-slang',
  category: 'illegal',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: unless(
    offered(near(phrasing(HARD_DEAL), phrasing(any(DRUG_SLANG, DRUG)), 24)),
    pattern(
      /直売|朝市|マルシェ|農園|農家|農協|ja|八百屋|道の駅|収穫|旬の|スーパー|宅配|生協|ふるさと納税|給食|子ども食堂|フードバンク|kg|レシピ|大さじ|カロリー|タンパク|糖質|信号|青シグナル|手押し(?:車|信号|ポンプ|相撲|式)|コープ|レッドシグナル|\/100g|100g/,
      [],
    ),
    'comment',
  ),
  rationale: 'Slang for drugs together with the ways in which drugs change hands: 🥦 手押し, 野菜 1g テレグラム.',
  knownGaps: 'New code words.',
  mustMatch: [
    '🥦手押しできます',
    '小倉で野菜1g5000円 配達可',
    'アイス あります シグナルまで',
    '冷たいの 手 押 し 可',
    '🍁テレグラムで',
  ],
  mustNotMatch: [
    '手押し車で野菜を運びました',
    '朝市の野菜は配達可ですか',
    '🥦を300g入れて作りました。レシピ助かる',
    'シグナルの前のアイス屋さん、青シグナルで渡ってね',
  ],
});
