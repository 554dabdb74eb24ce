import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { gap, list, phrasing, re } from '../../text/grammar.ts';

export default defineRule({
  id: 'abuse.dialect',
  category: 'abuse',
  stage: 'hide',
  strength: 0.56,
  find: voiced(
    anyOf(
      phrasing(
        re(
          '(?:きさん|キサン|きさま|われ|ワレ|おどれ|おんどれ)(?:ら)?',
          ...list(`
きさん キサン きさま われ ワレ おどれ おんどれ
          `),
        ),
        gap(8),
        re(
          '(?:なめ(?:と(?:ん|る)|て(?:ん|る))|舐め(?:と|て)|ナメ(?:と|て)|ぼてくり|こなす|たいがいに(?:せ|し)|しゃーし[いか]|しゃあし[いか]|せからし|しぇからし|やかまし|うるさい|うるせ|調子(?:に)?(?:乗|こ)|ええ加減|いい加減|なんか文句|文句あ|ええ度胸|いい度胸|殺|くらす|くらわ|しばく|しわく|どつ|いてこま)',
          ...list(`
            なめ 舐め ナメ ぼてくり こなす たいがい しゃーし しゃあし せからし しぇからし やかまし うるさい うるせ
            調子 加減 文句 度胸 殺 くらす くらわ しばく しわく どつ いてこま
          `),
        ),
      ),
      phrasing(
        re('(?:なめ|舐め|ナメ)(?:とんのか|とんか|てんのか|てんじゃね|くさっ|腐っ)', 'なめ', '舐め', 'ナメ'),
        re(
          '(?:[、\\s]?(?:きさん|お前|おまえ|コラ|こら|おら|ボケ|クソ|課長|職員|窓口|市長))',
          ...list(`
            きさん お前 おまえ コラ こら おら ボケ クソ 課長 職員 窓口 市長
          `),
        ),
      ),
      phrasing(
        re(
          '(?:ぼてくりこか|くらしあげ|くらしまわ|しばきまわ|しばきたお|どつきまわ)[すしさせるんたげて]',
          ...list(`
ぼてくりこか
            くらしあげ くらしまわ しばきまわ しばきたお どつきまわ
          `),
        ),
      ),
    ),
  ),
  rationale: 'Dialect curses thrown at somebody; きさん or しゃーしい alone is only speech.',
  knownGaps: 'Banter between friends looks the same.',
  mustMatch: ['きさんなめとんのか', 'なめとんのかコラ', 'ぼてくりこかすぞ', 'き さ ん しゃーしいんじゃ'],
  mustNotMatch: [
    'きさん、元気しとったか〜',
    'きさんという言葉は小倉の方言です',
    '市の対応はなめとんのかと思うくらい遅い。窓口は丁寧でした',
    'われわれの町内がうるさいと言われました',
  ],
});
