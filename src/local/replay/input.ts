import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { StartError } from '../system/start-error.ts';
import { commentIdOf, mediaIdOf, parentIdOf, writerIdOf } from './ids.ts';

const numeric = z.string().regex(/^\d{1,30}$/, 'must be digits');
const Line = z.object({
  id: z.string().min(1),
  text: z.string(),
  username: z.string().min(1).optional(),
  caption: z.string().optional(),
  parent: z.string().optional(),
  action: z.enum(['allow', 'flag', 'hide']).optional(),
  commentId: numeric.optional(),
  mediaId: numeric.optional(),
  parentId: numeric.optional(),
});

/** One comment to be sent, with its label (never looked at, only reported). */
export interface ReplayComment {
  readonly id: string;
  readonly commentId: string;
  readonly mediaId: string;
  readonly caption: string;
  readonly parentId?: string;
  readonly parent?: string;
  readonly writerId: string;
  readonly username?: string;
  readonly text: string;
  readonly expected?: 'allow' | 'flag' | 'hide';
}

/** @throws StartError naming the line at fault; nothing has been sent then. */
export function readReplay(file: string): readonly ReplayComment[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new StartError(`${file} cannot be read. Give --replay the path of a JSONL file.`);
  }
  const comments = content.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, file, i + 1)]));
  if (comments.length === 0) throw new StartError(`${file} holds no comments. Write one JSON object a line.`);
  const seen = new Set<string>();
  for (const { id, commentId } of comments) {
    if (seen.has(commentId)) throw new StartError(`${file} holds ${id} twice. Every line needs its own id.`);
    seen.add(commentId);
  }
  return comments;
}

function readLine(line: string, file: string, number: number): ReplayComment {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new StartError(`Line ${number} of ${file} is not JSON.`);
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const fault = parsed.error.issues[0];
    throw new StartError(`Line ${number} of ${file} cannot be used: ${fault?.path.join('.')} ${fault?.message}.`);
  }
  const { id, text, username, caption = '', parent, action } = parsed.data;
  const mediaId = parsed.data.mediaId ?? mediaIdOf(caption);
  const parentId = parsed.data.parentId ?? (parent === undefined ? undefined : parentIdOf(mediaId, parent));
  return {
    id,
    commentId: parsed.data.commentId ?? commentIdOf(id),
    mediaId,
    caption,
    ...(parentId === undefined ? {} : { parentId }),
    ...(parent === undefined ? {} : { parent }),
    writerId: writerIdOf(username ?? id),
    ...(username === undefined ? {} : { username }),
    text,
    ...(action === undefined ? {} : { expected: action }),
  };
}
