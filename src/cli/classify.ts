import { createInterface } from 'node:readline';
import * as z from 'zod';
import { createJudge } from '../moderation/judge.ts';
import { policyPack } from '../moderation/policies/index.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  username: z
    .string()
    .nullish()
    .transform((v) => v ?? ''),
  caption: z
    .string()
    .nullish()
    .transform((v) => v ?? ''),
  parent: z
    .string()
    .nullish()
    .transform((v) => v ?? ''),
});

/** One answer line (DESIGN §9); `bad` when the line could not be judged. */
function answer(line: string, judge: ReturnType<typeof createJudge>): { readonly out: object; readonly bad: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { out: { error: 'This line is not JSON.' }, bad: true };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? { id: value.id } : {};
    return { out: { ...id, error: 'A line needs "id" and "text" (a string).' }, bad: true };
  }
  const { id, ...subject } = parsed.data;
  const { action, urgency, clauses, guards, ...versions } = judge(subject);
  const shown = clauses.map((c) => ({ ...c, rules: c.rules.map((r) => ({ id: r.id, spans: r.spans })) }));
  return { out: { id, action, urgent: urgency.length > 0, clauses: shown, guards, ...versions }, bad: false };
}

const judge = createJudge({ policy: policyPack(process.env['POLICY_PACK'] ?? 'kokura-minami') });
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { out, bad } = answer(line, judge);
  process.stdout.write(`${JSON.stringify(out)}\n`);
  if (bad) process.exitCode = 1;
}
