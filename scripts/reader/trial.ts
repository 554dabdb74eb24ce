/**
 * `npm run reader:trial [-- --benign FILES…]`: what a statistical second reader would add to the rules, by
 * cross-validation over the files of the training corpora and development parts 1 and 2 (ADR 0008).
 */
import { readFileSync } from 'node:fs';
import { readCorpus } from '../../eval/corpora/corpora.ts';
import { createJudge } from '../../src/moderation/judge.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import { partOf } from '../dev-split.ts';
import { featuresOf } from './features.ts';
import { type Example, train } from './model.ts';

const FOLDS = 5;
const WRONG_FLAGS = [0.002, 0.005, 0.01];

interface Comment {
  readonly id: string;
  readonly text: string;
  readonly action: string;
  readonly acceptable: readonly string[];
  readonly clauses: readonly string[];
}
const rows = (file: string | URL): Comment[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Comment);

/** Written by `npm run dev:split`; part 0 is held back and never read here. */
const PARTS = [1, 2] as const;
const open = PARTS.flatMap((part) => rows(new URL(`../../build/dev-part${part}.jsonl`, import.meta.url)));
const comments: readonly Comment[] = [...readCorpus('training'), ...open];
/** Comments of one file stay together: a writer's voice is never learnt from the file it is tested on. */
const groups = [...new Set(comments.map(({ id }) => groupOf(id)))];
function groupOf(id: string): string {
  return id.startsWith('d-') ? `development ${partOf(id)}` : (id.split('-')[0] ?? id);
}

const judge = createJudge({ policy: policyPack('kokura-minami') });
const examples = comments.map((comment) => ({
  ...comment,
  features: featuresOf(comment.text),
  target: comment.action !== 'allow',
  fold: groups.indexOf(groupOf(comment.id)) % FOLDS,
  unseen: judge(comment).action === 'allow',
}));
type Row = (typeof examples)[number];
const readers = Array.from({ length: FOLDS }, (_, fold) => train(examples.filter((e) => e.fold !== fold)));
const scored = examples.map((e): Row & { score: number } => ({ ...e, score: readers[e.fold]?.(e.features) ?? 0 }));
const left = scored.filter(({ unseen }) => unseen);
const mayNot = left.filter(({ acceptable }) => !acceptable.includes('flag')).map(({ score }) => score);
const ordinary: readonly Example[] = process.argv
  .slice(2)
  .filter((argument) => argument !== '--benign')
  .flatMap((file) => rows(file).map(({ text }) => ({ features: featuresOf(text), target: false })));
const whole = train(examples);
const ordinaryScores = ordinary.map(({ features }) => whole(features));

const missed = left.filter(({ target }) => target);
console.log(`${comments.length} comments in ${groups.length} files; the rules leave ${left.length} alone, of these`);
console.log(`${missed.length} should be flagged or hidden and ${mayNot.length} must not be flagged.`);
for (const share of WRONG_FLAGS) {
  const threshold = mayNot.toSorted((a, b) => b - a)[Math.floor(share * mayNot.length)] ?? 0;
  const found = missed.filter(({ score }) => score > threshold);
  const wrong = mayNot.filter((score) => score > threshold).length;
  const hits = ordinaryScores.filter((score) => score > threshold).length;
  const rate = ordinary.length === 0 ? 'not measured' : `${((100 * hits) / ordinary.length).toFixed(3)} %`;
  console.log(
    `\n${(100 * share).toFixed(1)} % wrong flags: ${found.length} found, ${wrong} wrong, ordinary text ${rate}`,
  );
  const clauses = [...new Set(missed.map(({ clauses }) => clauses[0] ?? ''))].toSorted();
  console.log(
    clauses.map((clause) => `${clause || 'none'} ${count(found, clause)}/${count(missed, clause)}`).join('  '),
  );
}

function count(of: readonly Comment[], clause: string): number {
  return of.filter(({ clauses }) => (clauses[0] ?? '') === clause).length;
}
