import { ACTIONS } from '../../src/moderation/judgement.ts';
import type { Judged } from './score.ts';

export interface RuleFigure {
  readonly id: string;
  /** Comments that it acted on together with others, or alone, and of these the ones where less was wanted. */
  readonly hits: number;
  readonly wrong: number;
  /** The same, where no other rule acted: what retiring the rule would change. */
  readonly alone: number;
  readonly aloneWrong: number;
}

const isWrong = ({ line, got }: Judged): boolean =>
  line.acceptable.every((action) => ACTIONS.indexOf(action) < ACTIONS.indexOf(got.action));

/** How each rule did, those that were most often wrong alone first. */
export function ruleFigures(judged: readonly Judged[]): readonly RuleFigure[] {
  const acted = judged.filter(({ got }) => got.action !== 'allow');
  const idsOf = ({ got }: Judged): ReadonlySet<string> =>
    new Set(got.clauses.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const found = new Map<string, Judged[]>();
  for (const one of acted) for (const id of idsOf(one)) found.set(id, [...(found.get(id) ?? []), one]);
  return [...found]
    .map(([id, hits]) => {
      const alone = hits.filter((one) => idsOf(one).size === 1);
      const wrong = (of: readonly Judged[]): number => of.filter(isWrong).length;
      return { id, hits: hits.length, wrong: wrong(hits), alone: alone.length, aloneWrong: wrong(alone) };
    })
    .toSorted((a, b) => b.aloneWrong - a.aloneWrong || b.wrong - a.wrong || (a.id < b.id ? -1 : 1));
}

export function rulesReport(judged: readonly Judged[]): string {
  const rows = ruleFigures(judged).map(({ id, hits, wrong, alone, aloneWrong }) =>
    [id.padEnd(40), `${wrong}/${hits}`.padEnd(10), `${aloneWrong}/${alone}`].join(' '),
  );
  return [`${'rule'.padEnd(40)} ${'wrong/hits'.padEnd(10)} alone`, ...rows].join('\n');
}
