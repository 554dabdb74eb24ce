/** `npm run explain -- "text"`: views, signals, guards and the decision. */
import { createJudge } from '../src/moderation/judge.ts';
import { policyPack } from '../src/moderation/policies/index.ts';
import { JudgedText, VIEW_NAMES } from '../src/rules/text/judged-text.ts';

const text = process.argv.slice(2).join(' ');
const policy = policyPack('kokura-minami');
const judged = new JudgedText({ text }, policy.office);
for (const name of VIEW_NAMES) console.log(`\x1b[2m${name.padEnd(9)}\x1b[0m${judged.view(name).text}`);
const { action, urgency, clauses, guards } = createJudge({ policy })({ text });
for (const { clause, strength, rules } of clauses) {
  for (const { id, spans } of rules) {
    const words = spans.map((span) => judged.words(span)).join(' | ');
    console.log(`\x1b[36m${clause} ${id}\x1b[0m ${strength.toFixed(2)} ${words}`);
  }
}
for (const { id, clause, from, to } of guards) console.log(`\x1b[33m${id} ${clause}: ${from} → ${to}\x1b[0m`);
console.log(`\x1b[1m${action}\x1b[0m ${urgency.join(' ')}`);
