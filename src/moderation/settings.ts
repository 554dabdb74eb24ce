import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CATEGORIES } from '../rules/category.ts';
import { STAGES } from '../rules/rule.ts';

/** What staff may change without a deployment. */
export const JudgeSettings = z.object({
  flagAt: z.number().min(0).max(1).default(0.4),
  hideAt: z.number().min(0).max(1).default(0.8),
  stages: z.record(z.string(), z.enum(STAGES)).default({}),
  extraWords: z.array(z.object({ word: z.string().min(2), category: z.enum(CATEGORIES) })).default([]),
});
export type JudgeSettings = z.infer<typeof JudgeSettings>;
export const DEFAULT_SETTINGS: JudgeSettings = JudgeSettings.parse({});

/** Version of a rule that stands for a word of staff: it is in no file. */
export const SETTINGS_VERSION = 'settings';

/** First 16 hex digits of SHA-256 over the settings. */
export const settingsHash = (settings: JudgeSettings): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
