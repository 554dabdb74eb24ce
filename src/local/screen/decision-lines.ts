import type { Comment } from '../../moderation/comment.ts';
import type { CauseId, CommentKey, Decision } from '../../moderation/decision.ts';
import type { Action } from '../../moderation/judgement.ts';
import type { Observer } from '../../moderation/ports.ts';
import { excerpt } from './excerpt.ts';
import type { Screen, Style } from './screen.ts';

const STYLES: Readonly<Record<Action, Style>> = { allow: 'green', flag: 'yellow', hide: ['red', 'bold'] };

/** Excerpts kept for outcome lines: a hide is carried out after its decision was printed. */
const MOST_KEPT = 1000;

export interface DecisionLines {
  readonly observer: Observer;
  /** False while something else (a replay's progress bar) has the screen. */
  shown: boolean;
}

/**
 * Prints one line a decision (time, action, clause, the words that decided) and one when Instagram did as it
 * was told. For the developer's own screen: comments are shown here, never a handle.
 */
export function createDecisionLines(screen: Screen, clock: () => Date): DecisionLines {
  const excerpts = new Map<CommentKey, { text: string; at: number }>();
  const mark = (words: string): string =>
    screen.hasColour ? screen.style(['underline', 'bold'], words) : `【${words}】`;
  const line = (action: string, style: Style, what: string, text: string): void => {
    const time = screen.style('dim', clock().toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', hour12: false }));
    screen.line(`${time}  ${screen.style(style, action.padEnd(6))}  ${what.padEnd(24)}  ${text}`);
  };
  const decided = (comment: Comment, decision: Decision): void => {
    const spans = decision.clauses.flatMap((finding) => finding.rules.flatMap((rule) => rule.spans));
    const text = excerpt(comment.text, decision.action === 'allow' ? [] : spans, mark);
    remember(decision.comment, text);
    if (!lines.shown) return;
    const [worst] = decision.clauses;
    const clause = decision.action === 'allow' || !worst ? '' : `${worst.clause} ${worst.category}`;
    const urgent =
      decision.urgency.length === 0 ? '' : screen.style(['magenta', 'bold'], ` URGENT ${decision.urgency}`);
    line(decision.action.toUpperCase(), STYLES[decision.action], clause, `${text}${urgent}`);
  };
  const enforced = (comment: CommentKey, cause: CauseId, result: string): void => {
    if (!lines.shown) return;
    const known = excerpts.get(comment);
    const seconds = known ? ` after ${((clock().getTime() - known.at) / 1000).toFixed(1)} s` : '';
    const by = cause === 'D' ? '' : ' by staff';
    const failed = result.startsWith('failed');
    const what = failed ? `${result}, will try again` : `${result}${by}${seconds}`;
    line(failed ? '  ✗' : '  ✓', failed ? 'magenta' : 'cyan', what, known?.text ?? '');
  };
  const remember = (key: CommentKey, text: string): void => {
    excerpts.set(key, { text, at: clock().getTime() });
    const [oldest] = excerpts.keys();
    if (excerpts.size > MOST_KEPT && oldest !== undefined) excerpts.delete(oldest);
  };
  const lines: DecisionLines = { observer: { decided, enforced }, shown: true };
  return lines;
}
