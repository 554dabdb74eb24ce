/**
 * Reads the project's own comment corpora. The files are data, one JSON object a line; this is the only
 * place that knows where they lie and what a line holds (README.md beside this file says what they are for).
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

export const ACTIONS = ['allow', 'flag', 'hide'] as const;

/** Clauses that may lead to hiding; `3-12` and `2` never do (LABELING: never automatically). */
export const HIDING_CLAUSES = ['3-1', '3-2', '3-3', '3-4', '3-5', '3-6', '3-7', '3-8', '3-9', '3-10', '3-11'] as const;
export const CLAUSES = [...HIDING_CLAUSES, '3-12', '2'] as const;

/** One labelled comment. `acceptable` holds every action a careful reviewer could defend, `action` first. */
export const labelledComment = z.strictObject({
  id: z.string().regex(/^(?:(?:c|w|f|t\d{2})-\d{3}|(?:u|e\d?|[vo]\d{1,2})-\d{4})$/),
  text: z.string().min(1),
  username: z.string().min(1).optional(),
  caption: z.string().min(1).optional(),
  parent: z.string().min(1).optional(),
  action: z.enum(ACTIONS),
  acceptable: z.array(z.enum(ACTIONS)).min(1).max(3),
  clauses: z.array(z.enum(CLAUSES)),
  urgent: z.literal(true).optional(),
  theme: z.string().optional(),
  tone: z.enum(['blunt', 'sarcastic', 'furious', 'dialect']).optional(),
  tags: z.array(z.string()).min(1),
});
export type LabelledComment = z.infer<typeof labelledComment>;

export const CORPORA = ['criticisms', 'wrapped', 'fresh', 'exam', 'training'] as const;
export type Corpus = (typeof CORPORA)[number];

const root = new URL('./', import.meta.url);

function filesOf(corpus: Corpus): readonly URL[] {
  if (corpus !== 'training') return [new URL(`${corpus}.jsonl`, root)];
  const folder = new URL('training/', root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => new URL(name, folder));
}

/** Every line of a corpus, in file order. Throws with file and line number when a line is not as described. */
export function readCorpus(corpus: Corpus): LabelledComment[] {
  return filesOf(corpus).flatMap((file) =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, index) => {
        const parsed = labelledComment.safeParse(JSON.parse(line));
        if (parsed.success) return parsed.data;
        throw new Error(`${file.pathname.split('/').at(-1)} line ${index + 1}: ${z.prettifyError(parsed.error)}`);
      }),
  );
}
