import type { ConsoleContext } from './env.ts';

/** Fields of a posted form. A field sent several times keeps every value in `all`. */
export interface Form {
  get(name: string): string | undefined;
  all(name: string): readonly string[];
}

const read = (data: URLSearchParams): Form => ({
  get: (name) => data.get(name) ?? undefined,
  all: (name) => data.getAll(name),
});

/** Our forms are small; a selection of 200 comments is the largest. */
export const MAX_FORM_BYTES = 64 * 1024;

/** Reads an urlencoded form. Any other kind of body is taken for an empty one, so that its token is missing. */
export async function formOf(c: ConsoleContext): Promise<Form> {
  const type = c.req.header('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded')) return read(new URLSearchParams());
  const body = await c.req.text();
  return read(new URLSearchParams(body.length > MAX_FORM_BYTES ? '' : body));
}
