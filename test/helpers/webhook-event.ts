import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { signatureOf } from '../../src/graph-api/webhook/verify-signature.ts';

export const WEBHOOK_SECRETS = {
  appSecrets: [{ label: 'instagram', secret: 'sim-app-secret-0001' }],
  verifyToken: 'verify-me-0123456789',
  pathSegment: 'p4th-segment-0123456789',
};

export interface EventOptions {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly secret?: string;
  readonly base64?: boolean;
}

/** An API Gateway (v2) event with these bytes, signed unless the headers say otherwise. */
export function webhookEvent(body: Uint8Array | string, options: EventOptions = {}): APIGatewayProxyEventV2 {
  const { method = 'POST', path = `/webhook/${WEBHOOK_SECRETS.pathSegment}`, base64 = false } = options;
  const bytes = Buffer.from(body);
  const signature = signatureOf(bytes, options.secret ?? WEBHOOK_SECRETS.appSecrets[0]?.secret ?? '');
  const http = { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(options.query).toString(),
    headers: options.headers ?? { 'content-type': 'application/json', 'x-hub-signature-256': signature },
    ...(options.query && { queryStringParameters: options.query }),
    requestContext: {
      accountId: '0',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http,
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: bytes.toString(base64 ? 'base64' : 'utf8'),
    isBase64Encoded: base64,
  };
}

/** A delivery of `count` comments with these words. */
export const deliveryOf = (count: number, text = '本文', account = '17841400000000001'): string =>
  JSON.stringify({
    object: 'instagram',
    entry: [
      {
        id: account,
        time: 1785412106,
        changes: Array.from({ length: count }, (_, index) => ({
          field: 'comments',
          value: { id: String(18220000000000000n + BigInt(index)), text, from: { id: '742000000000001' } },
        })),
      },
    ],
  });
