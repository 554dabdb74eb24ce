import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, as they stand in cookies and forms. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the server keeps of a cookie: whoever reads the table cannot become the person. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export const sha256Base64Url = (text: string): string => createHash('sha256').update(text).digest('base64url');

export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const mac = (key: string, purpose: string, body: string): string =>
  createHmac('sha256', key).update(`${purpose}\n${body}`).digest('base64url');

/** A value that only this console could have written; readable by whoever holds it. */
export function sign(key: string, purpose: string, value: unknown): string {
  const body = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${body}.${mac(key, purpose, body)}`;
}

/** The value, or undefined when it was not signed with this key for this purpose. */
export function unsign(key: string, purpose: string, signed: string): unknown {
  const [body = '', signature = ''] = signed.split('.');
  if (!sameText(signature, mac(key, purpose, body))) return undefined;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}
