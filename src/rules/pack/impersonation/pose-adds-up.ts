import { CAUTION } from '../../context/caution.ts';
import { LODGING } from '../../context/dealers.ts';
import { ASKS_HARM, ASKS_OPENLY, NEVER_ASKED, POSE } from '../../context/pose-weights.ts';
import { WARY } from '../../context/pretexts.ts';
import { defineRule } from '../../rule.ts';
import { anyOf, together, unless } from '../../text/combine.ts';
import { phrase } from '../../text/matcher.ts';
import { tally } from '../../text/tally.ts';

/** Who wants nothing. */
const WISHES_WELL = phrase(
  '返信はいりません',
  '返信は不要',
  '返事はいりません',
  'ひかれませんように',
  'ご自愛ください',
);

export default defineRule({
  id: 'impersonation.pose-adds-up',
  category: 'impersonation',
  stage: 'hide',
  strength: 0.83,
  firm: true,
  find: unless(
    together(tally(7.6, POSE), ASKS_HARM),
    anyOf(CAUTION, WARY, LODGING, NEVER_ASKED, ASKS_OPENLY, WISHES_WELL),
    'comment',
  ),
  rationale: 'Who says to be in office or far away, and wants money, data or a private talk at once, is an impostor.',
  knownGaps: 'Comments longer than 170 letters; tales without a request.',
  mustMatch: [
    '年金機構の者です。未払いの件で至急、口座を確認しますので折り返しご連絡ください',
    '海上で働く船長です。妻を亡くし孤独です。メールで話したい、連絡をください',
    '区長秘書です。優先枠の手 数 料 、３万円をペイペイでお送りください',
  ],
  mustNotMatch: [
    '年金機構の者ですと電話が来て口座を聞かれました。詐欺ですよね',
    '職員です、と名乗らずに書類を送り返す。連絡もなしに期限を切るのはおかしい',
    '消防団の者です。今夜の見回り、手伝える方はお越しください',
    'テレビ局の報道担当です。この大雨の映像についてＤＭを差し上げてもよろしいでしょうか',
    '市民センター受付担当です。手袋の忘れ物を保管しております。受付までお越しください。ご連絡も可',
  ],
});
