import type { Category } from '../../rules/category.ts';
import { INSTITUTION, PUBLIC_WORK } from '../../rules/context/institution.ts';
import { ONE_PERSON } from '../../rules/context/persons.ts';
import { isNegated, isReported, isWarning } from '../../rules/context/speech.ts';
import { oddsAround } from '../../rules/reader/reader.ts';
import type { Signal } from '../../rules/rule.ts';
import type { JudgedText } from '../../rules/text/judged-text.ts';
import type { Matcher } from '../../rules/text/matcher.ts';
import type { Action } from '../judgement.ts';
import { noisyOr } from '../noisy-or.ts';
import { SETTINGS_VERSION } from '../settings.ts';

/** What a judgement guard sees of one finding. */
export interface GuardedFinding {
  readonly category: Category;
  readonly signals: readonly Signal[];
  /** The signals of all categories, these among them. */
  readonly all: readonly Signal[];
  readonly text: JudgedText;
}

/** Returns the lowered action, or the same. */
export interface JudgementGuard {
  readonly id: string;
  lower(action: Action, finding: GuardedFinding): Action;
}

const oneLower = (action: Action): Action => (action === 'hide' ? 'flag' : 'allow');

/**
 * Threats, slurs and what detectors find are never lowered, however they are wrapped (DESIGN §4.6). What never hides keeps a
 * flag, and no hide of others.
 */
const firm = (action: Action, { signals }: GuardedFinding): boolean =>
  signals.some(({ rule }) => rule.firm === true && (action !== 'hide' || rule.neverHides !== true));

const CRITICISM: ReadonlySet<Category> = new Set([
  'abuse',
  'impersonation',
  'political-religious',
  'other',
  'off-topic',
] as const);

const anywhere = (matcher: Matcher, { text }: GuardedFinding): boolean => matcher.find(text).length > 0;

/**
 * Criticism of the office and its work is never hidden, however angry. What strikes one person (spoken to the
 * face, or named) is no criticism of work, also where the office is mentioned.
 */
const criticismStays: JudgementGuard = {
  id: 'criticism-stays',
  lower(action, finding) {
    if (!CRITICISM.has(finding.category) || firm(action, finding)) return action;
    const aboutTheOffice = anywhere(INSTITUTION, finding) || anywhere(PUBLIC_WORK, finding);
    return aboutTheOffice && !anywhere(ONE_PERSON, finding) ? oneLower(action) : action;
  },
};

/** Every hit is denied, quoted and condemned, or warned of. Quotation marks alone excuse nothing. */
const quotedOrWarned: JudgementGuard = {
  id: 'quoted-or-warned',
  lower(action, finding) {
    if (firm(action, finding)) return action;
    const excused = ([start, end]: readonly [number, number]): boolean =>
      [isNegated, isReported, isWarning].some((test) => test([start, end], finding.text));
    return finding.signals.every(({ spans }) => spans.every(excused)) ? oneLower(action) : action;
  },
};

export const SECOND_OPINION = 'second-opinion';

/** What detectors find is structure (a link, a program, a number), which letters side by side say nothing of. */
const NUMBERED = /[\d@]|[〇零一二三四五六七八九]{3}/;
const PROGRAM = /:\/\/|[\w-]\.[a-z]{2,6}\/|\.(?:exe|apk|scr|msi|bat|vbs|jar|dmg)(?![a-z])/;
const isDetected = ({ category, signals, text }: GuardedFinding): boolean => {
  const holds = (shape: RegExp): boolean =>
    signals.some(({ spans }) => spans.some((span) => shape.test(text.words(span).normalize('NFKC').toLowerCase())));
  if (category === 'malicious-link') return true;
  return (category === 'malware' && holds(PROGRAM)) || (category === 'personal-data' && holds(NUMBERED));
};
const isStaffWord = ({ signals }: GuardedFinding): boolean =>
  signals.some(({ version }) => version === SETTINGS_VERSION);
/** Log odds below which the second reader disagrees with a rule: to hide, to flag. Chosen writer by writer (ADR 13). */
const [HIDE_NEEDS, FLAG_NEEDS] = [-1.2, -1.5];
/** Strength that one hint alone does not reach, and two do, of whatever kind. */
const MORE_THAN_A_HINT = 0.7;

/**
 * A comment that reads like harmless ones is not hidden by rules alone, and a mere hint in it is not flagged. Harmless
 * words around a harmful sentence do not help it. Words that staff added are theirs to weigh. Of urgent kinds only a
 * threat that was no more than a hint is let go (`decide`).
 */
const secondOpinion: JudgementGuard = {
  id: SECOND_OPINION,
  lower(action, finding) {
    if (action === 'allow' || isDetected(finding) || isStaffWord(finding)) return action;
    const { signals, all, text } = finding;
    const odds = oddsAround(
      signals.flatMap(({ spans }) => spans),
      text,
    );
    if (action === 'hide') return odds < HIDE_NEEDS ? 'flag' : action;
    const sure = noisyOr(all.map(({ rule }) => rule.strength));
    return odds < FLAG_NEEDS && sure < MORE_THAN_A_HINT ? 'allow' : action;
  },
};

/** In the order in which they look at a finding. */
export const JUDGEMENT_GUARDS: readonly JudgementGuard[] = [criticismStays, quotedOrWarned, secondOpinion];
