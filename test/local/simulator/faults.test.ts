import { describe, expect, test } from 'vitest';
import { control, graph, simulator, TOKEN } from './helpers.ts';

const headers = { authorization: `Bearer ${TOKEN}` };

describe('which calls a fault hits', () => {
  test('only those that match, `count` times after `skip` others', async () => {
    const sim = await simulator();
    const [a, b] = [sim.addComment({ text: 'a' }), sim.addComment({ text: 'b' })];
    const fault = {
      kind: 'error',
      match: { method: 'POST', comment: a.id },
      skip: 1,
      count: 2,
      error: { code: 2, isTransient: true },
    };
    expect((await control(sim, 'POST', '/faults', fault)).body).toEqual({ id: 'f1' });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n++) statuses.push((await graph(sim, 'POST', `/${a.id}?hide=true`)).status);
    expect(statuses).toEqual([200, 400, 400, 200]);
    sim.setFault({ kind: 'error', match: { method: 'POST', comment: a.id }, error: { code: 1 } });
    expect((await graph(sim, 'GET', `/${a.id}`)).status).toBe(200);
    expect((await graph(sim, 'POST', `/${b.id}?hide=true`)).status).toBe(200);
  });

  test('by path, by chance, and not the control API', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({ kind: 'error', match: { path: '/replies$' }, error: { code: 1 } });
    expect((await graph(sim, 'GET', `/${id}`)).status).toBe(200);
    expect((await graph(sim, 'GET', `/${id}/replies`)).status).toBe(400);
    sim.clearFaults();
    sim.setFault({ kind: 'error', probability: 0.5, error: { code: 1 } });
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await graph(sim, 'GET', `/${id}`)).status),
    );
    const hit = statuses.filter((status) => status === 400).length;
    expect(hit).toBeGreaterThan(20);
    expect(hit).toBeLessThan(80);
  });

  test('they are listed, removed one by one or all, and refused when malformed', async () => {
    const sim = await simulator();
    await control(sim, 'POST', '/faults', { kind: 'reset' });
    await control(sim, 'POST', '/faults', { kind: 'html', count: 3 });
    expect((await control(sim, 'GET', '/faults')).body['faults']).toMatchObject([
      { id: 'f1', kind: 'reset', hits: 0 },
      { id: 'f2', kind: 'html', count: 3 },
    ]);
    expect((await control(sim, 'DELETE', '/faults/f1')).body).toEqual({ removed: 1 });
    expect((await control(sim, 'DELETE', '/faults/f1')).status).toBe(404);
    expect((await control(sim, 'DELETE', '/faults')).body).toEqual({ removed: 1 });
    for (const wrong of [{ kind: 'nonsense' }, { kind: 'error', wat: 1 }, { kind: 'error', match: { path: '(' } }]) {
      const { status, body } = await control(sim, 'POST', '/faults', wrong);
      expect(status).toBe(400);
      expect(body['error']).toEqual(expect.any(String));
    }
  });
});

describe('what a fault does', () => {
  test('error: every field Meta may send, nothing applied', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({
      kind: 'error',
      status: 429,
      error: {
        code: 1,
        subcode: 99,
        type: 'IGApiException',
        isTransient: false,
        userTitle: 'T',
        userMessage: 'M',
        data: '{"a":1}',
      },
      regainMinutes: 7,
    });
    const { status, body, headers } = await graph(sim, 'POST', `/${id}?hide=true`);
    expect(status).toBe(429);
    expect(body).toEqual({
      error: {
        message: expect.any(String),
        type: 'IGApiException',
        code: 1,
        error_subcode: 99,
        is_transient: false,
        error_user_title: 'T',
        error_user_msg: 'M',
        error_data: '{"a":1}',
        fbtrace_id: expect.any(String),
      },
    });
    expect(headers.get('x-business-use-case-usage')).toContain('"estimated_time_to_regain_access":7');
    expect(sim.visibility(id)?.hidden).toBe(false);
    expect(sim.calls()[0]).toMatchObject({ status: 429, code: 1, subcode: 99, fault: 'error' });
  });

  test('error-although-applied and success-without-effect: the answer lies', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({ kind: 'error-although-applied', count: 1, error: { code: 20, subcode: 1772107 } });
    expect((await graph(sim, 'POST', `/${id}?hide=true`)).status).toBe(400);
    expect(sim.visibility(id)?.hidden).toBe(true);
    sim.setFault({ kind: 'success-without-effect', count: 1, match: { method: 'POST' } });
    expect((await graph(sim, 'POST', `/${id}?hide=false`)).body).toEqual({ success: true });
    expect(sim.visibility(id)?.hidden).toBe(true);
  });

  test.each([
    ['reset', false],
    ['reset-after-apply', true],
  ] as const)('%s: the connection is cut', async (kind, hidden) => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({ kind, count: 1 });
    await expect(fetch(`${sim.url}/v26.0/${id}?hide=true`, { method: 'POST', headers })).rejects.toThrow(
      'fetch failed',
    );
    expect(sim.visibility(id)?.hidden).toBe(hidden);
  });

  test.each([
    ['timeout', false],
    ['timeout-after-apply', true],
  ] as const)('%s: no answer ever', async (kind, hidden) => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({ kind, count: 1 });
    const signal = AbortSignal.timeout(150);
    await expect(fetch(`${sim.url}/v26.0/${id}?hide=true`, { method: 'POST', headers, signal })).rejects.toThrow();
    expect(sim.visibility(id)?.hidden).toBe(hidden);
    expect(sim.calls()[0]).toMatchObject({ status: 0, fault: kind });
  });

  test('stall-mid-body: head and half the body, then nothing', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({ kind: 'stall-mid-body', count: 1 });
    const response = await fetch(`${sim.url}/v26.0/${id}?hide=true`, {
      method: 'POST',
      headers,
      signal: AbortSignal.timeout(200),
    });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(sim.visibility(id)?.hidden).toBe(true);
  });

  test('slow: late but right', async () => {
    const sim = await simulator();
    const { id } = sim.addComment({ text: 'a' });
    sim.setFault({ kind: 'slow', delayMs: 150, count: 1 });
    const start = performance.now();
    expect((await graph(sim, 'GET', `/${id}`)).body).toMatchObject({ id });
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test('html, empty-body, truncated-json, error-with-200', async () => {
    const sim = await simulator();
    const call = async (): Promise<[number, string]> => {
      const response = await fetch(`${sim.url}/v26.0/me`, { headers });
      return [response.status, await response.text()];
    };
    sim.setFault({ kind: 'html', count: 1 });
    expect(await call()).toEqual([502, expect.stringContaining('<html>')]);
    sim.setFault({ kind: 'empty-body', count: 1, status: 503 });
    expect(await call()).toEqual([503, '']);
    sim.setFault({ kind: 'truncated-json', count: 1 });
    const [status, half] = await call();
    expect(status).toBe(500);
    expect(() => JSON.parse(half)).toThrow(SyntaxError);
    sim.setFault({ kind: 'error-with-200', count: 1, error: { code: 2 } });
    expect(await call()).toEqual([200, expect.stringContaining('"code":2')]);
  });
});
