import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Judge } from '../moderation/judgement.ts';
import { type ModeratePorts, type ModerationResult, moderate } from '../moderation/moderate.ts';
import { decodeMessage } from '../queue/message.ts';
import { partialBatch } from '../queue/partial-batch.ts';
import type { Deadline } from './deadline.ts';
import { type LambdaHandler, lazily } from './lambda.ts';
import type { Log } from './log.ts';
import { wireClassifyComment } from './wiring.ts';

export interface ClassifyCommentDeps {
  readonly ports: Omit<ModeratePorts, 'judge'>;
  /** The judge under the settings that hold now. */
  readonly judge: () => Promise<Judge>;
  readonly deadline: Deadline;
  readonly log: Log;
}

/** Judges and records every comment of a batch. One that cannot be judged or recorded fails alone, and ends in the DLQ. */
export function createClassifyComment(deps: ClassifyCommentDeps): LambdaHandler<SQSEvent, SQSBatchResponse> {
  const { ports, log } = deps;
  return async (event, context) => {
    deps.deadline.begin(context);
    const judge = await deps.judge();
    return partialBatch(
      event.Records,
      async (record) => {
        const started = performance.now();
        const message = decodeMessage(record.body);
        if (message.kind === 'canary') {
          ports.metrics.count('Canary.arrived');
          return;
        }
        const result = await moderate({ ...ports, judge }, message.comment);
        log.info(lineOf(result, performance.now() - started), 'comment');
      },
      (record, err) => {
        ports.metrics.count('Comment.failed');
        log.error({ err, messageId: record.messageId, received: record.attributes.ApproximateReceiveCount }, 'failed');
      },
    );
  };
}

/** The one line a comment leaves in the log: keys, codes and times only. */
function lineOf(result: ModerationResult, ms: number): Record<string, unknown> {
  if (result.kind === 'ignored') return { ignored: result.why, ms: Math.round(ms) };
  const { decision, repeated, enforced } = result;
  return {
    comment: decision.comment,
    action: decision.action,
    judged: decision.judged,
    urgency: decision.urgency,
    clauses: decision.clauses.map((finding) => finding.clause),
    rules: decision.clauses.flatMap((finding) => finding.rules.map((rule) => rule.id)),
    guards: decision.guards.map((guard) => guard.id),
    repeated,
    ...enforced,
    ms: Math.round(ms),
  };
}

export const handler = lazily(async () => createClassifyComment(await wireClassifyComment()));
