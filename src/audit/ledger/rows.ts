import * as z from 'zod';
import { COMMENT_FIELDS, COMMENT_SOURCES } from '../../moderation/comment.ts';
import { CATEGORIES, URGENT_KINDS } from '../../rules/category.ts';
import * as f from './fields.ts';

const base = z.object({ pk: f.partition, sk: z.string().min(1), v: f.version, at: f.at, actor: f.actor });
const indexed = { facetKey: z.string().min(1), indexAt: z.string().min(1) };
const span = z.tuple([z.int().min(0), z.int().min(0)]);

const finding = z.object({
  clause: f.clauseId,
  category: z.enum(CATEGORIES),
  strength: z.number(),
  rules: z.array(z.object({ id: f.ruleId, version: f.code, spans: z.array(span) })),
});
const guard = z.object({ id: f.code, clause: z.string().max(32), from: f.action, to: f.action });

/** `D`: the decision. The only row of a plainly allowed comment. */
export const DecisionRow = base.extend({
  ...f.filterable.shape,
  ...indexed,
  actor: z.literal('system'),
  actionKey: z.string(),
  mediaKey: z.string().optional(),
  commenterKey: z.string().optional(),
  urgency: z.array(z.enum(URGENT_KINDS)),
  clauses: z.array(finding),
  guards: z.array(guard),
  context: z.enum(['full', 'partial', 'none']),
  field: z.enum(COMMENT_FIELDS),
  source: z.enum(COMMENT_SOURCES),
  receivedAt: f.at,
});

/** `I#clause#…`, `I#rule#…`: the decision once more, under each of its clauses and rules. */
export const IndexRow = base.extend({ ...f.filterable.shape, ...indexed });

/** `K`: binds the judged words without holding them (commitment.ts). */
export const CommitmentRow = base.extend({ commitment: z.string().regex(/^[0-9a-f]{64}$/) });

/** `A#…`: written before each call to Instagram. */
export const AttemptRow = base.extend({ cause: f.cause, order: f.order });

/** `O#…`: how a cause ended. */
export const OutcomeRow = base.extend({
  ...f.filterable.shape,
  ...indexed,
  actionKey: z.string(),
  cause: f.cause,
  outcome: f.outcome,
  detail: f.code.optional(),
});

/** `S#000001` …: one act of a person. `nonce` tells a writer whose answer got lost that the row is its own. */
export const StaffRow = base.extend({
  ...f.filterable.shape,
  ...indexed,
  actionKey: z.string(),
  staffAction: f.staffAction,
  reason: f.reason,
  clause: f.clauseId.optional(),
  proposal: z.literal(true).optional(),
  confirms: f.staffId.optional(),
  nonce: z.string(),
});

/** `N#…`: something seen that decides nothing. */
export const ObservationRow = base.extend({ ...indexed, kind: f.code, detail: f.code.optional() });

/** `X#text`, `X#ids`: what was disposed of, and by which rule. */
export const DisposalRow = base.extend({ ...indexed, what: z.enum(['text', 'ids']), rule: f.code });

/** `SYS#<month>`: arming, brake, export, access to text, redrive, disposal runs, seals. */
export const SystemRow = base.extend({
  kind: f.code,
  reason: f.reason.optional(),
  detail: z.record(f.code, z.string().max(2000).or(z.number()).or(z.boolean())).optional(),
});
