import { voiced } from '../../context/voiced.ts';
import { AS_INSULT, LINK } from '../../lists/after-insult.ts';
import { BEAST, INSULT, VILE } from '../../lists/insults.ts';
import { YOU } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { any, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'abuse.insult-to-you',
  category: 'abuse',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  find: voiced(phrasing(any(YOU, re('お?めーら', 'めーら')), LINK, any(INSULT, VILE, BEAST), AS_INSULT)),
  rationale: 'お前, てめえ, あんた and an insult in one breath insult the one spoken to.',
  knownGaps: 'Insults with more than a few words between; banter among friends looks the same.',
  mustMatch: [
    'お前マジでバカだな',
    'てめえみたいなクズは黙っとけ',
    'お 前 は ゴ ミ',
    'あんたら全員ｱﾎか',
    '君ってほんと能無しだね',
  ],
  mustNotMatch: [
    'お前バカにするなよと祖父に叱られた昔の祭りが懐かしい',
    '「お前はバカ」なんて書き込む人は通報します',
    'あんたはアホじゃないよ、大丈夫',
    'あなたの説明では馬鹿でもわかるように書いてほしい。区役所の資料は難しい',
  ],
});
