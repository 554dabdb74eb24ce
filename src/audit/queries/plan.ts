import { actionKey, commenterKey, facet, mediaKey } from '../keys.ts';
import type { Item } from '../table.ts';
import type { Filters } from './filters.ts';

/** Which index answers a query, and what is left to check on its rows. */
export interface Plan {
  readonly index: 'facet' | 'action' | 'media' | 'commenter';
  readonly keyAttribute: string;
  /** Newest first where there are several (a writer's pseudonyms under several ring keys). */
  readonly partitions: (month: string) => readonly string[];
  /** What an index row stands for: the decision, an outcome, or an act of a person. */
  readonly row: 'decision' | 'outcome' | 'staff';
  readonly conditions: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly values: Item;
}

type Driver = Pick<Plan, 'index' | 'keyAttribute' | 'partitions' | 'row'> & {
  readonly answers: keyof Filters | 'period';
};

/** The most selective index first; acts and outcomes have indexes of their own and must drive. */
function driverOf(filters: Filters): Driver {
  const { reviewer, outcome, commenter, rule, clause, media, action } = filters;
  const byFacet = (answers: Driver['answers'], row: Driver['row'], key: (month: string) => string): Driver => ({
    ...{ answers, row, index: 'facet', keyAttribute: 'facetKey' },
    partitions: (month) => [key(month)],
  });
  if (reviewer !== undefined) return byFacet('reviewer', 'staff', (month) => facet.reviewer(month, reviewer));
  if (outcome !== undefined) return byFacet('outcome', 'outcome', (month) => facet.outcome(month, outcome));
  if (commenter !== undefined) {
    const partitions = (month: string) => commenter.map((pseudonym) => commenterKey(month, pseudonym));
    return { answers: 'commenter', row: 'decision', index: 'commenter', keyAttribute: 'commenterKey', partitions };
  }
  if (rule !== undefined) return byFacet('rule', 'decision', (month) => facet.rule(month, rule));
  if (clause !== undefined) return byFacet('clause', 'decision', (month) => facet.clause(month, clause));
  const simple = { row: 'decision' } as const;
  if (media !== undefined) {
    const partitions = (month: string) => [mediaKey(month, media)];
    return { ...simple, answers: 'media', index: 'media', keyAttribute: 'mediaKey', partitions };
  }
  if (action !== undefined) {
    const partitions = (month: string) => [actionKey(month, action)];
    return { ...simple, answers: 'action', index: 'action', keyAttribute: 'actionKey', partitions };
  }
  return byFacet('period', 'decision', (month) => facet.period(month));
}

/** Every row carries what a decision can be filtered by, so all other filters are checked on the row itself. */
export function planOf(filters: Filters): Plan {
  const { answers, ...driver } = driverOf(filters);
  const conditions: string[] = [];
  const values: Item = {};
  const check = (filter: 'action' | 'clause' | 'rule' | 'media', condition: string): void => {
    const value = filters[filter];
    if (value === undefined || filter === answers) return;
    conditions.push(condition);
    values[`:${filter}`] = value;
  };
  check('action', '#action = :action');
  check('clause', 'contains(clauseIds, :clause)');
  check('rule', 'contains(ruleIds, :rule)');
  check('media', 'media = :media');
  if (answers !== 'commenter' && filters.commenter !== undefined) {
    conditions.push(`commenter IN (${filters.commenter.map((_, n) => `:commenter${n}`).join(', ')})`);
    for (const [n, pseudonym] of filters.commenter.entries()) values[`:commenter${n}`] = pseudonym;
  }
  const names = filters.action !== undefined && answers !== 'action' ? { '#action': 'action' } : {};
  return { ...driver, conditions, values, names: names as Record<string, string> };
}
