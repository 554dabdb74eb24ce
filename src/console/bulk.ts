import type { CommentKey } from '../moderation/decision.ts';
import { type Act, act } from './act.ts';
import type { ConsoleDeps } from './deps.ts';
import type { Item } from './item.ts';
import { isHidden, isOver } from './standing.ts';

export const BULK_ACTIONS = ['approve', 'hide', 'unhide', 'hold'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];
/** Buttons for many are called otherwise than those for one comment, so that nobody takes one for the other. */
export const bulkActionOf = (value: string | undefined): BulkAction | undefined =>
  BULK_ACTIONS.find((action) => `${action}-all` === value);

export const MOST_AT_ONCE = 200;
/** Acts between two looks at the progress; each asks Instagram twice. */
const STEP = 5;

export interface BulkOutcome {
  readonly todo: readonly CommentKey[];
  readonly done: readonly CommentKey[];
  readonly failed: readonly { readonly comment: CommentKey; readonly code: string }[];
}

/** Why an item takes no part, in a sentence; undefined when it does. */
export function leftOut(item: Item, action: BulkAction, subject: string): string | undefined {
  const { standing, review, record } = item;
  if (record.decision.action === 'allow') return '問題なしと判断したコメントです';
  if (review?.claimedBy !== undefined && review.claimedBy !== subject) return 'ほかの人が確認しています';
  if (action === 'hide' && isHidden(standing)) return 'もう非表示です';
  if (action === 'unhide' && !isHidden(standing)) return '非表示ではありません';
  if ((action === 'hide' || action === 'unhide') && isOver(standing)) return 'Instagram にもうありません';
  return undefined;
}

type StepDeps = Parameters<typeof act>[0];
type StepAct = Pick<Act, 'action' | 'by' | 'reason' | 'words'> & { readonly clause: string };

/** Works the next few. Each is an act like any other, so what was done stands even if the rest never runs. */
export async function bulkStep(deps: StepDeps, given: StepAct, before: BulkOutcome): Promise<BulkOutcome> {
  const now = before.todo.slice(0, STEP);
  const results = await Promise.all(
    now.map(async (comment) => ({
      comment,
      result: await act(deps, { ...given, comment, clause: await clauseFor(deps, given, comment) }),
    })),
  );
  return {
    todo: before.todo.slice(STEP),
    done: [...before.done, ...results.filter(({ result }) => 'row' in result).map(({ comment }) => comment)],
    failed: [
      ...before.failed,
      ...results.flatMap(({ comment, result }) => ('refused' in result ? [{ comment, code: result.refused }] : [])),
    ],
  };
}

/** `each`: the clause under which the comment was decided. */
async function clauseFor(
  deps: Pick<ConsoleDeps, 'ledger'>,
  given: StepAct,
  comment: CommentKey,
): Promise<string | undefined> {
  if (given.clause !== 'each') return given.clause;
  return (await deps.ledger.read(comment)).decision?.clauses[0]?.clause;
}
