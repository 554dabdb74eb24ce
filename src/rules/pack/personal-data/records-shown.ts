import { CAUTION } from '../../context/caution.ts';
import { isHandedOn } from '../../context/voiced.ts';
import { OFFERED_RECORDS } from '../../lists/shown-records.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, unless, where } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';

const COMPLAINS = phrase(
  ...[
    'やめてほしい',
    'やめて下さい',
    'やめてください',
    '管理',
    'お持ちいただ',
    'お持ちください',
    'ご持参',
    'ご用意',
    '漏えい',
    '漏洩',
    '流出して',
    '情報保護',
    '保護条例',
    'どうなって',
    '大丈夫です',
    '心配',
    '防災マップ',
    'ハザード',
    '制度',
  ],
  ...[
    '受給者証',
    '区役所で',
    '市役所で',
    '窓口で',
    'されました',
    '届けました',
    '警察に届け',
    '交番',
    'いりますか',
    '必要です',
    'できますか',
    'ますか',
    '廃止',
    '噂',
    '怖',
    '載せないで',
    '載せんで',
    '前の人',
    '距離感',
    'なんとかして',
    '隣から',
    '受診',
  ],
);

export default defineRule({
  id: 'personal-data.records-shown',
  category: 'personal-data',
  stage: 'hide',
  strength: 0.82,
  firm: true,
  urgent: 'leaked-personal-data',
  find: unless(
    where(OFFERED_RECORDS, (span, text) => !isHandedOn(span, text)),
    anyOf(COMPLAINS, CAUTION),
    'comment',
  ),
  rationale: 'Lists, files and found papers carry the data of many who trusted somebody with them.',
  knownGaps: 'Offers that do not say what the file holds.',
  mustMatch: [
    '子ども会の名簿、欲しい人にDMで送るよ',
    '滞納者マップ完成しました。番地入り、使って',
    'バイト先の予 約 表、名前も電話番号も丸見えやけスト見て',
  ],
  mustNotMatch: [
    'PTAの名簿、まだ紙で配りよる。個人情報の管理が心配です',
    '生活保護の一覧やマップを作ったという噂、怖いですね',
    '財布を拾いました。免許証が入っていたので交番に届けました',
  ],
});
