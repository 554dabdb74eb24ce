import * as z from 'zod';

const Response = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/**
 * Which messages of a batch are done with, under ReportBatchItemFailures. As AWS documents it: no response, or
 * an empty or null list, means all; listed ids come back later; an unknown or empty id, or a response of another
 * shape, fails the whole batch.
 */
export function succeededIds(result: unknown, messageIds: readonly string[]): readonly string[] {
  if (result === undefined || result === null) return messageIds;
  const parsed = Response.safeParse(result);
  if (!parsed.success) return [];
  const failed = new Set((parsed.data.batchItemFailures ?? []).map((failure) => failure.itemIdentifier));
  const known = new Set(messageIds);
  if ([...failed].some((id) => !known.has(id))) return [];
  return messageIds.filter((id) => !failed.has(id));
}
