import { INITIAL, NAMED_OUTRIGHT } from '../../context/names.ts';
import { SENSITIVE } from '../../context/told-of-others.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const ACCUSED = phrase(
  '加害者は',
  '犯人は',
  '主犯は',
  '不倫',
  '浮気',
  '中絶',
  '前科',
  '逮捕',
  '借金',
  '末期',
  '虐待',
  '万引き',
  'いじめ',
);

export default defineRule({
  id: 'personal-data.named-and-told',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'leaked-personal-data',
  find: anyOf(
    unless(
      together(
        NAMED_OUTRIGHT,
        ACCUSED,
        phrase('課の', '丁目', '小', '中', '名前は', '名義は', 'さん', '病室', '写真も', 'アパート', '嫁', '奥'),
      ),
      phrase('ニュース', '報道', '市議', '知事', '名前は出', '名前は言', 'わかりません', '分かりません', 'でしょうか'),
      'comment',
    ),
    together(
      SENSITIVE,
      phrase('末期', '中絶', '精神', '前科', '癌'),
      phrase('号室', '病室', '名前は'),
      anyOf(INITIAL, pattern(/[一-龠]{1,3}[ァ-ヶ一-龠]{1,3}さん|名前は[一-龠]{2,4}/g, ['さん', '名前は'])),
    ),
  ),
  rationale: 'Somebody named outright beside what one does not tell of others is exposed to everyone.',
  knownGaps: 'Reports of named politicians in office are left out.',
  mustMatch: [
    '不倫しているのは市民課の壬生と、城野4丁目の店の嫁です',
    '加害者は志井小の千歳リクト、写真も持っとる',
    '癌 の末期の上野マサさん、病室は5階の503です',
  ],
  mustNotMatch: [
    'いじめの加害者は誰なのか、学校は調べてください',
    '前科のある人の支援をしている方の名前は出せませんが、市は応援して',
    '不倫のニュースより予算の中身を報道してほしいのは市民',
  ],
});
