import { voiced } from '../../context/voiced.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';
import { gap, list, phrasing, re } from '../../text/grammar.ts';

const EXPOSE = re(
  '(?:特定|晒|さら)(?:し(?:て(?:やる|やろう|くれ|ください|拡散|ほしい|欲しい|みん|いこ|いき)|ます|よう|たい|たろ|ちゃ|と(?:く|こ)|上げ)|す(?:ぞ|けん|わ|から|で)|せ(?:$|[！!。])|班)|(?:顔写真|名前|実名|本名|住所|職場|勤務先|家族|アカウント|インスタ|過去|画像)(?:を|も|全部)?(?:晒|さら(?:し|そ|す(?:ぞ|わ|け|で))|拡散(?:し|せ)|ばらま|バラま|ばら撒|公開し(?:て(?:やる|いき|ます|ほし)|ます|よう)|特定|ネットに(?:流|上|出|載)|掲示板)|(?:みんなで|全員で|片っ端から|一斉に|毎日|しつこく)(?:電話|クレーム|通報|抗議|突撃|メール|dm|押しかけ|潰|つぶ|追い込|叩|いじめ)(?:し|を|入れ|て|こ|よ|ま|そ|う)|電凸|突撃し(?:て|よ|ま|た)|凸(?:って|り|る|しよ|お)|炎上させ|社会的に(?:抹殺|殺|死|消)|追い込(?:んで|み)(?:や|ま|か)|人生(?:終わらせ|潰し|壊して|めちゃくちゃに)',
  ...list(`
    特定 晒 さら 顔写真 名前 実名 本名 住所 職場 勤務先 家族 アカウント インスタ 過去 画像 みんなで 全員で 片っ端
    一斉に 毎日 しつこく 電凸 突撃 凸 炎上 社会的に 追い込 人生
  `),
);

export default defineRule({
  id: 'abuse.pile-on',
  category: 'abuse',
  stage: 'hide',
  strength: 0.6,
  firm: true,
  find: voiced(
    anyOf(
      phrasing(ANY_PERSON, re('(?!の皆)'), gap(10), EXPOSE, re('(?!な|をやめ|行為|は犯罪|のは|され)')),
      phrasing(EXPOSE, gap(8), ANY_PERSON),
      phrasing(
        re('(?:誰か|だれか|有志)', '誰か', 'だれか', '有志'),
        gap(12),
        re(
          '(?:特定|晒し|住所|本名|名前)(?:を)?(?:して|しろ|教え|調べ|わから|知ら|頼|はよ)',
          ...list(`
特定 晒し 住所 本名 名前
          `),
        ),
      ),
    ),
  ),
  rationale: 'Calling others to expose or hunt a person.',
  knownGaps: 'Complaints by many people in good order are not meant.',
  mustMatch: [
    'この職員の顔写真拡散しようぜ',
    '誰かこいつ特定して',
    'あの課長の家にみんなで電話しよう',
    'お前の住所 晒 す ぞ',
  ],
  mustNotMatch: [
    '職員の名前を公開して、責任の所在を明らかにする制度にしてほしい',
    '住所変更の手続きを教えてください',
    'その人の顔写真を拡散するのは犯罪です',
    'みんなで通報して道路の穴を知らせよう。アプリで送れます',
  ],
});
