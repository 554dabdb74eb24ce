import { createHmac } from 'node:crypto';
import type { WebhookSettings } from './settings.ts';

/** Signature headers over the raw bytes, right or wrong as the settings say. */
export function signatureHeaders(
  body: Buffer,
  secret: string,
  settings: Pick<WebhookSettings, 'signature' | 'legacySha1'>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  const value = header256(createHmac('sha256', secret).update(body).digest('hex'), settings.signature);
  if (value !== undefined) headers['X-Hub-Signature-256'] = value;
  if (settings.legacySha1) headers['X-Hub-Signature'] = `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`;
  return headers;
}

function header256(hex: string, mode: WebhookSettings['signature']): string | undefined {
  switch (mode) {
    case 'good':
      return `sha256=${hex}`;
    case 'bad':
      return `sha256=${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;
    case 'missing':
      return undefined;
    case 'empty':
      return '';
    case 'truncated':
      return `sha256=${hex.slice(0, 40)}`;
    case 'uppercase':
      return `sha256=${hex.toUpperCase()}`;
    case 'wrong-prefix':
      return `sha1=${hex}`;
  }
}
