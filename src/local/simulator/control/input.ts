import * as z from 'zod';
import type { SimRequest } from '../http/request.ts';

/** Answered with 400 and this sentence. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Answered with 404 and this sentence. */
export class UnknownThingError extends Error {
  override readonly name = 'UnknownThingError';
}

/** @throws InputError naming what is wrong with the body. An empty body is `{}`. */
export function readJson<S extends z.ZodType>(request: SimRequest, schema: S): z.infer<S> {
  const text = request.body.toString('utf8');
  let value: unknown;
  try {
    value = text === '' ? {} : JSON.parse(text);
  } catch {
    throw new InputError('The body is not JSON.');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InputError(`The body does not fit: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Meta's ids are strings of digits above 2^53. */
export const numericId = z.string().regex(/^\d{1,30}$/, 'must be a string of 1 to 30 digits');

/** RFC 3339; becomes milliseconds. */
export const pastTime = z.iso.datetime({ offset: true }).transform((time) => Date.parse(time));

/** Without the keys whose value is undefined. */
export function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
