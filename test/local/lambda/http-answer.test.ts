import { describe, expect, it } from 'vitest';
import { toHttpAnswer } from '../../../src/local/lambda/http-answer.ts';

const textOf = (result: unknown): string => Buffer.from(toHttpAnswer(result).body).toString();

describe('what an HTTP API makes of a handler result', () => {
  it('takes an answer with a status code by its word', () => {
    const answer = toHttpAnswer({ statusCode: 201, headers: { 'X-Number': 7 }, body: 'made' });
    expect(answer.status).toBe(201);
    expect(answer.headers).toContainEqual(['x-number', '7']);
    expect(textOf({ statusCode: 201, body: 'made' })).toBe('made');
  });

  it('sends every cookie in a header of its own', () => {
    const { headers } = toHttpAnswer({ statusCode: 200, cookies: ['a=1', 'b=2'] });
    expect(headers.filter(([name]) => name === 'set-cookie')).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
  });

  it('decodes a base64 body', () => {
    expect(textOf({ statusCode: 200, isBase64Encoded: true, body: Buffer.from('あ').toString('base64') })).toBe('あ');
  });

  it.each([[{ ok: true }], ['plain words'], [null], [undefined], [[1, 2]]])(
    'takes %j for the body of a 200',
    (result) => {
      const answer = toHttpAnswer(result);
      expect(answer.status).toBe(200);
      expect(answer.headers).toContainEqual(['content-type', 'application/json']);
      expect(textOf(result)).toBe(typeof result === 'string' ? result : (JSON.stringify(result) ?? 'null'));
    },
  );

  it.each([
    [{ statusCode: '200' }],
    [{ statusCode: 99 }],
    [{ statusCode: 200.5 }],
    [{ statusCode: 200, body: { not: 'a string' } }],
    [{ statusCode: 200, headers: { a: ['b'] } }],
    [{ statusCode: 200, cookies: 'a=1' }],
  ])('answers 500 for the malformed %j', (result) => {
    expect(toHttpAnswer(result).status).toBe(500);
    expect(textOf(result)).toBe('{"message":"Internal Server Error"}');
  });

  it('answers 500 for more than Lambda can carry back', () => {
    expect(toHttpAnswer({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024) }).status).toBe(500);
  });
});
