import * as z from 'zod';

/** How much of its allowance the account has used (instagram-platform §5). */
export interface Usage {
  /** The worst of all percentages told, 0 to 100 and beyond. */
  readonly percent: number;
  /** Until calls are answered again; 0 while they are. Meta tells minutes. */
  readonly regainSeconds: number;
}

const Percent = z.number().min(0).max(1000).catch(0);
const AppUsage = z.object({
  call_count: Percent,
  total_time: Percent,
  total_cputime: Percent,
  call_volume: Percent,
  cpu_time: Percent,
});
const BusinessUsage = z.record(
  z.string(),
  z.array(
    z.object({
      call_count: Percent,
      total_time: Percent,
      total_cputime: Percent,
      estimated_time_to_regain_access: z.number().min(0).max(100_000).catch(0),
    }),
  ),
);

/** Reads the usage headers; undefined when there are none. What cannot be read is passed over. */
export function readUsage(headers: Headers, accountId: string): Usage | undefined {
  const app = read(AppUsage, headers.get('x-app-usage'));
  const business = read(BusinessUsage, headers.get('x-business-use-case-usage'));
  const ours = business?.[accountId] ?? Object.values(business ?? {}).flat();
  if (!app && ours.length === 0) return undefined;
  const percents = [
    ...(app ? Object.values(app) : []),
    ...ours.flatMap((use) => [use.call_count, use.total_time, use.total_cputime]),
  ];
  const minutes = Math.max(0, ...ours.map((use) => use.estimated_time_to_regain_access));
  return { percent: Math.max(...percents), regainSeconds: minutes * 60 };
}

function read<T>(schema: z.ZodType<T>, header: string | null): T | undefined {
  try {
    return header === null ? undefined : schema.parse(JSON.parse(header));
  } catch {
    return undefined;
  }
}
