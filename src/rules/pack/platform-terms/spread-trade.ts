import { BARE_PLEA, COPIED_ON, SHOP_RAFFLE } from '../../context/reach.ts';
import { SPREAD_EXCUSED, SPREAD_SIGNS } from '../../context/spread-signs.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless, where } from '../../text/combine.ts';
import { pattern } from '../../text/matcher.ts';
import { weighed } from '../../text/weighed.ts';

/** Passed on to a number of people, or misfortune comes. */
const CURSE = together(
  pattern(
    /[0-9０-９一二三四五六七八九十]{1,12}(?:人|名|か所|箇所|ヶ所)(?:以上)?(?:に|へ)[^。\n]{0,6}(?:送|回|まわ|転送|広|コピペ|伝|シェア|貼)/g,
    [],
  ),
  pattern(
    /(?:不幸|呪|のろい|祟|たたり|災い|事故|死|病気)(?:に|が|を|は)[^。\n]{0,6}(?:来|起|解|な(?:り|る)|降|訪|遭|続|ぬ)|家族に不幸|不幸にな|(?:止め|無視|スルー|送らな|回さな|まわさな)[^。\n]{0,4}(?:人|と|たら|方)[^。\n]{0,8}(?:不幸|呪|事故|死|災)/g,
    [],
  ),
);
/** Many are called to get an account banned. */
const GANG_REPORT = unless(
  anyOf(
    pattern(
      /(?:全員|みんな|皆|一斉|総出|拡散|せーの|合図|仲間|同志|手分け|組織的|人海)[^。\n]{0,24}(?:通報|違反報告|報告ボタン)[^。\n]{0,14}(?:凍結|ban|バン|潰|つぶ|消|停止|とば|飛ば|落と|おと|祭|連打|よう|そう|ろ|ぜ|せよ|うや|まくれ|しまく)/g,
      [],
    ),
    pattern(
      /(?:荒らし|あらし|アンチ|突撃|スパム|通報|晒し|さらし|コメント|炎上)(?:隊|部隊|団|軍団|要員|班|係|員|仲間|メンバー|グル(?:ープ)?|有志|祭り)(?:の)?[^。\n]{0,10}(?:募集|ぼしゅう|求|集合|集ま|結成|参加|入隊|招集|入れ|増員|開催|開始|しよ|やろ)/g,
      [],
    ),
    pattern(
      /(?:コメ欄|コメント欄|コメ|スレ|垢|アカウント|アカ|ページ)(?:を|ば)?[^。\n]{0,6}(?:埋め尽く|埋めよう|埋めて|埋めまく|占拠|占領|ジャック|乗っ取|荒らそ|荒らし(?:に|て|まく|たろ)|炎上させ|凍結させ|banさせ|とばそ|飛ばそ|潰そ)[^\n]{0,40}(?:[0-9０-９一二三四五六七八九十]{1,12}人|シェア|拡散|募集|集合|集まれ|みんな|全員|合図|一斉|運動|祭り|仲間|フォローし)/g,
      [],
    ),
  ),
  pattern(/詐欺|偽|なりすまし|スパム|乗っ取|誘拐|児童|盗撮|被害|犯罪|違法/g, []),
  'comment',
);

export default defineRule({
  id: 'platform-terms.spread-trade',
  category: 'platform-terms',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  find: where(
    anyOf(
      unless(weighed(4, SPREAD_SIGNS), anyOf(SPREAD_EXCUSED, BARE_PLEA, COPIED_ON, SHOP_RAFFLE), 'comment'),
      unless(CURSE, SPREAD_EXCUSED, 'comment'),
      GANG_REPORT,
    ),
    (span, text) => !isHandedOn(span, text),
  ),
  rationale: 'Clicks that are given back, sold or paid with prizes: what is traded, how, and who may join.',
  knownGaps: 'A polite request for one follow.',
  mustMatch: [
    'イイネ周回部屋つくりました、入りたい人リプ',
    '登録者増やします、お値段はDMで。日本人のみ',
    'フ ォ ロ ー し た 人 全 員 に ギ フ ト 券 配 り ま す',
    '再生数10000回＝700円で回します、即反映',
    'これを6人に転送しないと不幸になります',
    '突撃部隊のメンバー募集中、今夜やろう',
    'コメ欄を絵文字で埋め尽くす祭り、全員集合',
    'このアカ、みんなで一斉に通報して凍結させようぜ',
  ],
  mustNotMatch: [
    'コメント欄を荒らす人が仲間を集めています。通報を',
    'フォロワー買ってる業者のスパムが多い。いいね返しもいらん',
    'いいねを押した人全員にプレゼントという商店街の企画、応募しました',
    '市のアカウント、フォロワーを増やして何をするんですか。税金で',
  ],
});
