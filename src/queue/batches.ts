/** SQS: at most ten messages and 1 MiB (bodies together) in one SendMessageBatch. */
export const MAX_ENTRIES = 10;
export const MAX_BATCH_BYTES = 1_048_576;

/** Cuts a list of ASCII bodies into batches that SQS accepts, in order. A body over the limit stands alone. */
export function batchesOf(bodies: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const body of bodies) {
    const last = batches.at(-1);
    if (last && last.length < MAX_ENTRIES && bytes + body.length <= MAX_BATCH_BYTES) {
      last.push(body);
      bytes += body.length;
    } else {
      batches.push([body]);
      bytes = body.length;
    }
  }
  return batches;
}
