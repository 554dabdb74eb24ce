import { ERRAND, HEARSAY, HIGH_PAY, inTrade } from '../../context/underground.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'illegal.errand-told',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  find: inTrade(
    anyOf(
      together(
        anyOf(
          ERRAND,
          phrase('荷物運ぶだけ', '運転だけで', '運ぶだけで', '届けるだけで', '受け取るだけで', '立ってるだけで'),
        ),
        HIGH_PAY,
        HEARSAY,
      ),
      unless(
        phrase(
          '捕まる覚悟',
          '即金バイトない',
          '多少グレーでも',
          'グレーでもいい',
          '高額バイトない',
          '闇バイトでもい',
          '日払いならなんでも',
          '何でもやります誰か',
          'なんでもやるけん金',
          'デカい仕事くだ',
          'デカい仕事紹介',
          'やばい仕事でも',
          'ヤバい仕事でも',
          '身元を聞かない職場',
          '警察ぎらいの人',
          '警察嫌いの人',
          '裏の仕事ない',
          '裏仕事ない',
          '犯罪でもいいから稼',
          '危ない仕事でもい',
          'グレーな仕事ない',
        ),
        phrase('議員', '市長', '職員'),
        'comment',
      ),
    ),
  ),
  rationale: 'Somebody is about to take such an errand, or asks for one: a person looks.',
  knownGaps: 'Tales of others.',
  mustMatch: [
    '荷物運ぶだけで5万らしい。先輩に誘われたけど行ってみよっかな',
    '運転だけで5万くれる先輩がおる。なんか怪しい',
    '借金まみれ。捕 ま る 覚 悟あり、仕事ください',
  ],
  mustNotMatch: [
    '運転だけで5万円らしい、と聞いたら闇バイトの手口です',
    '荷物を運ぶだけで1万円かかるらしい引っ越しの被害',
    '運転だけで1時間らしい。遠いので近くに会場を。対策を',
  ],
});
