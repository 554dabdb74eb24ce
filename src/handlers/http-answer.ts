import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** A short plain-text answer that no browser takes for anything else. */
export const plain = (statusCode: number, body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  },
  body,
});
