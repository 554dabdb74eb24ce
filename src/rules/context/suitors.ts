import { anyOf } from '../text/combine.ts';
import { list } from '../text/grammar.ts';
import { latin, phrase } from '../text/matcher.ts';

/** Who love scams pretend to be. */
export const FAR_SUITOR = anyOf(
  phrase(
    ...list(`
      海外で医師 国連の医師 軍の休暇 軍医 海軍 大佐 軍人です 派遣されて パイロットです 灯台 海の上で働 船で働 石油 掘削 エンジニア、 エンジニアです 離婚した 未亡人 独り身の男 独り身です 孤独な男 孤独な女 シリア ドバイ 駐留 建築家です 韓国の俳優 俳優本人 財団の会長 余命を 余命が 日本好きの者 日本に移住 子どもは一人 娘が一人います 起業家です
      投資家です 妻を亡くし 夫を亡くし 早くに亡くし 外科医
    `),
  ),
  latin(
    'widower from',
    'on a ship',
    'my wife died',
    'my husband died',
    'offshore',
    'stationed in',
    'us navy',
    'us army',
    'colonel',
    'sgt',
    'un peace',
    'un doctor',
    'marine engineer',
    'oil rig',
    'widow',
    'widower',
    'orthopedic surgeon',
    'military doctor',
  ),
);
export const COURTS = anyOf(
  phrase(
    ...list(`
      友達になり 友達になっ お友達に 友だちになり 友人になり 笑顔に惹 笑顔に引 笑顔を毎日 笑顔がすてきで 惹かれました 胸を打たれ 美しい 綺麗な方 優しい人と 優しそうな 話したいです お話したい お話ししたい 話したい 知り合いたい 知り合いにな 親愛なる 心の清い 運命を感じ 一目 仲良くなりた 恋人 結婚を あなたのプロフィール あなたの文 あなたの書かれる 真剣な
      預けたい 託したい 連絡をくれ お返事を 会いたいです メール友達
    `),
  ),
  latin(
    'my dear',
    'hi dear',
    'hello dear',
    'so lovely',
    'be friends',
    'get to know you',
    'know you better',
    'dear friend',
    'beautiful',
    'be my friend',
    'add me',
    'text me',
    'share with you',
    'lonely',
    'soulmate',
    'privately',
  ),
);
/** Inheritances, funds and boxes of gold. */
export const FORTUNE = anyOf(
  phrase(
    ...list(
      `遺産 未請求の基金 未請求の資金 故人の 金の延べ棒 金塊 延べ棒 宝石の箱 現金の箱 財産を分け 財産をあげ 遺された財産 退職金の箱 退職金を 金の箱 箱を 基金が 寄付したい 寄付をしたい 相続人 秘密を保つ 協力者を求 受取人 委託金 被害金をお返 全財産 余命`,
    ),
  ),
  latin('inheritance', 'unclaimed', 'box of gold', 'beneficiary', 'next of kin', 'million dollars', 'trunk box'),
);
/** An accident of the family, a lost phone, an orphanage: money wanted by a false voice. */
export const FALSE_NEED = phrase(
  ...list(`
    示談 お孫さんの事故 息子さんの事故 事故の件で 会社のお金を使 会社の小切手 携帯を落とし 携帯が壊れて番号 電話番号が変わ スマホを水没 トイレに落として番号 孤児院 シスターです 難民の子 手術代が 治療費が 治療代が 手術で困 手術費 手術の費用 入院費 入院代 ビザの費用 ビザ代 渡航費 航空券代 飛行機代 通関料 関税が 財布をなく 財布を盗 財布落と 家賃が払 家賃が足り 学費が払 学費が足り ミルク代 おむつ代 食べるものが 送別の 義援金を集め 募金を集め 寄付を集め 寄付で薬 支援団体の者 災害支援団体
  `),
);
export const MONEY_ASKED = phrase(
  ...list(
    `至急 お電話番号 電話番号を 送金 振り込 振込 口座 ご連絡 連絡をくだ 個別にお paypay ペイペイ 電子マネー お金を貸 お借り 借りれ 借りられ 貸して かして 貸しても 助けて 必ず返 絶対返 返します 立て替え 立替 工面 融通 カンパ 寄付先 dm 送り方`,
  ),
);
