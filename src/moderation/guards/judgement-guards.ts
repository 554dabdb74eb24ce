import type { Category } from '../../rules/category.ts';
import { isReported, isWarning } from '../../rules/context/speech.ts';
import { OFFICE, POLICY, STAFF } from '../../rules/context/targets.ts';
import type { Signal } from '../../rules/rule.ts';
import type { JudgedText } from '../../rules/text/judged-text.ts';
import type { Action } from '../judgement.ts';

/** What a judgement guard sees of one finding. */
export interface GuardedFinding {
  readonly category: Category;
  readonly signals: readonly Signal[];
  readonly text: JudgedText;
}

/** Returns the lowered action, or the same. */
export interface JudgementGuard {
  readonly id: string;
  lower(action: Action, finding: GuardedFinding): Action;
}

const oneLower = (action: Action): Action => (action === 'hide' ? 'flag' : 'allow');
const firm = ({ signals }: GuardedFinding): boolean => signals.some(({ rule }) => rule.firm === true);
const CRITICISM = new Set<Category>(['abuse', 'impersonation', 'political-religious', 'other', 'off-topic']);

/** Criticism of the office's work is never hidden (DESIGN §4.6). */
export const criticismStays: JudgementGuard = {
  id: 'criticism-stays',
  lower: (action, finding) =>
    CRITICISM.has(finding.category) &&
    !firm(finding) &&
    [OFFICE, POLICY, STAFF].some((target) => target.find(finding.text).length > 0)
      ? oneLower(action)
      : action,
};

/** Every hit is quoted and condemned, or warned of. */
export const quotedOrWarned: JudgementGuard = {
  id: 'quoted-or-warned',
  lower: (action, finding) =>
    !firm(finding) &&
    finding.signals.every(({ spans }) =>
      spans.every((span) => isReported(span, finding.text) || isWarning(span, finding.text)),
    )
      ? oneLower(action)
      : action,
};
