/** `npm run explain -- "text" [--caption TEXT] [--parent TEXT] [--username NAME]`: views, signals, reader, guards, decision. */
import { parseArgs, styleText } from 'node:util';
import { createJudge } from '../src/moderation/judge.ts';
import { policyPack } from '../src/moderation/policies/index.ts';
import { createEngine } from '../src/rules/engine.ts';
import { RULES } from '../src/rules/pack/index.generated.ts';
import { readingOf, THRESHOLD } from '../src/rules/reader/reader.ts';
import { VIEW_NAMES } from '../src/rules/text/judged-text.ts';

const COLOURS = { allow: 'green', flag: 'yellow', hide: 'red' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { caption: { type: 'string' }, parent: { type: 'string' }, username: { type: 'string' } },
});
const subject = { text: positionals.join(' '), ...values };
const policy = policyPack('kokura-minami');
const { signals, text } = createEngine(RULES, policy.office, () => performance.now()).scan(subject);
for (const name of VIEW_NAMES) console.log(`${styleText('dim', name.padEnd(9))}${text.view(name).text}`);
for (const { rule, spans } of signals) {
  const words = spans.map((span) => styleText('underline', text.words(span))).join(' | ');
  const kind = `${rule.category}${rule.also ? `, ${rule.also}` : ''}, ${rule.stage} ${rule.strength}`;
  console.log(`${styleText('cyan', rule.id)} ${styleText('dim', kind)} ${words}`);
}
const reading = readingOf(text);
const pieces = reading.spans.map((span) => styleText('underline', text.words(span))).join(' | ');
const odds = `log odds ${reading.harm.toFixed(2)}, asked where rules are silent, flags above ${THRESHOLD}${reading.kind.urgent ? `, ${reading.kind.urgent}` : ''}`;
console.log(`${styleText('cyan', `reader.${reading.kind.category}`)} ${styleText('dim', odds)} ${pieces}`);
const { action, urgency, clauses, guards } = createJudge({ policy })(subject);
for (const { clause, strength, rules } of clauses)
  console.log(`${styleText('magenta', clause)} ${strength.toFixed(2)} by ${rules.map(({ id }) => id).join(', ')}`);
for (const { id, clause, from, to } of guards) console.log(styleText('yellow', `${id} ${clause}: ${from} → ${to}`));
console.log(styleText(['bold', COLOURS[action]], action), urgency.join(' '));
