import type { Decision, OutcomeRow, StaffRow } from '../../src/moderation/decision.ts';
import { aDecision, anAllow, PSEUDONYMS } from './audit.ts';
import { ABUSE, ACCOUNT_ID } from './comments.ts';

/** Small random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export interface Story {
  readonly decision: Decision;
  readonly outcomes: readonly OutcomeRow[];
  readonly staff: readonly StaffRow[];
}

const CLAUSES = ['3-1', '3-3', '3-7', '3-12'] as const;
export const REVIEWERS = ['aoki', 'baba', 'chiba'] as const;
export const MEDIA = ['18000000000000001', '18000000000000002'] as const;
export const COMMENTERS = ['701', '702', '703', '704'].map((id) => PSEUDONYMS.commenter(ACCOUNT_ID, id)[0]);

/** Comments over several months with what became of them: about half allowed, some acted on by staff, twice. */
export function stories(
  count: number,
  seed = 7,
  firstDay = '2026-09-20T00:00:00.000Z',
  spanDays = 70,
): readonly Story[] {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const later = (at: string, seconds: number) => new Date(Date.parse(at) + seconds * 1000).toISOString();
  return Array.from({ length: count }, (_, n): Story => {
    const at = later(firstDay, Math.floor(random() * spanDays * 86_400));
    const common = { at, media: pick(MEDIA), commenter: pick(COMMENTERS) };
    if (random() < 0.5) return { decision: anAllow(`5${n}`, common), outcomes: [], staff: [] };
    const action = random() < 0.5 ? 'hide' : 'flag';
    const clauses = CLAUSES.filter(() => random() < 0.4).map((clause) => ({
      ...ABUSE,
      clause,
      rules: [{ id: `abuse.rule-${clause}`, version: 'v1', spans: [] }],
    }));
    const decision = aDecision(`5${n}`, { ...common, judged: 'hide', action, clauses });
    const outcomes: OutcomeRow[] = [];
    const staff: StaffRow[] = [];
    if (action === 'hide') outcomes.push({ cause: 'D', at: later(at, 3), actor: 'system', outcome: 'HIDDEN' });
    for (let act = 1; act <= 2 && random() < 0.5; act++) {
      const id = `S#00000${act}` as const;
      const when = later(at, 3600 * act * 30);
      const order = pick(['unhide', 'hide', 'note'] as const);
      staff.push({ id, at: when, actor: pick(REVIEWERS), action: order, reason: 'r' });
      if (order === 'note') continue;
      const outcome = order === 'hide' ? 'HIDDEN' : 'VISIBLE';
      outcomes.push({ cause: id, at: later(when, 2), actor: 'system', outcome });
    }
    return { decision, outcomes, staff };
  });
}
