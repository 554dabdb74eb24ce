import { describe, expect, it } from 'vitest';
import { createDecisionLines } from '../../../src/local/screen/decision-lines.ts';
import type { Screen } from '../../../src/local/screen/screen.ts';
import { createTally, summarise } from '../../../src/local/screen/tally.ts';
import type { Comment } from '../../../src/moderation/comment.ts';
import type { Decision } from '../../../src/moderation/decision.ts';

function paper(): Screen & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    columns: 120,
    isTerminal: false,
    hasColour: false,
    style: (_style, text) => text,
    line: (text) => void lines.push(text),
    status: () => {},
  };
}

const comment: Comment = {
  accountId: '1',
  commentId: '2',
  text: '副業しませんか',
  username: 'secret_handle',
  field: 'comments',
  source: 'webhook',
  receivedAt: '2026-04-01T00:00:00.000Z',
};
const decision = {
  comment: 'k.1',
  action: 'hide',
  urgency: [],
  clauses: [
    { clause: '3-3', category: 'advertising', strength: 1, rules: [{ id: 'a.b', version: 'v', spans: [[0, 2]] }] },
  ],
} as unknown as Decision;

describe('what is printed', () => {
  const at = new Date('2026-04-01T03:04:05.000Z');

  it('is one line a decision: time in Japan, action, clause and the words that decided, never a handle', () => {
    const screen = paper();
    createDecisionLines(screen, () => at).observer.decided?.(comment, decision);
    expect(screen.lines).toEqual(['12:04:05  HIDE    3-3 advertising           【副業】しませんか']);
  });

  it('is one line for what Instagram did, or did not do', () => {
    const screen = paper();
    const { observer } = createDecisionLines(screen, () => at);
    observer.decided?.(comment, decision);
    observer.enforced?.('k.1', 'D', 'failed graph-2');
    observer.enforced?.('k.1', 'D', 'HIDDEN');
    observer.enforced?.('k.1', 'S#000001', 'VISIBLE');
    expect(screen.lines.slice(1).map((line) => line.slice(10).replace(/ {2,}/g, ' | '))).toEqual([
      ' | ✗ | failed graph-2, will try again | 【副業】しませんか',
      ' | ✓ | HIDDEN after 0.0 s | 【副業】しませんか',
      ' | ✓ | VISIBLE by staff after 0.0 s | 【副業】しませんか',
    ]);
  });

  it('is nothing while a replay has the screen', () => {
    const screen = paper();
    const lines = createDecisionLines(screen, () => at);
    lines.shown = false;
    lines.observer.decided?.(comment, decision);
    lines.observer.enforced?.('k.1', 'D', 'HIDDEN');
    expect(screen.lines).toEqual([]);
  });

  it('ends with a summary', () => {
    const tally = createTally();
    tally.observer.decided?.(comment, decision);
    tally.observer.enforced?.('k.1', 'D', 'failed graph-2');
    tally.observer.enforced?.('k.1', 'D', 'HIDDEN');
    expect(summarise(tally, { queued: 1, pending: 2 })).toEqual([
      'Decided 1: allowed 0, flagged 0, to hide 1; urgent 0.',
      'Carried out at Instagram: HIDDEN 1; failed tries 1.',
      'Left for the next start: 1 in the queue, 2 to carry out or to look at once more.',
    ]);
  });
});
