import { announcement } from '../../context/announcement.ts';
import { isCivic } from '../../context/lawful.ts';
import { defineRule } from '../../rule.ts';
import { unless, where } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';

export const DAILY = pattern(
  /料理|調理|キッチン|釣り|バーベキュー|bbq|キャンプ|焚き火|どんど焼|とんど|花火|線香|ろうそく|蝋燭|仏壇|神事|お祓い|剣道|居合|野球|ソフトボール|バッティング|献血|消防|火の用心|消火|火災|火事|ストーブ|ガソリンスタンド|給油|灯油(?:代|券|の配達)|値上|高すぎ|高騰|高くて|ガソリン代|刺繍|刺し子|チャンバラ|忍者|体験|教室|工作|DIY|草刈|剪定|研ぎ|低気圧/,
  [],
);

export default defineRule({
  id: 'threat.announced',
  category: 'abuse',
  also: 'illegal',
  stage: 'hide',
  strength: 0.82,
  urgent: 'threat',
  firm: true,
  find: unless(
    where(announcement(true), (span, text) => !isCivic(span, text)),
    DAILY,
    'comment',
  ),
  rationale: 'Violence, the announcement of coming, and a person: a threat in whatever order of words.',
  knownGaps: 'Threats without a listed word of violence.',
  mustMatch: [
    '窓口のメガネ女へ。次行くとき包丁もってくわ、待っとけ',
    '担当の若造に申す。次は猟銃を持ってまいるから左様心得よ',
    'お前んとこの娘ごと消 し た る け ん な',
  ],
  mustNotMatch: [
    '課長さん、包丁研ぎの教室に明日行くけん待っといてね',
    '殴られそうになった職員さんのニュース、明日は我が身',
    '議員さん、火の用心の夜回りを今夜もありがとう。明日も行くけん',
  ],
});
