import type { Screen } from '../screen/screen.ts';
import type { LocalSystem } from '../system/local-system.ts';
import { figures } from './figures.ts';
import type { ReplayComment } from './input.ts';
import { createProgress } from './progress.ts';
import { replay } from './replay.ts';
import { isLost, writeReport } from './report.ts';

/**
 * Replays the comments against a running system, shows the progress and ends with the table.
 * @returns true when every comment was decided and every hide has its outcome.
 */
export async function runReplay(
  system: LocalSystem,
  comments: readonly ReplayComment[],
  screen: Screen,
  report: string | undefined,
  stopped: AbortSignal,
): Promise<boolean> {
  const { ready, simulator } = system;
  screen.line(`Replaying ${comments.length} comments as signed webhooks.`);
  const started = performance.now();
  const results = await replay(
    {
      webhook: { url: ready.webhookUrl, appSecret: ready.appSecret, accountId: ready.accountId },
      now: () => system.clock.now(),
      observe: system.observe,
      worked: system.worked,
      record: system.record,
      publish(comment) {
        simulator?.addPost({ id: comment.mediaId, caption: comment.caption });
        simulator?.addComment({
          id: comment.commentId,
          mediaId: comment.mediaId,
          parentId: comment.parentId,
          parent: comment.parent,
          text: comment.text,
          username: comment.username,
          fromId: comment.writerId,
          send: false,
        });
      },
    },
    comments,
    createProgress(screen, comments.length),
    stopped,
  );
  screen.line('');
  for (const line of figures(results, (performance.now() - started) / 1000)) screen.line(line);
  if (report !== undefined) writeReport(report, results);
  return results.length === comments.length && !results.some(isLost);
}
