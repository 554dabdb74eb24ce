import { mkdirSync } from 'node:fs';
import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { startFauxqs } from 'fauxqs';
import { type Engine, REGION } from './engine.ts';

export interface QueueEngine extends Engine {
  /**
   * Makes messages visible, a second from now, that a receiver had taken. For a start only: the receivers of the last run are dead,
   * and nobody needs to wait until their time is over.
   */
  releaseTaken(sqs: SQSClient, queueUrl: string): Promise<number>;
}

/** SQS and SNS by fauxqs, in this process. @param folder where messages survive a restart; in memory without it. */
export async function startQueueEngine(folder?: string): Promise<QueueEngine> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = await startFauxqs({
    port: 0,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: REGION,
    ...(folder === undefined ? {} : { dataDir: folder }),
  });
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    close: () => server.stop(),
    async releaseTaken(sqs, queueUrl) {
      const taken = server.inspectQueue(queueUrl.slice(queueUrl.lastIndexOf('/') + 1))?.messages.inflight ?? [];
      // One second, not zero: on disk, fauxqs 2.4.1 fails on zero and then holds the message nowhere until it restarts.
      const visible = { QueueUrl: queueUrl, VisibilityTimeout: 1 };
      for (const { receiptHandle } of taken) {
        await sqs.send(new ChangeMessageVisibilityCommand({ ...visible, ReceiptHandle: receiptHandle })).catch(ended);
      }
      return taken.length;
    },
  };
}

/** Queues that somebody else runs: messages taken by a dead receiver reappear in their own time. */
export const externalQueues = (endpoint: string): QueueEngine => ({
  endpoint,
  close: async () => {},
  releaseTaken: async () => 0,
});

/** A message whose time ran out meanwhile is visible already. */
function ended(error: unknown): void {
  if (!(error instanceof Error && error.name === 'MessageNotInflight')) throw error;
}
