import { malice } from '../../context/malice.ts';
import { defineRule } from '../../rule.ts';
import { anyOf } from '../../text/combine.ts';

export default defineRule({
  id: 'abuse.malice-plain',
  category: 'abuse',
  stage: 'hide',
  strength: 0.82,
  find: anyOf(malice(2.8, 2, true), malice(3.1, 1, true)),
  rationale: 'Several kinds of malice in one breath leave no doubt; beside the office’s work a person looks.',
  knownGaps: 'Friends who tease each other in such words.',
  mustMatch: [
    '脳みそ腐っとるブスは引っ込んどけよババア',
    'その面でよう人前出られるな、ブスのくせに',
    'チビでﾊｹﾞで性格も悪い、消えろ',
  ],
  mustNotMatch: [
    '「脳みそ腐っとるババア」と言われて泣いた人がいます。差別をなくそう',
    '鬼ババアの役、迫力があって楽しかった。消えろのセリフで泣く子も',
    '性格が悪いとは思わないけど、説明が足りない。対応を直して',
  ],
});
