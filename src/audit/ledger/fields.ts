import * as z from 'zod';
import { OUTCOMES, STAFF_ACTIONS } from '../../moderation/decision.ts';
import { ACTIONS } from '../../moderation/judgement.ts';
import { PSEUDONYM } from '../pseudonyms.ts';

/** Building blocks of row schemas. They keep words out by form: only the reason of a person is free text. */
export const version = z.literal(1);

/** RFC 3339 UTC with milliseconds, the one form whose order as text is its order in time. */
export const at = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'must look like 2026-11-23T00:00:00.000Z');

export const pseudonym = z.string().regex(PSEUDONYM, 'must be a pseudonym, never an id of Instagram');
/** A comment's partition or that of a month's system events (keys.ts). */
export const partition = z
  .string()
  .regex(new RegExp(`^(C#${PSEUDONYM.source.slice(1, -1)}|SYS#\\d{4}-\\d\\d)$`), 'must be of a pseudonym or a month');
export const actor = z.string().min(1).max(200);
/** Codes and numbers written by this system. */
export const code = z.string().regex(/^[\x20-\x7e]{1,200}$/, 'must be a short code in ASCII');
export const media = z.string().regex(/^\d{1,30}(_\d{1,30})?$/, 'must be the numeric id of a post');
export const reason = z
  .string()
  .max(2000)
  .transform((text) => text.toWellFormed());

const clause = z.string().regex(/^[A-Za-z0-9.-]{1,32}$/, 'must be a clause number');
const rule = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'must be a rule id');

export const cause = z.templateLiteral(['S#', z.string()]).or(z.literal('D'));
export const staffId = z.templateLiteral(['S#', z.string()]);
export const action = z.enum(ACTIONS);
export const outcome = z.enum(OUTCOMES);
export const staffAction = z.enum(STAFF_ACTIONS);
export const order = z.enum(['hide', 'unhide', 'delete']);

/** What queries filter by. Every index row carries a copy, so that filters combine without further reads. */
export const filterable = z.object({
  decidedAt: at,
  judged: action,
  action,
  clauseIds: z.array(clause),
  ruleIds: z.array(rule),
  media: media.optional(),
  commenter: pseudonym.optional(),
  ruleset: code,
  settings: code,
  policyVersion: code,
});

export const clauseId = clause;
export const ruleId = rule;
