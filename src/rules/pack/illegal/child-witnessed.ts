import { WITNESSED } from '../../context/child-watching.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'illegal.child-witnessed',
  category: 'illegal',
  stage: 'flag',
  strength: 0.5,
  urgent: 'child-safety',
  firm: true,
  find: WITNESSED,
  rationale: 'Somebody saw a stranger at a child, or a child told of one: it stays, but staff must know.',
  knownGaps: 'Reports without a word for the stranger.',
  mustMatch: [
    '娘が知らない男の人に写真を撮られてました',
    '児童館の前に同じ白い車がよく停まっとる',
    '孫 が ゲームで知り合った大人に会おうって言われ、困っています',
  ],
  mustNotMatch: [
    '知らない人に声をかけられたらどうするか、子どもの防犯教室で習いました',
    '道に迷って知らない人に声をかけられた息子が親切に案内しました',
    '公園の桜を撮影している同じ男の人に子どもが会釈していた。取材らしい',
  ],
});
