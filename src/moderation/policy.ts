import * as z from 'zod';
import { CATEGORIES, URGENT_KINDS } from '../rules/category.ts';
import { ACTIONS } from './judgement.ts';

/** One office's policy as data. Clause order is the order of the office's text. */
export const Policy = z.object({
  version: z.string().min(1),
  clauses: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      category: z.enum(CATEGORIES),
      /** Highest automatic action. */
      ceiling: z.enum(ACTIONS),
    }),
  ),
  retention: z.object({
    flaggedTextDays: z.int().positive(),
    hiddenTextDays: z.int().positive(),
    idsAfterReleaseDays: z.int().positive(),
  }),
  urgentKinds: z.array(z.enum(URGENT_KINDS)),
  office: z.object({
    accounts: z.array(z.string()),
    domains: z.array(z.string()),
    telephones: z.array(z.string().regex(/^\d+$/)),
    names: z.array(z.string()),
  }),
});
export type Policy = z.infer<typeof Policy>;
