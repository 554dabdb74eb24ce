import { ALERTED } from '../../context/pretexts.ts';
import { SWEETHEART } from '../../context/sweethearts.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless } from '../../text/combine.ts';
import { list } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'impersonation.sweetheart',
  category: 'impersonation',
  stage: 'flag',
  strength: 0.5,
  firm: true,
  find: unless(
    SWEETHEART,
    anyOf(
      ALERTED,
      phrase(
        ...list(
          '息子 娘が 孫が うちの子 主人が 夫が 妻が 嫁が 父が 母が 父は 母は 祖父 映画 ドラマ 舞台 選手 航空祭 婚活イベント',
        ),
      ),
    ),
    'comment',
  ),
  rationale: 'Praise of an unknown reader by a lonely, distant or uniformed stranger opens a love scam.',
  knownGaps: 'Suitors who say nothing of themselves.',
  mustMatch: [
    '香港で建築をしている独身です。友達になれますか',
    '私は船長です、海の上は孤独。あなたの笑顔は太陽です',
    'hello dear, I am an army doctor, your smile is beautiful',
  ],
  mustNotMatch: [
    '映画の船長の役、海の上でも素敵な人でした',
    '息子がパイロットです、と話す母の優しい笑顔がよかった',
    '国連の軍医を名乗る人から「あなたの笑顔」とDMが来た',
  ],
});
