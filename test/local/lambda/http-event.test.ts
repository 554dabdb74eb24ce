import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HttpRequest, splitTarget, toHttpEvent } from '../../../src/local/lambda/http-event.ts';

const request = (change: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  target: '/webhook/abc',
  rawHeaders: ['Host', 'example.test', 'Content-Type', 'application/json'],
  body: new Uint8Array(),
  sourceIp: '192.0.2.1',
  at: new Date('2026-03-12T19:03:58.123Z'),
  ...change,
});
const eventOf = (change: Partial<HttpRequest> = {}) =>
  toHttpEvent(request(change), { routeKey: '$default', pathParameters: {} });

describe('the HTTP API event, payload 2.0', () => {
  it('writes header names in lower case and joins repeated ones with a comma, without a blank', () => {
    const { headers } = eventOf({ rawHeaders: ['X-One', 'a', 'x-one', 'b', 'HOST', 'h'] });
    expect(headers).toEqual({ 'x-one': 'a,b', host: 'h' });
  });

  it('takes the cookies out of the headers', () => {
    const event = eventOf({ rawHeaders: ['Cookie', 'a=1; b=2', 'cookie', 'c=3'] });
    expect(event.cookies).toEqual(['a=1', 'b=2', 'c=3']);
    expect(event.headers).toEqual({});
  });

  it('joins repeated query parameters, decoded, and leaves the raw query alone', () => {
    const event = eventOf({ target: '/x?hub.mode=subscribe&a=1&a=%E3%81%82&b' });
    expect(event.queryStringParameters).toEqual({ 'hub.mode': 'subscribe', a: '1,あ', b: '' });
    expect(event.rawQueryString).toBe('hub.mode=subscribe&a=1&a=%E3%81%82&b');
  });

  it('leaves out what is empty', () => {
    const event = eventOf();
    for (const key of ['cookies', 'queryStringParameters', 'pathParameters', 'body'])
      expect(event).not.toHaveProperty(key);
    expect(event.isBase64Encoded).toBe(false);
  });

  it('decodes the path and ends it at a decoded question mark', () => {
    expect(splitTarget('/a%20b/%E3%81%82?q=%20')).toEqual({ rawPath: '/a b/あ', rawQueryString: 'q=%20' });
    expect(splitTarget('/a%3Fb')).toEqual({ rawPath: '/a', rawQueryString: '' });
    expect(() => splitTarget('/%E3%81')).toThrow(URIError);
  });

  it('writes the time as the gateway does', () => {
    expect(eventOf().requestContext.time).toBe('12/Mar/2026:19:03:58 +0000');
    expect(eventOf().requestContext.timeEpoch).toBe(1773342238123);
  });

  it.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['text/plain', false],
    ['application/problem+json', false],
    ['application/x-www-form-urlencoded', false],
    ['application/octet-stream', true],
    ['image/png', true],
  ])('passes %s on, as base64: %s', (type, base64) => {
    const event = eventOf({ rawHeaders: ['content-type', type], body: Buffer.from('{"a":"あ"}') });
    expect(event.isBase64Encoded).toBe(base64);
  });

  it('loses no byte of any body, whatever its type says', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.constantFrom('application/json', 'image/png', undefined),
        (body, type) => {
          const event = eventOf({ body, rawHeaders: type === undefined ? [] : ['content-type', type] });
          const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
          expect(bytes.equals(Buffer.from(body))).toBe(true);
        },
      ),
    );
  });

  it('keeps a byte order mark', () => {
    const body = Buffer.from('\ufeff{}');
    expect(Buffer.from(eventOf({ body }).body ?? '').equals(body)).toBe(true);
  });
});
