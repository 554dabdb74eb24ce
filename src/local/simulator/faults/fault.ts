import * as z from 'zod';

export const FAULT_KINDS = [
  'error',
  'error-although-applied',
  'success-without-effect',
  'html',
  'empty-body',
  'truncated-json',
  'error-with-200',
  'slow',
  'stall-mid-body',
  'timeout',
  'timeout-after-apply',
  'reset',
  'reset-after-apply',
] as const;

/** One rule of misbehaviour: which calls, how often, and what goes wrong. See README.md for each kind. */
export const FaultSpec = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  match: z
    .strictObject({
      method: z.enum(['GET', 'POST', 'DELETE']).optional(),
      /** Regular expression over the path without the version, e.g. `^/\d+/replies$`. */
      path: z.string().optional(),
      /** Id of a comment, media or account in the path. */
      comment: z.string().optional(),
      account: z.string().optional(),
    })
    .default({}),
  /** How many calls it hits before it is used up. Absent: all. */
  count: z.number().int().min(1).optional(),
  /** Matching calls let through before the first hit. */
  skip: z.number().int().min(0).default(0),
  /** Chance that a matching call is hit. */
  probability: z.number().min(0).max(1).default(1),
  delayMs: z.number().int().min(0).max(600_000).optional(),
  status: z.number().int().min(200).max(599).optional(),
  error: z
    .strictObject({
      code: z.number().int(),
      subcode: z.number().int().optional(),
      type: z.string().optional(),
      message: z.string().optional(),
      isTransient: z.boolean().optional(),
      userTitle: z.string().optional(),
      userMessage: z.string().optional(),
      /** Any JSON, or a JSON string, as Meta does both. */
      data: z.unknown().optional(),
    })
    .optional(),
  /** Minutes in `estimated_time_to_regain_access` of this answer. */
  regainMinutes: z.number().min(0).optional(),
  headers: z.record(z.string(), z.string()).optional(),
});

export type FaultSpec = z.infer<typeof FaultSpec>;
export type FaultInput = z.input<typeof FaultSpec>;

export interface ActiveFault extends FaultSpec {
  readonly id: string;
  hits: number;
  seen: number;
}
