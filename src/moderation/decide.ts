import type { Category, UrgentKind } from '../rules/category.ts';
import type { Findings } from '../rules/engine.ts';
import type { Signal, Stage } from '../rules/rule.ts';
import { JUDGEMENT_GUARDS, type JudgementGuard, SECOND_OPINION } from './guards/judgement-guards.ts';
import { ACTIONS, type Action, type ClauseFinding, type GuardNote } from './judgement.ts';
import { noisyOr } from './noisy-or.ts';
import type { Policy } from './policy.ts';
import type { JudgeSettings } from './settings.ts';

const rank = (action: Action): number => ACTIONS.indexOf(action);

export interface Decided {
  readonly action: Action;
  readonly urgency: readonly UrgentKind[];
  readonly clauses: readonly ClauseFinding[];
  readonly guards: readonly GuardNote[];
}

/** Signals → strength per category → action under thresholds → ceiling and judgement guards. */
export function decide(
  { signals, complete, text }: Findings,
  policy: Policy,
  settings: JudgeSettings,
  judgementGuards: readonly JudgementGuard[] = JUDGEMENT_GUARDS,
): Decided {
  const stageOf = ({ rule }: Signal): Stage => settings.stages[rule.id] ?? rule.stage;
  const counted = signals.filter((s) => stageOf(s) === 'flag' || stageOf(s) === 'hide');
  const handle = text.subject.username?.toLowerCase();
  if (handle !== undefined && policy.office.accounts.includes(handle)) {
    const guards: GuardNote[] =
      counted.length > 0 ? [{ id: 'own-account', clause: '', from: 'flag', to: 'allow' }] : [];
    return { action: 'allow', urgency: [], clauses: [], guards };
  }
  const guards: GuardNote[] = [];
  /** Categories of which a mere hint was found, in a comment that reads like harmless ones. */
  const doubted = new Set<Category>();
  const found: { finding: ClauseFinding; action: Action; secondary: boolean }[] = [];
  const categories = new Set<Category>(
    counted.flatMap(({ rule }) => [rule.category, ...(rule.also ? [rule.also] : [])]),
  );
  for (const category of categories) {
    const clause = policy.clauses.find((c) => c.category === category);
    if (clause === undefined) continue;
    const own = counted.filter(({ rule }) => rule.category === category || rule.also === category);
    const strength = noisyOr(own.map(({ rule }) => rule.strength));
    const hiding = noisyOr(
      own.filter((s) => stageOf(s) === 'hide' && s.rule.neverHides !== true).map(({ rule }) => rule.strength),
    );
    let action: Action = hiding >= settings.hideAt ? 'hide' : strength >= settings.flagAt ? 'flag' : 'allow';
    for (const guard of judgementGuards) {
      const to = action === 'allow' ? action : guard.lower(action, { category, signals: own, all: counted, text });
      if (to !== action) guards.push({ id: guard.id, clause: clause.code, from: action, to });
      if (to !== action && to === 'allow' && guard.id === SECOND_OPINION) doubted.add(category);
      action = to;
    }
    if (rank(action) > rank(clause.ceiling)) {
      guards.push({ id: 'clause-ceiling', clause: clause.code, from: action, to: clause.ceiling });
      action = clause.ceiling;
    }
    if (action === 'allow') continue;
    const rules = own.map(({ rule, version, spans }) => ({ id: rule.id, version, spans }));
    const secondary = own.every(({ rule }) => rule.category !== category);
    found.push({ finding: { clause: clause.code, category, strength, rules }, action, secondary });
  }
  found.sort(
    (a, b) =>
      rank(b.action) - rank(a.action) ||
      Number(a.secondary) - Number(b.secondary) ||
      b.finding.strength - a.finding.strength,
  );
  /** 包丁で指を切りかけた is no threat; a cry for help stays urgent whatever it reads like. */
  const isUrgent = ({ rule: { urgent, category, also = category } }: Signal): boolean =>
    urgent !== undefined && (urgent !== 'threat' || !doubted.has(category) || !doubted.has(also));
  const urgency = [...new Set(counted.filter(isUrgent).flatMap(({ rule: { urgent } }) => urgent ?? []))].filter(
    (kind) => policy.urgentKinds.includes(kind),
  );
  const least: Action = !complete || urgency.length > 0 ? 'flag' : 'allow';
  const action = found[0]?.action ?? least;
  return { action, urgency, clauses: found.map(({ finding }) => finding), guards };
}
