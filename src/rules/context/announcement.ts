import type { Span } from '../category.ts';
import { anyOf, where } from '../text/combine.ts';
import { list, phrasing, re } from '../text/grammar.ts';
import { type Matcher, matcher } from '../text/matcher.ts';
import { every } from '../text/need.ts';
import { isNews, isOfPrey, isPlayful, isReproach } from './figure-of-speech.ts';
import { inEarnest } from './voiced.ts';

const mine = (a: Matcher): Matcher =>
  where(
    inEarnest(a),
    (s, text) => !isOfPrey(s, text) && !isPlayful(s, text) && !isReproach(s, text) && !isNews(s, text),
  );

/** Violence named, whatever the form of the verb. */
const VIOLENCE = mine(
  phrasing(
    re(
      '(?<![蜂蚊釘串とを])火だるま|刺(?:し|す|せ|そ)(?!身|繍|激|さ)|殺(?:し(?!文句|風|合)|す(?!る|気|虫|菌)|せ|そ|め)|ころし(?:て|に|たる)|(?:ぶん)?殴(?:り|る|っ|ろ)|蹴り(?:殺|入|込)|ボコ(?:す|し|る|ら|ボコ|っ)|ぼこぼこ|ぼてくり|くらし(?:あげ|ちゃ|たる)|しば(?:く|い[ちてた])|半殺し|首(?:を)?(?:絞|し?め|切|はね|や(?:$|。)|もら|とる)|道(?:連|づ)れ|みちづれ|はもの|ほうちょう|ばくだん|きんぞくばっと|かなづち|沈め(?:て|た|ちゃ|る)|魚の(?:餌|エサ)|埋め(?:て|た|ちゃ|る(?:ぞ|けん))|消し(?:たる|て(?:や|く)|ちゃる)|口(?:を)?裂|火(?:を|ば)?(?:つけ|付け|放)|燃や(?:す|し|せ)|爆(?:破|弾|殺)|包丁|猟銃|(?<!日本)刀(?:を|持)|ナイフ|刃物|斧|鉈|ナタ|バット(?:を|持|で)|ガソリン|灯油(?:を)?(?:か|撒|ま)|硫酸|毒(?:を|入|餌)|死骸|血(?:祭|の雨|の海|を見)|足腰立た|歩け(?:ん|ない)(?:ように|ごと|体)|二度と(?:歩|笑|口|起き|目)|轢(?:い|き)(?:て|殺|た)|始末(?:し|す)|やっちま|消え(?:て|る)(?:もらう|ことに)|🔪|🗡|🔫|💣|🪓|🧨',
      ...list(`
        火だるま 火だるま 刺 殺 ころし 殴 蹴り ボコ ぼこ ぼてくり くらし しば 半殺 首 道連れ 道づれ みちづれ はもの ほうちょう ばくだん きんぞくばっと かなづち 沈め 魚の 埋め 消 口 火
        燃や 爆 包丁 猟銃 刀 ナイフ 刃物 斧 鉈 ナタ バット ガソリン 灯油 硫酸 毒 死骸 血 足腰 歩け 二度と 轢 始末
        やっちま 🔪 🗡 🔫 💣 🪓 🧨
      `),
    ),
  ),
);
/** The speaker's own coming. */
const COMING = mine(
  phrasing(
    re(
      '(?:待(?:っ|ち)?(?:と(?:け|る|って)|ってろ|っておけ|ちよる|っちょ(?:れ|け)|っとき)|覚悟(?:しと|しろ|せ|して(?:お|ろ|待)|は(?:いい|でき))|覚え(?:とけ|てろ|ておけ|とれ)|左様心得|(?:行|い)く(?:けん|から|け[。、]|ぞ|わ|ばい)|(?:行|い)っちゃる|行ったる|持って(?:く(?!る|だ)|い[くっ]|行(?:く|っちゃ|ったる)|まいる|参る|伺)|もってく|うかがい(?:ます|う)|まいります|参ります|参上|推参|まいるから|参るから|伺い?(?:ます|う)から|て(?:や[るろ]|やん)|たる(?:けん|から|わ|ぞ|$|。|！|!)|ちゃる(?:けん|から|わ|ぞ|$|。|！|!)|しちゃれ|したろ|てまう|たろか|させて(?:もらう|やる)|次(?:は|に|の)(?:お前|おまえ|あんた|ない|会|わし)|思い知(?:れ|ら)|後悔(?:させ|する)|許さん(?:け|ぞ)|(?:言わ|出さ|やめ|払わ|返さ|謝ら|せ)(?:んなら|ないなら|なければ|んかったら)|逃(?:がさ|げられ)|ただじゃ|今夜|今晩|明日|あした|(?:月|火|水|木|金|土|日)曜(?:の|に)?(?:夜|朝|夕|退庁|帰|待|は)?|退庁|帰り道|帰りに|駐車場で|裏口で)',
      ...list(`
        待 覚悟 覚え 左様 行く いく 行っ いっちゃ 持って もってく まいる 参る 参上 推参 参り まいり うかがい 伺 てや たる ちゃ したろ てまう たろか
        させて 次 思い知 後悔 許さん 逃 んなら ないなら なければ んかったら ただじゃ 今夜 今晩 明日 あした 曜 退庁
        帰り 駐車場 裏口
      `),
    ),
  ),
);
/** Whom it would meet. */
const WHOM = phrasing(
  re(
    '(?:お前|おまえ|てめえ|きさん|貴様|あんた|あなた|こいつ|あいつ|アイツ|担当|課長|係長|部長|所長|職員|窓口|受付|議員|市長|区長|担任|広報の|福祉の|女ども|児相|娘|息子|嫁|奥さん|家族|家(?:は|に|を|の前)|自宅|住所|顔(?:は|も)?(?:覚|知|割)|名前(?:は|も)?(?:覚|知|控)|[一-龠]{2,3}さん|[一-龠]{1,3}課|皆(?:殺|を|🗡))',
    ...list(`
      お前 おまえ てめえ きさん 貴様 あんた あなた こいつ あいつ アイツ 担当 課長 係長 部長 所長 職員 窓口 受付 議員
      市長 区長 担任 広報の 福祉の 女ども 児相 娘 息子 嫁 奥さん 家 自宅 住所 顔 名前 さん 皆 課
    `),
  ),
);

/** Violence and the speaker's coming in one comment; with `aimed`, at somebody. */
export const announcement = (aimed: boolean): Matcher =>
  matcher(
    () => anyOf(VIOLENCE).pieces,
    (text) => {
      const violence = VIOLENCE.find(text);
      if (violence.length === 0) return [];
      const apart = (a: Span): boolean => violence.some((b) => a[0] !== b[0]);
      const coming = COMING.find(text).filter(apart);
      if (coming.length === 0 || (aimed && WHOM.find(text).length === 0)) return [];
      const close = coming.some((c) => violence.some((v) => Math.abs(c[0] - v[0]) <= 60));
      return close ? [...violence, ...coming] : [];
    },
    () => every([VIOLENCE.need, COMING.need, ...(aimed ? [WHOM.need] : [])]),
  );
