import { describe, expect, it } from 'vitest';
import { matchRoute, type Route } from '../../../src/local/lambda/routes.ts';

const target = { name: 'f', timeoutSeconds: 1, handler: async () => ({}) };
const routes: Route[] = [
  '$default',
  'ANY /webhook/{segment}',
  'POST /webhook/{segment}',
  'GET /files/{path+}',
  'GET /files/one',
].map((routeKey) => ({ routeKey, target }));
const matched = (method: string, path: string) => matchRoute(routes, method, path)?.match;

describe('route choice', () => {
  it('prefers the named method, then ANY', () => {
    expect(matched('POST', '/webhook/abc')).toEqual({
      routeKey: 'POST /webhook/{segment}',
      pathParameters: { segment: 'abc' },
    });
    expect(matched('GET', '/webhook/abc')?.routeKey).toBe('ANY /webhook/{segment}');
  });

  it('prefers a full match, then the greedy one, then the default', () => {
    expect(matched('GET', '/files/one')?.routeKey).toBe('GET /files/one');
    expect(matched('GET', '/files/a/b')).toEqual({ routeKey: 'GET /files/{path+}', pathParameters: { path: 'a/b' } });
    expect(matched('GET', '/webhook/a/b')?.routeKey).toBe('$default');
    expect(matched('POST', '/webhook/')?.routeKey).toBe('$default');
  });

  it('finds nothing where there is no default', () => {
    expect(matchRoute(routes.slice(1), 'GET', '/')).toBeUndefined();
  });
});
