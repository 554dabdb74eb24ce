import { voiced } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { unless } from '../../text/combine.ts';
import { any, gap, list, phrasing, re } from '../../text/grammar.ts';
import { phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'abuse.ties-alleged',
  category: 'abuse',
  stage: 'flag',
  strength: 0.74,
  firm: true,
  find: unless(
    voiced(
      phrasing(
        any(
          ...list(
            '反社 反社会勢力 反社会的勢力 暴力団 ヤクザ やくざ 組長 組の者 半グレ 総会屋 カルト 詐欺グループ 犯罪組織 業者 建設会社 土建屋',
          ),
        ),
        gap(4),
        any(
          re(
            '(?:と|に)(?:裏で|ずっと|昔から|今も|がっつり)?(?:つなが|繋が|つるん|組んで|ズブズブ|ずぶずぶ|ベッタリ|べったり)',
          ),
          re('の(?:手先|フロント|資金源|隠れ蓑|舎弟|息のかか)'),
          re('(?:から|に)(?:裏金|金)(?:を|が)?(?:もら|貰|流|渡)'),
        ),
      ),
    ),
    phrase(
      ...list(
        '排除 追放 講習 講座 防止 ニュース 報道 記事 映画 ドラマ 小説 ゲーム 相談窓口 でしょうか ではないか ですか 逮捕 誓約書 条例 昔の話',
      ),
    ),
    'comment',
  ),
  rationale:
    'Saying as a fact that a firm, an office or a person is in league with gangsters or bought harms it, true or not: a person looks.',
  knownGaps: 'Ties told by hint only.',
  mustMatch: [
    'あの会社、裏で反社とつながっとるよ',
    '図書館を任された業者とズブズブの課長',
    '会長は暴 力 団 の舎弟ばい',
    '夜の店のオーナーは半グレから金もらってる',
  ],
  mustNotMatch: [
    '暴力団とつながりを断つための講習に行きました',
    '業者と組んで花壇を作ったボランティアの話を報道で見ました',
    '区は業者とつながりすぎではないか。入札の経過を公表してほしい',
    'ヤクザの手先を演じた俳優さんの映画',
  ],
});
