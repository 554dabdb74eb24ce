import { WATCHING } from '../../context/child-watching.ts';
import { isCondemned, isHandedOn } from '../../context/voiced.ts';
import { defineRule } from '../../rule.ts';
import { where } from '../../text/combine.ts';

export default defineRule({
  id: 'illegal.child-stalked',
  category: 'illegal',
  also: 'obscenity',
  stage: 'hide',
  strength: 0.84,
  urgent: 'child-safety',
  firm: true,
  find: where(WATCHING, (span, text) => !isHandedOn(span, text) && !isCondemned(span, text)),
  rationale: 'A child is waited for, followed or baited, and the writer says so himself.',
  knownGaps: 'Watching that is told without a place or a habit.',
  mustMatch: [
    '今日はピアノの日やろ、知っとるよ。帰りに待っとくね',
    'お菓子で釣れる子、けっこういるよ。すぐついてくる',
    '迷子の 子 、 親のふりすれば連れて帰れそう',
    'バス停の1年生、いつもうしろに立ってるのは俺',
  ],
  mustNotMatch: [
    '毎朝バス停で1年生を見守りしています。後ろに立っていると安心だそうです',
    'お菓子で鳩が寄ってくるので、孫が簡単に捕まえられそうと喜んだ',
    '迷子の子を連れて行ったら係の人に助けられました。ありがとう',
  ],
});
