import { ANOTHERS } from '../../context/whose-data.ts';
import { defineRule } from '../../rule.ts';
import { together } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

export default defineRule({
  id: 'personal-data.others-account',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'leaked-personal-data',
  find: together(
    pattern(
      /(?:line|ライン|らいん|カカオ|telegram|テレグラム)\s?(?:の)?\s?(?:id|ＩＤ|アカウント)?\s?(?:は|が|これ|こちら|:|：|→|=){0,3}\s?(?=[a-z0-9_.-]*[\d_.])[a-z0-9_.-]{4,}/g,
      ['line', 'ライン', 'らいん', 'カカオ', 'telegram', 'テレグラム'],
    ),
    ANOTHERS,
    phrase(
      '晒',
      'さらす',
      'さらし',
      'ばらま',
      '公開',
      '拡散',
      '元カ',
      '本人には',
      '凸',
      '突',
      'スタ連',
      'みんなで',
      '担任',
      '送りつけ',
      '嫌がらせ',
      '追加して',
    ),
  ),
  rationale: "Somebody else's messenger id spread in anger or for sport exposes that person.",
  knownGaps: 'Ids without the word id.',
  mustMatch: [
    '元カノのLINE ID:rin_0712 ばらまきます',
    'こいつのラインID は taro.kk 晒しとく',
    '店員のＬＩＮＥ ＩＤ：ｈａｎａ＿０１ 公開、凸よろ',
  ],
  mustNotMatch: [
    'LINEのIDを公開している職員さんはいません、詐欺です',
    '市の公式LINE、元々のアカウントが使いにくい',
    'ラインのIDを聞かれたら断ってください。本人には悪気がなくても',
  ],
});
