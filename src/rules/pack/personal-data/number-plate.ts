import { ANYBODY } from '../../context/anybody.ts';
import { NAME } from '../../context/names.ts';
import { ANOTHERS } from '../../context/whose-data.ts';
import { NUMBER_PLATE } from '../../detectors/numbers.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, near, together } from '../../text/combine.ts';
import { pattern, phrase } from '../../text/matcher.ts';

const OWNER = anyOf(
  phrase(
    '持ち主',
    'の家',
    '住所',
    'アパート',
    '顧問',
    '運転しとった',
    '運転手',
    '運転して',
    'って男',
    'って女',
    'って人',
    'って大工',
    '拡散',
    '犯人',
    '煽り',
    'あおり',
  ),
  ANOTHERS,
  NAME,
  ANYBODY,
  phrase(
    '所有者',
    'の男',
    'の女',
    'ご一報',
    '見たら',
    '通報して',
    '当て逃げ',
    '無銭',
    'ひき逃げ',
    '知っとる人',
    '知ってる人',
    '見かけたら',
  ),
);

export default defineRule({
  id: 'personal-data.number-plate',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.85,
  firm: true,
  urgent: 'leaked-personal-data',
  find: anyOf(
    together(NUMBER_PLATE, OWNER),
    near(pattern(/(?<!\d)\d{2}\s?-\s?\d{2}(?!\d)/g, ['-']), phrase('の持ち主は', 'を運転しとったのは'), 20),
  ),
  rationale: 'A number plate with its driver leads to a person; the crowd does the rest.',
  knownGaps: 'Plates described in words.',
  mustMatch: [
    '北九州500さ90-14の車、持ち主は守恒の大工',
    '北九州 331 て 73 49 煽り運転の犯人です拡散希望',
    '福岡３３０ね１２−３４、運転手は吉永さん',
  ],
  mustNotMatch: [
    '北九州3台のバスが到着',
    '写真の車は北九州1番の古さ、3-5年はたった',
    '受付は5階の10-14番窓口。運転手の待機場所も作って',
  ],
});
