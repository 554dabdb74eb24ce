import { html as honoHtml } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Escaped markup. There is no other way to make it than the tagged template below: nothing is ever inserted raw. */
export type Html = HtmlEscapedString;

/** Tagged template: every value is escaped unless it is Html itself; false, null and undefined leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const made = honoHtml(strings, ...values);
  if (made instanceof Promise) throw new TypeError('A template was given a promise: await it before.');
  return made;
}

/** Markup only where there is something to show. */
export const when = <T>(value: T | undefined | null | false | '' | 0, make: (value: T) => Html): Html | undefined =>
  value === undefined || value === null || value === false || value === '' || value === 0
    ? undefined
    : make(value as T);
