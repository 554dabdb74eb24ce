/** What a route wants sent; the server adds the rest. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const json = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
  body: JSON.stringify(value),
});

export const text = (body: string, status = 200, type = 'text/plain'): Answer => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8` },
  body,
});

export const redirect = (to: string): Answer => ({ status: 303, headers: { location: to }, body: '' });
