import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { LambdaFunction } from './context.ts';
import type { MatchedRoute } from './http-event.ts';

export interface Route {
  /** `$default`, or method (or ANY) and path: `POST /webhook/{segment}`, `ANY /console/{proxy+}`. */
  readonly routeKey: string;
  readonly target: LambdaFunction<APIGatewayProxyEventV2>;
}

/**
 * The route an HTTP API chooses: a full match before one with `{proxy+}` before `$default`; among equals the
 * one with fewer variables, then the one that names the method.
 */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; match: MatchedRoute } | undefined {
  const matches = routes.flatMap((route) => {
    const found = match(route.routeKey, method, path);
    return found ? [{ route, ...found }] : [];
  });
  const [best] = matches.toSorted((a, b) => a.rank - b.rank);
  if (!best) return undefined;
  return { route: best.route, match: { routeKey: best.route.routeKey, pathParameters: best.parameters } };
}

function match(routeKey: string, method: string, path: string) {
  if (routeKey === '$default') return { rank: 1e6, parameters: {} };
  const [wanted = '', pattern = ''] = routeKey.split(' ');
  if (wanted !== 'ANY' && wanted !== method) return undefined;
  const parameters: Record<string, string> = {};
  const segments = path.split('/');
  const parts = pattern.split('/');
  const greedy = pattern.endsWith('+}');
  if (greedy ? segments.length < parts.length : segments.length !== parts.length) return undefined;
  let variables = 0;
  for (const [i, part] of parts.entries()) {
    const name = /^\{(\w+)(\+?)\}$/.exec(part);
    const segment = segments[i] ?? '';
    if (!name?.[1]) {
      if (part !== segment) return undefined;
      continue;
    }
    variables += 1;
    parameters[name[1]] = name[2] ? segments.slice(i).join('/') : segment;
    if (parameters[name[1]] === '') return undefined;
  }
  return { rank: (greedy ? 1e3 : 0) + variables * 10 + (wanted === 'ANY' ? 1 : 0), parameters };
}
