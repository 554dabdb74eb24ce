import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** One HTTP request, as it arrived. */
export interface HttpRequest {
  readonly method: string;
  /** Request target: path and query, still encoded. */
  readonly target: string;
  /** Alternating names and values, as node:http gives them. */
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
  readonly sourceIp: string;
  readonly at: Date;
}

export interface MatchedRoute {
  /** `$default` or `POST /webhook/{segment}`. */
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Content types whose body an HTTP API passes on as text. AWS publishes no list; this is what is seen. */
const TEXT = /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded)\b|[^;]*\+(json|xml)\b)/i;

/**
 * The event of an HTTP API with payload format 2.0 (docs/apigateway, "Working with AWS Lambda proxy integrations
 * for HTTP APIs"): names in lower case, repeated headers and query parameters joined with a comma, cookies apart,
 * the path decoded, and what is empty is absent.
 */
export function toHttpEvent(request: HttpRequest, route: MatchedRoute): APIGatewayProxyEventV2 {
  const { rawPath, rawQueryString } = splitTarget(request.target);
  const { headers, cookies } = joinHeaders(request.rawHeaders);
  const query = joinQuery(rawQueryString);
  const domainName = headers['host'] ?? 'localhost';
  return {
    version: '2.0',
    routeKey: route.routeKey,
    rawPath,
    rawQueryString,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers,
    ...(Object.keys(query).length === 0 ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split('.')[0] ?? 'local',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.routeKey,
      stage: '$default',
      time: gatewayTime(request.at),
      timeEpoch: request.at.getTime(),
    },
    ...(Object.keys(route.pathParameters).length === 0 ? {} : { pathParameters: { ...route.pathParameters } }),
    ...encodeBody(request.body, headers['content-type']),
  };
}

/**
 * The path is decoded, and what decodes to `?` ends it; the query stays as it was sent.
 * @throws URIError for a path that is not well encoded.
 */
export function splitTarget(target: string): { rawPath: string; rawQueryString: string } {
  const mark = target.indexOf('?');
  const path = decodeURIComponent(mark < 0 ? target : target.slice(0, mark));
  const cut = path.indexOf('?');
  return { rawPath: cut < 0 ? path : path.slice(0, cut), rawQueryString: mark < 0 ? '' : target.slice(mark + 1) };
}

function joinHeaders(rawHeaders: readonly string[]): { headers: Record<string, string>; cookies: string[] } {
  const headers = new Map<string, string>();
  const cookies: string[] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? '').toLowerCase();
    const value = rawHeaders[i + 1] ?? '';
    if (name === 'cookie') cookies.push(...value.split(/; */).filter((cookie) => cookie !== ''));
    else headers.set(name, headers.has(name) ? `${headers.get(name)},${value}` : value);
  }
  return { headers: Object.fromEntries(headers), cookies };
}

function joinQuery(rawQueryString: string): Record<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    query.set(name, query.has(name) ? `${query.get(name)},${value}` : value);
  }
  return Object.fromEntries(query);
}

/** Bytes that are no text, or no UTF-8, travel as base64, so that nothing is ever replaced. */
function encodeBody(body: Uint8Array, contentType = ''): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const text = TEXT.test(contentType) ? decodeUtf8(body) : undefined;
  if (text !== undefined) return { body: text, isBase64Encoded: false };
  return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12/Mar/2026:19:03:58 +0000` */
function gatewayTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`;
}
