import type { SimRequest } from '../http/request.ts';
import { allParameters } from '../http/request.ts';
import type { Account } from '../state/records.ts';
import { checkProof } from '../tokens/app-credentials.ts';
import type { World } from '../world.ts';

/** A Graph request taken apart: version, path, parameters, where the token stood. */
export interface GraphCall {
  readonly world: World;
  readonly method: string;
  readonly version: string | undefined;
  /** Path segments after the version. */
  readonly segments: readonly string[];
  readonly path: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly token: string | undefined;
  readonly tokenIn: 'header' | 'query' | 'body' | 'none';
  /** Absolute address of this call, with the token in it. */
  readonly link: URL;
  /** Host, version and token: where addresses of other objects start. */
  readonly base: URL;
}

export function readCall(world: World, request: SimRequest): GraphCall {
  const match = /^\/(v\d+\.\d+)(\/.*)?$/.exec(request.path);
  const path = match === null ? request.path : (match[2] ?? '/');
  const parameters = allParameters(request);
  const header = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = header ?? parameters.get('access_token');
  return {
    world,
    method: request.method,
    version: match?.[1],
    segments: path.split('/').filter((segment) => segment !== ''),
    path,
    parameters,
    token,
    tokenIn: tokenPlace(header, token, request.query.has('access_token')),
    link: withToken(new URL(`${request.base}${request.path}?${request.query}`), token),
    base: withToken(new URL(`${request.base}${match === null ? '' : `/${match[1]}`}/`), token),
  };
}

function withToken(url: URL, token: string | undefined): URL {
  if (token !== undefined) url.searchParams.set('access_token', token);
  return url;
}

function tokenPlace(header: string | undefined, token: string | undefined, inQuery: boolean): GraphCall['tokenIn'] {
  if (header !== undefined) return 'header';
  if (token === undefined) return 'none';
  return inQuery ? 'query' : 'body';
}

/**
 * The account this token speaks for.
 * @throws GraphError 104, 190, or 100 for a wrong appsecret_proof.
 */
export function authenticate(call: GraphCall): Account {
  const { world, token, parameters } = call;
  const { account } = world.tokens.check(token);
  checkProof(world.app, token ?? '', parameters.get('appsecret_proof'), world.graph.current.requireAppSecretProof);
  return account;
}
