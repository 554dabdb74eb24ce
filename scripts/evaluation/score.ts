import * as z from 'zod';
import { ACTIONS, type Judge, type Judgement } from '../../src/moderation/judgement.ts';

/** One labelled comment (eval/README.md). */
export const Labelled = z.object({
  id: z.string(),
  text: z.string(),
  username: z.string().optional(),
  caption: z.string().optional(),
  parent: z.string().optional(),
  action: z.enum(ACTIONS),
  acceptable: z.array(z.enum(ACTIONS)).min(1),
  clauses: z.array(z.string()),
  tags: z.array(z.string()).default([]),
  urgent: z.boolean().optional(),
});
export type Labelled = z.infer<typeof Labelled>;

export interface Judged {
  readonly line: Labelled;
  readonly got: Judgement;
  readonly ms: number;
}

export function judgeAll(lines: readonly Labelled[], judge: Judge): readonly Judged[] {
  return lines.map((line) => {
    const { username, caption, parent } = line;
    const started = performance.now();
    const got = judge({
      text: line.text,
      ...(username !== undefined && { username }),
      ...(caption !== undefined && { caption }),
      ...(parent !== undefined && { parent }),
    });
    return { line, got, ms: performance.now() - started };
  });
}

export interface Figure {
  readonly name: string;
  readonly goal: string;
  readonly hits: number;
  readonly of: number;
}

export const share = (hits: number, of: number): number => (of === 0 ? 0 : hits / of);

/** Wilson score interval, 95 %. */
export function interval(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z95 = 1.96;
  const p = hits / of;
  const base = 1 + z95 ** 2 / of;
  const middle = (p + z95 ** 2 / (2 * of)) / base;
  const half = (z95 * Math.sqrt((p * (1 - p)) / of + z95 ** 2 / (4 * of * of))) / base;
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

const count = (name: string, goal: string, among: readonly Judged[], hit: (judged: Judged) => boolean): Figure => ({
  name,
  goal,
  hits: among.filter(hit).length,
  of: among.length,
});

const isUnjust = ({ line, got }: Judged): boolean => got.action === 'hide' && !line.acceptable.includes('hide');
const isRightClause = ({ line, got }: Judged): boolean => got.clauses[0]?.clause === line.clauses[0];

/** The goals of the product on labelled comments (docs/evaluation.md). */
export function goals(judged: readonly Judged[]): readonly Figure[] {
  const ordinary = judged.filter(({ line }) => line.action === 'allow');
  const violations = judged.filter(({ line }) => line.action !== 'allow');
  const toHide = judged.filter(({ line }) => line.action === 'hide');
  const caught = violations.filter(({ got }) => got.action !== 'allow');
  const hidden = judged.filter(({ got }) => got.action === 'hide');
  const criticism = ordinary.filter(({ line }) => line.tags.includes('criticism'));
  const urgent = judged.filter(({ line }) => line.urgent === true);
  return [
    count('ordinary comments wrongly hidden', '≤ 0.3 %', ordinary, isUnjust),
    count('criticism wrongly hidden', '0', criticism, isUnjust),
    count(
      'ordinary comments wrongly flagged',
      '≤ 3 %',
      ordinary,
      ({ line, got }) => got.action === 'flag' && !line.acceptable.includes('flag'),
    ),
    count('violations caught', '≥ 95 %', violations, ({ got }) => got.action !== 'allow'),
    count('comments to hide that are hidden', '≥ 90 %', toHide, ({ got }) => got.action === 'hide'),
    count('precision of hide', '≥ 99 %', hidden, (one) => !isUnjust(one)),
    count('right clause among those caught', '≥ 95 %', caught, isRightClause),
    count('acceptable decisions', '', judged, ({ line, got }) => line.acceptable.includes(got.action)),
    ...(urgent.length > 0 ? [count('urgent marked urgent', '', urgent, ({ got }) => got.urgency.length > 0)] : []),
  ];
}

/** Worst first: unjust hides, then misses of what should be hidden, then other unacceptable decisions. */
export function mistakes(judged: readonly Judged[]): readonly Judged[] {
  const rank = (one: Judged): number => (isUnjust(one) ? 0 : one.line.action === 'hide' ? 1 : 2);
  return judged
    .filter(({ line, got }) => !line.acceptable.includes(got.action))
    .toSorted((a, b) => rank(a) - rank(b) || (a.line.id < b.line.id ? -1 : 1));
}

/** Caught and hidden for each key (clause or tag) of the violations, unacceptable decisions for all. */
export function breakdown(judged: readonly Judged[], keysOf: (line: Labelled) => readonly string[]) {
  const keys = [...new Set(judged.flatMap(({ line }) => keysOf(line)))].toSorted();
  return keys.map((key) => {
    const own = judged.filter(({ line }) => keysOf(line).includes(key));
    const bad = own.filter(({ line }) => line.action !== 'allow');
    const hide = own.filter(({ line }) => line.action === 'hide');
    return {
      key,
      comments: own.length,
      caught: count('', '', bad, ({ got }) => got.action !== 'allow'),
      hidden: count('', '', hide, ({ got }) => got.action === 'hide'),
      clause: count(
        '',
        '',
        bad.filter(({ got }) => got.action !== 'allow'),
        isRightClause,
      ),
      mistakes: mistakes(own).length,
    };
  });
}
