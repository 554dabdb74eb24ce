/**
 * `npm run fuzz:patterns [SECONDS]`: asks `recheck` for the worst string of every pattern that the rules use, as far as
 * it can analyse them in the time given, and judges each of those strings; fails when one takes above 50 ms.
 */
import { checkSync } from 'recheck';
import { createJudge } from '../src/moderation/judge.ts';
import { policyPack } from '../src/moderation/policies/index.ts';
import { RULES } from '../src/rules/pack/index.generated.ts';
import { asSubject } from '../src/rules/rule.ts';
import { JudgedText } from '../src/rules/text/judged-text.ts';

const LIMIT_MS = 50;
const PATIENCE_MS = 1_000;
const seconds = Number(process.argv[2] ?? 600);
const policy = policyPack('kokura-minami');

/** Every pattern that is run while all rules look at all their examples. */
function patternsInUse(): RegExp[] {
  const seen = new Map<string, RegExp>();
  const [exec, matchAll] = [RegExp.prototype.exec, String.prototype.matchAll];
  const note = (regex: RegExp): unknown => seen.set(`${regex}`, regex);
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    note(this);
    return exec.call(this, text);
  };
  String.prototype.matchAll = function (this: string, regex: RegExp) {
    note(regex);
    return matchAll.call(this, regex);
  };
  try {
    for (const { rule } of RULES)
      for (const example of [...rule.mustMatch, ...rule.mustNotMatch])
        rule.find.find(new JudgedText(asSubject(example), policy.office));
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.matchAll = matchAll;
  }
  return [...seen.values()];
}

const patterns = patternsInUse();
const judge = createJudge({ policy });
const end = performance.now() + seconds * 1000;
const counts = { safe: 0, vulnerable: 0, unknown: 0 };
const slow: string[] = [];
let analysed = 0;
for (const { source, flags } of patterns.toSorted((a, b) => a.source.length - b.source.length)) {
  if (performance.now() > end) break;
  analysed += 1;
  const found = checkSync(source, flags.replace(/[gy]/g, ''), { timeout: PATIENCE_MS });
  counts[found.status] += 1;
  if (found.status !== 'vulnerable') continue;
  const text = found.attack.string;
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    judge({ text });
    return performance.now() - start;
  });
  const ms = Math.min(...times);
  if (ms > LIMIT_MS) slow.push(`${ms.toFixed(0)} ms: ${source.slice(0, 80)}`);
}
console.log(
  `${analysed} of ${patterns.length} patterns analysed: ${JSON.stringify(counts)} (as if texts had no limit).`,
);
console.log(`${slow.length} worst strings above ${LIMIT_MS} ms.`);
for (const line of slow) console.log(`  ${line}`);
process.exitCode = slow.length > 0 ? 1 : 0;
