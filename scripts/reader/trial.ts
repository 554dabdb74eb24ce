/**
 * `npm run reader:trial [-- --benign FILES…]`: what the second reader adds to the rules, and what it costs, by
 * cross-validation: the comments of one writer (a file of the training corpora) are read by a model that never saw that
 * writer. Only comments that the rules leave alone count (ADR 12).
 */
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { featuresOf } from '../../src/rules/reader/features.ts';
import { harmOf, type Kind, kindOf } from '../../src/rules/reader/model.ts';
import { THRESHOLD } from '../../src/rules/reader/reader.ts';
import { plainView } from '../../src/rules/text/plain.ts';
import { type Comment, categoryOfClause, examples, kindsOf, type LabelledExample, rowsOf } from './examples.ts';
import { learn } from './learn.ts';

/** Files of the training corpora from this number on are by one writer each. */
const FIRST_WRITER = 40;
const WRITERS_A_FOLD = 4;
const WRONG_FLAGS = [0.0025, 0.005, 0.01, 0.015, 0.02];

const writerOf = ({ id }: { id: string }): number => FIRST_WRITER + Number(/^v(\d+)-/.exec(id)?.[1] ?? -FIRST_WRITER);
const rulesAlone = createJudge({ policy: policyPack('kokura-minami'), reader: false });
const leftAlone = ({ text, username = '', caption = '', parent = '' }: Comment): boolean =>
  rulesAlone({ text, username, caption, parent }).action === 'allow';
const all = examples();
const writers = [...new Set(all.map(writerOf))].filter((writer) => writer > 0);
const ordinary = process.argv
  .slice(2)
  .filter((argument) => argument !== '--benign')
  .flatMap((file) => rowsOf(file))
  .filter(leftAlone)
  .map(({ text }) => plainView(text).text);

interface Read extends LabelledExample {
  readonly harm: number;
  readonly guess: Kind;
}
const read: Read[] = [];
let ordinaryHarm: readonly number[] = [];
for (let at = 0; at < writers.length; at += WRITERS_A_FOLD) {
  const held = new Set(writers.slice(at, at + WRITERS_A_FOLD));
  const weights = learn(
    all.filter((e) => !held.has(writerOf(e))),
    kindsOf(all),
  );
  for (const example of all.filter((e) => held.has(writerOf(e)) && leftAlone(e))) {
    const features = featuresOf(plainView(example.text).text);
    read.push({ ...example, harm: harmOf(features, weights), guess: kindOf(features, weights) });
  }
  if (at === 0) ordinaryHarm = ordinary.map((plain) => harmOf(featuresOf(plain), weights));
}

const missed = read.filter(({ action }) => action !== 'allow');
const mayStay = read.filter(({ acceptable }) => acceptable.join() === 'allow');
const harmless = mayStay.map(({ harm }) => harm);
const isUrgent = ({ urgent }: Read): boolean => urgent === true;
const saysUrgent = ({ guess }: Read): boolean => guess.urgent !== undefined;
const ranked = harmless.toSorted((a, b) => b - a);
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const rightly = ({ clauses, guess }: Read): boolean =>
  clauses.some((clause) => categoryOfClause(clause) === guess.category);

console.log(`${all.length} comments, ${writers.length} writers read by models that never saw them.`);
console.log(`The rules leave ${read.length} of theirs alone: ${missed.length} should be flagged or hidden,`);
console.log(`${harmless.length} must not be flagged; ordinary sentences left alone: ${ordinary.length}.\n`);
console.log(
  'threshold | wrong flags | found of what rules miss | right clause | urgent found | wrongly urgent | ordinary sentences',
);
const thresholds = [...WRONG_FLAGS.map((share) => ranked[Math.floor(share * ranked.length)] ?? 0), THRESHOLD];
for (const threshold of thresholds.toSorted((a, b) => b - a)) {
  const found = missed.filter(({ harm }) => harm > threshold);
  console.log(
    [
      threshold.toFixed(2).padStart(9),
      percent(harmless.filter((harm) => harm > threshold).length, harmless.length).padStart(11),
      `${percent(found.length, missed.length)} (${found.length})`.padStart(24),
      percent(found.filter(rightly).length, found.length).padStart(12),
      percent(found.filter(isUrgent).filter(saysUrgent).length, missed.filter(isUrgent).length).padStart(12),
      `${[...found, ...mayStay].filter((e) => e.harm > threshold && !isUrgent(e) && saysUrgent(e)).length}`.padStart(
        14,
      ),
      percent(ordinaryHarm.filter((harm) => harm > threshold).length, ordinaryHarm.length).padStart(12),
    ].join(' | '),
  );
}
const threshold = ranked[Math.floor(0.01 * ranked.length)] ?? 0;
console.log('\nby clause, at 1 % wrong flags (found of missed):');
const clauses = [...new Set(missed.map(({ clauses: [first = ''] }) => first))].toSorted();
for (const clause of clauses) {
  const own = missed.filter(({ clauses: [first] }) => first === clause);
  console.log(`${clause.padEnd(5)} ${own.filter(({ harm }) => harm > threshold).length}/${own.length}`);
}
