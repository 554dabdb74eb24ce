import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';

/**
 * Runs `work` for every record, all at once up to `atOnce`, and answers which must be delivered again. A record
 * that throws, whatever it throws, fails alone (F28–F31); all failing lists all, never nothing.
 * @param failed told of each failure; must not throw.
 */
export async function partialBatch(
  records: readonly SQSRecord[],
  work: (record: SQSRecord) => Promise<void>,
  failed: (record: SQSRecord, error: unknown) => void,
  atOnce = 10,
): Promise<SQSBatchResponse> {
  const waiting = [...records];
  const batchItemFailures: { itemIdentifier: string }[] = [];
  const worker = async (): Promise<void> => {
    for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
      try {
        await work(record);
      } catch (error) {
        batchItemFailures.push({ itemIdentifier: record.messageId });
        failed(record, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, records.length) }, worker));
  return { batchItemFailures };
}
