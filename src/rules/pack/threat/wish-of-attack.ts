import { isNews, isPlayful } from '../../context/figure-of-speech.ts';
import { isCondemned, isFiction, isHandedOn } from '../../context/voiced.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { PLACE } from '../../lists/violence.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { any, gap, list, phrasing, re } from '../../text/grammar.ts';

const HARM = re(
  '(?:誰か|だれか)?(?:に)?(?:刺され(?:て(?:しまえ|まえ|死|ほし|くれ|こい)|れば|ろ|ちまえ|りゃ|たら(?:いい|良))|殺され(?:て(?:しまえ|ほし|くれ|こい)|れば(?:いい|良|よ)|ろ|ちまえ|たら(?:いい|良))|殴られ(?:て(?:しまえ|ほし)|れば|ろ)|襲われ(?:て(?:しまえ|ほし)|れば|ろ)|轢かれ(?:て(?:しまえ|死|ほし|まえ)|れば|ろ|ちまえ)|(?:撃た|吊るさ|処刑さ|消さ|リンチさ|袋叩きにさ|ぶっ刺さ|斬ら|切りつけら|爆殺さ|火あぶりにさ|晒し首にさ|銃殺さ|拉致さ|誘拐さ|呪い殺さ|焼き殺さ|刺し殺さ|撃ち殺さ|叩き殺さ)れ(?:て(?:しまえ|まえ|死|ほし|くれ|こい)|れば(?:いい|ええ|よか)|ろ|ちまえ|りゃ)|はねられ(?:て(?:しまえ|死)|れば|ろ)|(?:刺|殺|殴|燃や|襲|爆破)(?:し|っ)て(?:くれ(?!て)|ほしい|欲しい|やれ|こい|きて|しまえ)|(?:刺せ|殺せ|ころせ|殴れ|撃て|吊るせ|燃やせ)(?!ば|る|な|そう|ない|ず|ま))|(?:燃え|焼け|潰れ|つぶれ|爆発し|崩れ|沈め|流され|津波(?:に|で)(?:流|飲)|地震(?:で|に)(?:潰|崩|壊)|雷(?:に|が)(?:打|落ち)|隕石(?:が|でも)?(?:落ち|当た))(?:て(?:しまえ|なくなれ|ほしい|欲しい|死)|て(?:しまえば|くれれば)|れば(?:いい|良い|よか)|ろ(?!う)|ちまえ|ますように)|火事(?:に|で)(?:なれ(?:ば(?:いい|良))?|燃え)|事故(?:れ(?!ば(?:補|保)|る|な|て)|って(?:死|しまえ|くれ)|に(?:遭|あ)(?:え(?!ば保)|って(?:死|しまえ|ほし)|えば(?:いい|良)))|テロ(?:でも)?(?:起き|起こ)(?:れば|ろ|て(?:ほし|くれ)|ないか)|爆弾(?:でも)?(?:落ち|落と)(?:ろ|せ|ちれば|して)',
  ...list(`
    撃た 吊る 処刑 消さ リンチ 袋叩 斬ら 切りつけ 火あぶり 晒し首 銃殺 拉致 誘拐 刺 殺 ころせ 殴 襲 轢 はね 燃 爆 撃て 吊る 焼け 潰れ つぶれ 崩れ 沈め 流 津波 地震 雷 隕石 火事 事故 テロ
  `),
);

/** An office, a firm or a shop that shall go under: anger at an institution. */
const COLLAPSE = /(?:役所|役場|市役所|区役所|局|課|会社|店|党)[^。\n]{0,8}(?:潰|つぶ)れ(?:ろ|て|れ|ち)/;

export default defineRule({
  id: 'threat.wish-of-attack',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.82,
  urgent: 'threat',
  firm: true,
  find: where(
    anyOf(
      phrasing(
        any(
          ANY_PERSON,
          re(
            '(?:家族|一家|家|女ども|外国人|あいつら|こいつら|あんたら|全員|みんな)',
            ...list(`
家 女ども 外国人 あいつら
              こいつら あんたら 全員 みんな
            `),
          ),
        ),
        re('(?!の皆)'),
        gap(12),
        HARM,
        re('(?!と(?:言|書|思わ)|ような|対策|(?:前|まえ)に|人|被害|恐れ|おそれ|かも|危険)'),
      ),
      phrasing(
        PLACE,
        re('(?:が|も|は|ごと|なんか|なんて|、|全部|さっさと|早く){0,3}'),
        HARM,
        re('(?!と(?:言|書)|ような|対策|前に|人|かも|危険)'),
      ),
    ),
    (span, text) =>
      !isHandedOn(span, text) &&
      !isCondemned(span, text) &&
      !isFiction(span, text) &&
      !isNews(span, text) &&
      !isPlayful(span, text) &&
      !/リア充|カップル/.test(text.raw) &&
      !COLLAPSE.test(text.raw),
  ),
  rationale: 'Wishing or urging that somebody be stabbed, killed or burnt.',
  knownGaps: 'Curses without a target.',
  mustMatch: [
    'あの課長、夜道で刺されて死ね',
    '誰か市長を殺してくれ',
    '区役所なんか燃えてしまえ',
    '担当者 事故って死ね',
    'こいつ誰か 殺 せ',
  ],
  mustNotMatch: [
    'リア充爆発しろ、公園のカップル多すぎ',
    '先生が蚊に刺されてかゆそうでした',
    '職員が刺された事件のニュースは怖い',
    'バスが事故る前にガードレールを直して',
    '小学校の前で子どもがはねられたら遅い',
  ],
});
