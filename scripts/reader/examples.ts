import { readFileSync } from 'node:fs';
import { readCorpus } from '../../eval/corpora/corpora.ts';
import { policyPack } from '../../src/moderation/policies/index.ts';
import type { Category, UrgentKind } from '../../src/rules/category.ts';
import { featuresOf } from '../../src/rules/reader/features.ts';
import type { Kind } from '../../src/rules/reader/model.ts';
import type { RuleSubject } from '../../src/rules/rule.ts';
import { plainView } from '../../src/rules/text/plain.ts';
import { partOf } from '../dev-split.ts';
import { type Example, same } from './learn.ts';

export interface Comment extends RuleSubject {
  readonly id: string;
  readonly action: string;
  readonly acceptable: readonly string[];
  readonly clauses: readonly string[];
  readonly urgent?: boolean | undefined;
}
export type LabelledExample = Comment & Example;

/** Two careful readers may differ. */
const DOUBTFUL = 0.4;
/** Sentences that are no comments: few here, most of what is written elsewhere. */
const [ORDINARY, ORDINARY_ID] = [3, /^o\d/];

const { clauses } = policyPack('kokura-minami');
export const categoryOfClause = (code: string): Category | undefined =>
  clauses.find((clause) => clause.code === code)?.category;

export const rowsOf = (file: string | URL): Comment[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Comment);

const CHILDREN =
  /子|児|小学|中学|高校|中[123]|高[123]|[JD][CKS]\b|未成年|園|学校|kid|child|girl|boy|學生|学生|어린이|중학|고등|trẻ|học sinh/i;
const WATER = /水|浸|流さ|屋根|埋ま|救助|動け|閉じ込|がけ|崖|津波|flood|water|rescue|trapped|淹|물|lũ|nước/i;

/** Why staff must be told at once. The corpora say only that they must; the clause and the words say why. */
function urgentKindOf(category: Category, text: string): UrgentKind {
  if (category === 'personal-data') return 'leaked-personal-data';
  if (category === 'other') return WATER.test(text) ? 'rescue-call' : 'self-harm';
  if (category === 'platform-terms') return 'self-harm';
  if (category === 'obscenity') return 'child-safety';
  return category !== 'abuse' && CHILDREN.test(text) ? 'child-safety' : 'threat';
}

export function kindOfComment({ action, clauses: [first = ''], urgent, text }: Comment): Kind | undefined {
  if (action === 'allow') return undefined;
  const category = categoryOfClause(first) ?? 'other';
  return urgent === true ? { category, urgent: urgentKindOf(category, text) } : { category };
}

/** Kinds of fewer examples are not learnt apart from their category. */
const FEWEST = 20;

/** The kinds that the reader tells apart. */
export function kindsOf(all: readonly Example[]): Kind[] {
  const urgent = all.flatMap(({ kind }) => (kind?.urgent === undefined ? [] : [kind]));
  const names = Map.groupBy(urgent, (kind) => `${kind.category} ${kind.urgent}`);
  const several = [...names.values()].filter((kinds) => kinds.length >= FEWEST).flatMap((kinds) => kinds.slice(0, 1));
  return [
    ...clauses.map(({ category }) => ({ category })),
    ...several.toSorted((a, b) => (`${a.category} ${a.urgent}` < `${b.category} ${b.urgent}` ? -1 : 1)),
  ];
}

function weightOf({ id, acceptable }: Comment): number {
  if (acceptable.length > 1 && acceptable.includes('allow')) return DOUBTFUL;
  return ORDINARY_ID.test(id) ? ORDINARY : 1;
}

export function asExample(comment: Comment): LabelledExample {
  return {
    ...comment,
    buckets: featuresOf(plainView(comment.text).text).buckets.slice(),
    kind: kindOfComment(comment),
    weight: weightOf(comment),
  };
}

/** The corpora for training, and parts 1 and 2 of the development set; part 0 is held back and never read here. */
export function examples(): LabelledExample[] {
  const development = rowsOf(new URL('../../eval/dev.jsonl', import.meta.url)).filter(({ id }) => partOf(id) !== 0);
  const all = [...readCorpus('training'), ...development].map(asExample);
  const kinds = kindsOf(all);
  return all.map((example) => ({ ...example, kind: kinds.find((kind) => same(kind, example.kind)) ?? plain(example) }));
}
const plain = ({ kind }: Example): Kind | undefined => kind && { category: kind.category };
