/** The part of an API Gateway (v2) event that the webhook reads. */
export interface HttpEvent {
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | undefined;
  readonly isBase64Encoded?: boolean;
}

/** HTTP APIs lower-case header names, REST APIs do not. One given twice is joined by commas, and fits nothing. */
function header(event: HttpEvent, name: string): string | undefined {
  const values = Object.entries(event.headers ?? {})
    .filter(([key, value]) => key.toLowerCase() === name && value !== undefined)
    .map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(',');
}

export const signatureHeader = (event: HttpEvent): string | undefined => header(event, 'x-hub-signature-256');

/** What the body is packed with, or undefined where it is not packed. */
export function contentEncoding(event: HttpEvent): string | undefined {
  const value = header(event, 'content-encoding')?.trim().toLowerCase();
  return value === undefined || value === '' || value === 'identity' ? undefined : value;
}

/** The bytes Meta sent, or undefined over the limit, which is looked at before they are copied (F14). */
export function rawBody(event: HttpEvent, maxBytes: number): Buffer | undefined {
  const text = event.body ?? '';
  if (text.length > (event.isBase64Encoded ? Math.ceil(maxBytes / 3) * 4 + 4 : maxBytes)) return undefined;
  const bytes = Buffer.from(text, event.isBase64Encoded ? 'base64' : 'utf8');
  return bytes.length > maxBytes ? undefined : bytes;
}
