import type { Message } from '@aws-sdk/client-sqs';
import { decodeMessage } from '../../queue/message.ts';

/** Knows when a message about a comment was worked and deleted. */
export interface WorkedComments {
  readonly onDone: (message: Message) => void;
  /** Resolves at the next such message, or when `stopped` is. */
  next(commentId: string, stopped: AbortSignal): Promise<void>;
}

export function createWorkedComments(): WorkedComments {
  const waiting = new Map<string, Set<() => void>>();
  return {
    onDone(message) {
      const decoded = decodeMessage(message.Body ?? '');
      if (decoded.kind !== 'comment') return;
      const { commentId } = decoded.comment;
      for (const resolve of waiting.get(commentId) ?? []) resolve();
      waiting.delete(commentId);
    },
    next(commentId, stopped) {
      return new Promise((resolve) => {
        const resolvers = waiting.get(commentId) ?? new Set();
        waiting.set(commentId, resolvers.add(resolve));
        stopped.addEventListener('abort', () => resolve(), { once: true });
      });
    },
  };
}
