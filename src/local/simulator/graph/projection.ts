import { invalidParameter } from './errors.ts';
import type { Field } from './fields.ts';

/** How each readable field of an object is made; undefined leaves it out. */
export type Readers<T> = Readonly<Record<string, (subject: T, field: Field) => unknown>>;

/**
 * The wanted fields of one object, in the order asked; `id` is always there.
 * @throws GraphError 100 for a field the object does not have.
 */
export function project<T>(subject: T, fields: readonly Field[], readers: Readers<T>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    const reader = Object.hasOwn(readers, field.name) ? readers[field.name] : undefined;
    if (reader === undefined) throw invalidParameter(`Tried accessing nonexisting field (${field.name})`);
    const value = reader(subject, field);
    if (value !== undefined) result[field.name] = value;
  }
  if (!('id' in result))
    result['id'] = readers['id']?.(subject, { name: 'id', modifiers: new Map(), inner: undefined });
  return result;
}

/** Graph's time format: seconds, and `+0000` without a colon. */
export const graphTime = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}+0000`;
