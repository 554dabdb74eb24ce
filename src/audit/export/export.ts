import type { Clock, Ledger } from '../../moderation/ports.ts';
import type { Filters } from '../queries/filters.ts';

export interface ExportOrder {
  readonly by: string;
  readonly reason: string;
  /** `csv`, `jsonl`, `disclosure` … */
  readonly form: string;
  readonly filters: Filters;
}

/**
 * Puts an export on record: one event before the first row leaves (who, why, what was asked for) and one after the
 * last (how many). `work` says how many rows it wrote.
 */
export async function recordExport(
  { ledger, clock }: { readonly ledger: Pick<Ledger, 'putSystemEvent'>; readonly clock: Clock },
  { by, reason, form, filters }: ExportOrder,
  work: () => Promise<number>,
): Promise<number> {
  const asked = Object.fromEntries(
    Object.entries(filters).map(([filter, value]) => [filter, Array.isArray(value) ? value.join(' ') : String(value)]),
  );
  const event = (kind: string, detail: Record<string, string | number>) =>
    ledger.putSystemEvent({ kind, at: clock.now().toISOString(), actor: by, reason, detail });
  await event('EXPORT', { form, ...asked });
  const rows = await work();
  await event('EXPORT_DONE', { form, rows });
  return rows;
}

/** Counts what passes. */
export async function* counting<T>(rows: AsyncIterable<T>, passed: (count: number) => void): AsyncGenerator<T> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    passed(count);
    yield row;
  }
}
