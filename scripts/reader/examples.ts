import { readFileSync } from 'node:fs';
import { readCorpus } from '../../eval/corpora/corpora.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import type { Category } from '../../src/rules/category.ts';
import { featuresOf } from '../../src/rules/reader/features.ts';
import type { RuleSubject } from '../../src/rules/rule.ts';
import { plainView } from '../../src/rules/text/plain.ts';
import { partOf } from '../dev-split.ts';
import type { Example } from './learn.ts';

export interface Comment extends RuleSubject {
  readonly id: string;
  readonly action: string;
  readonly acceptable: readonly string[];
  readonly clauses: readonly string[];
}
export type LabelledExample = Comment & Example;

/** Two careful readers may differ. */
const DOUBTFUL = 0.4;

const { clauses } = policyPack('kokura-minami');
export const READER_CATEGORIES: readonly Category[] = clauses.map(({ category }) => category);
export const categoryOfClause = (code: string): Category | undefined =>
  clauses.find((clause) => clause.code === code)?.category;

export const rowsOf = (file: string | URL): Comment[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Comment);

export function asExample(comment: Comment): LabelledExample {
  const harmful = comment.action !== 'allow';
  return {
    ...comment,
    buckets: featuresOf(plainView(comment.text).text).buckets.slice(),
    category: harmful ? (categoryOfClause(comment.clauses[0] ?? '') ?? 'other') : undefined,
    weight: comment.acceptable.length > 1 && comment.acceptable.includes('allow') ? DOUBTFUL : 1,
  };
}

/** The corpora for training, and parts 1 and 2 of the development set; part 0 is held back and never read here. */
export function examples(): LabelledExample[] {
  const development = rowsOf(new URL('../../eval/dev.jsonl', import.meta.url)).filter(({ id }) => partOf(id) !== 0);
  return [...readCorpus('training'), ...development].map(asExample);
}
