import { isHopeToLive } from '../../context/death.ts';
import { voiced } from '../../context/voiced.ts';
import { ANY_PERSON } from '../../lists/persons.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, where } from '../../text/combine.ts';
import { ahead, gap, list, phrasing, re } from '../../text/grammar.ts';

const ROUNDABOUT = re(
  'この世から(?:消え|いなく|去)|あの世(?:へ|に)(?:行|い|逝)(?:け|っ[てち])|地獄(?:へ|に|で)(?:堕|落|お)ち(?:ろ|て|れば|ます|や)|地獄行き|生き(?:てる|ている|る|とる)(?:価値|意味|資格|だけで(?:迷惑|害|罪))|生まれて(?:こなければ|来なければ|こなきゃ|きたのが間違)|存在(?:価値|する価値|が(?:迷惑|害|罪|不快))|(?:息|呼吸)(?:す(?:る|ん)な|しないで|を?やめ|止め[ろて])|酸素(?:の無駄|がもったいない)|野垂れ死|のたれ死|(?:早く|はよ|早よ)(?:お迎え|逝っ|焼かれ|墓に|棺桶|くたば|この世)|お迎えが(?:早く)?(?:来る|来ます|くる)(?:と(?:いい|良い)|ように)|寿命が?(?:縮|尽き)|(?:長生き|長くは生き)(?:しない|できない)(?:といい|ように|だろう)|早死に(?:しろ|すれば|して|します)|ぽっくり(?:逝|い)(?:け|って|く)|死(?:んでも|に)(?:誰も|だれも)(?:悲し|困|泣|気に)|死んで(?:せいせい|喜|嬉し|当然)|(?:死|亡く)(?:んで|なって)(?:くれた|くれると)(?:ら|方が|ほうが)|葬式(?:が楽しみ|はいつ|まだ)|死刑(?:にし[ろて]|でい|が妥当|一択)|処刑(?:しろ|され)|吊る(?:せ|し上げ)|縛り首|(?:コロナ|癌|がん|ガン|病気)(?:に|で)(?:なれ|なって(?:しまえ|ほしい|死)|かか[れっ]|苦しめ|死)',
  ...list(`
    この世 あの世 地獄 生き 生まれ 存在 息 呼吸 酸素 垂れ死 たれ死 お迎え 逝 墓に 棺桶 焼かれ くたば 寿命 長生き
    早死に ぽっくり 誰も だれも せいせい 死んで 亡く 葬式 死刑 処刑 吊る 縛り首 コロナ 癌 がん ガン 病気
  `),
);

export default defineRule({
  id: 'abuse.death-polite',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    voiced(anyOf(phrasing(ANY_PERSON, gap(14), ROUNDABOUT), phrasing(ROUNDABOUT, ahead(gap(10), ANY_PERSON)))),
    (span, text) => !isHopeToLive(span, text),
  ),
  rationale: 'Wishing death or ruin on a person in other words is a death wish too.',
  knownGaps: 'Wishes that name no person (see abuse.death-roundabout).',
  mustMatch: [
    'あの課長には早くお迎えが来るといいですね',
    'お前に生きてる価値なんかない',
    'この世から消えてください、担当者さん',
    'こいつ地 獄 に 落 ち ろ',
    '市長はコロナにかかれ',
  ],
  mustNotMatch: [
    '生きてる意味を考えさせられる講演でした。先生ありがとう',
    '祖父は早くお迎えが来ると言いつつ元気です',
    '地獄に落ちろと書かれた職員さんが心配',
    'あなたに死んでほしくない',
    '病気になった市職員を支える制度がないのはおかしい',
  ],
});
