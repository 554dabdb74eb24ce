import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may, PERMISSIONS, ROLES, type Role } from '../../src/console/access/roles.ts';
import { sessionStore } from '../../src/console/access/sessions.ts';
import { consoleRoutes, createConsoleApp } from '../../src/console/app.ts';
import { type ConsoleWorld, consoleWorld } from '../helpers/console.ts';
import { type ConsoleClient, loggedIn } from '../helpers/console-client.ts';
import { arriveSamples } from '../helpers/console-samples.ts';

let world: ConsoleWorld;
let keys: readonly string[];
const people = {} as Record<Role, ConsoleClient>;

beforeAll(async () => {
  world = await consoleWorld();
  keys = await arriveSamples(world, 6);
  for (const role of ROLES) people[role] = await loggedIn(world.deps, role);
});
afterAll(() => world.close());

const pathOf = (path: string): string => path.replace(':comment', keys[2] ?? '');

/** The table that the office agreed to; written out here, so that a change of the code alone does not change it. */
const AGREED: readonly (readonly [method: 'GET' | 'POST', path: string, who: string])[] = [
  ['GET', '/', 'viewer reviewer admin auditor'],
  ['GET', '/queue', 'viewer reviewer admin'],
  ['POST', '/queue/claim', 'reviewer admin'],
  ['GET', '/records', 'viewer reviewer admin auditor'],
  ['POST', '/records/export', 'reviewer admin auditor'],
  ['GET', '/records/find', 'viewer reviewer admin auditor'],
  ['GET', '/records/:comment', 'viewer reviewer admin auditor'],
  ['GET', '/records/:comment/explanation', 'reviewer admin auditor'],
  ['POST', '/records/:comment/review', 'reviewer admin'],
  ['POST', '/bulk', 'reviewer admin'],
  ['POST', '/bulk/run', 'reviewer admin'],
  ['GET', '/access', 'admin'],
  ['POST', '/access/end', 'admin'],
];

describe('roles', () => {
  test('the table names every route', () => {
    const routes = consoleRoutes(world.deps).map(({ method, path }) => `${method} ${path}`);
    expect(routes.toSorted()).toEqual(AGREED.map(([method, path]) => `${method} ${path}`).toSorted());
  });

  const cases = AGREED.flatMap(([method, path, who]) =>
    ROLES.map((role) => [role, method, path, who.split(' ').includes(role)] as const),
  );
  test.each(cases)('%s: %s %s → %s', async (role, method, path, allowed) => {
    const answer =
      method === 'GET'
        ? await people[role].get(pathOf(path))
        : await people[role].post(pathOf(path), { subject: 'nobody' });
    expect(answer.status === 403).toBe(!allowed);
    expect(answer.status).toBeLessThan(500);
  });

  test.each(AGREED.map(([method, path]) => [method, path] as const))('nobody: %s %s', async (method, path) => {
    const app = createConsoleApp(world.deps);
    const answer = await app.request(pathOf(path), { method, headers: { cookie: 'session=AAAA' } });
    expect(method === 'GET' ? [answer.status, answer.headers.get('location')?.slice(0, 6)] : [answer.status]).toEqual(
      method === 'GET' ? [303, '/login'] : [401],
    );
  });

  test('every permission is given to somebody, and a person of two roles has both', () => {
    for (const roles of Object.values(PERMISSIONS)) expect(roles.length).toBeGreaterThan(0);
    expect(may(['viewer', 'auditor'], 'record:export')).toBe(true);
    expect(may([], 'record:read')).toBe(false);
  });

  test('an auditor sees no words in lists, and reads one comment at a time', async () => {
    const list = await (await people.auditor.get('/records')).text();
    expect(list).not.toContain('kokura_taro');
    const one = await (await people.auditor.get(`/records/${keys[2]}`)).text();
    expect(one).toContain('税金どろぼう');
    expect(one).not.toContain('name="action"');
  });

  test('a refused act writes nothing', async () => {
    const before = (await world.stores.ledger.read(keys[2] ?? '')).rowKeys.size;
    for (const role of ['viewer', 'auditor'] as const) {
      await people[role].post(`/records/${keys[2]}/review`, {
        action: 'hide',
        'clause-hide': '3-1',
        'reason-hide': 'breach',
      });
    }
    expect((await world.stores.ledger.read(keys[2] ?? '')).rowKeys.size).toBe(before);
  });
});

describe('posts come from our own pages', () => {
  const act = { action: 'note', words: 'メモ' };
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['no token', { ...act, csrf: '' }, {}],
    ['another token', { ...act, csrf: 'A'.repeat(43) }, {}],
    ['another origin', act, { origin: 'https://evil.example' }],
    ['a null origin', act, { origin: 'null' }],
    ['another site', act, { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', act, { 'sec-fetch-site': 'same-site' }],
    ['another kind of body', act, { 'content-type': 'text/plain' }],
  ])('%s is refused', async (_name, fields, headers) => {
    const path = `/records/${keys[3]}/review`;
    const answer = await people.reviewer.post(path, fields, headers);
    expect(answer.status).toBe(403);
    expect((await world.stores.ledger.read(keys[3] ?? '')).staff).toEqual([]);
  });

  test('the login, too, answers only to its own page', async () => {
    const app = createConsoleApp(world.deps);
    const body = new URLSearchParams({ csrf: 'guess', person: 'local-admin' }).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      cookie: 'login=other',
      origin: world.deps.origin,
    };
    const answer = await app.request('/login', { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie().join()).not.toContain('session=');
  });

  test('no GET changes anything but the record of the reading', async () => {
    const record = async () => JSON.stringify([...(await world.stores.ledger.read(keys[3] ?? '')).rowKeys]);
    const before = await record();
    for (const [, path] of AGREED.filter(([method]) => method === 'GET')) {
      await people.admin.get(`${pathOf(path)}?action=hide&comment=${keys[3]}&csrf=${people.admin.csrf}`);
    }
    expect(await record()).toBe(before);
    expect((await people.admin.get('/bulk')).status).toBe(404);
  });

  test('on this machine, localhost leads to the address whose forms are answered', async () => {
    const app = createConsoleApp(world.deps);
    const answer = await app.request('http://localhost:8080/queue?item=x');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, 'http://127.0.0.1:8080/queue?item=x']);
    const elsewhere = await app.request('http://evil.example/queue');
    expect(elsewhere.headers.get('location')).toMatch(/^\/login/);
  });

  test('after the login nobody is led to another site', async () => {
    const app = createConsoleApp(world.deps);
    for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const page = await app.request(`/login?return=${encodeURIComponent(to)}`, {
        headers: { cookie: people.viewer.cookie },
      });
      expect(page.headers.get('location')).toMatch(/^\/($|[^/\\])/);
    }
  });
});

describe('headers', () => {
  test.each(['/login', '/queue', '/records', '/assets/none.js', '/nowhere'])('%s is protected', async (path) => {
    const answer = await people.reviewer.get(path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('a page is light: markup, style and script stay under 150 KB', async () => {
    const page = await (await people.reviewer.get('/queue')).text();
    let bytes = Buffer.byteLength(page);
    for (const [, path] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
      const asset = await people.reviewer.get(path ?? '');
      expect(asset.headers.get('cache-control')).toContain('immutable');
      bytes += (await asset.arrayBuffer()).byteLength;
    }
    expect(bytes).toBeLessThan(150_000);
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style|style="| on[a-z]+="/);
  });
});

describe('sessions', () => {
  test('the browser holds a name, the server a hash of it', async () => {
    const stored = JSON.stringify(await world.deps.sessions.list());
    for (const role of ROLES) expect(stored).not.toContain(people[role].cookie.split('=')[1]);
  });

  test('an administrator ends a login, and the next request is out', async () => {
    const viewer = await loggedIn(world.deps, 'viewer');
    expect((await viewer.get('/queue')).status).toBe(200);
    await people.admin.post('/access/end', { subject: 'local-viewer' });
    expect((await viewer.get('/queue')).status).toBe(303);
  });

  test('a login that was ended does not come back by being used at the same moment', async () => {
    const sessions = sessionStore(world.deps.sessions, world.clock);
    const token = await sessions.start({ subject: 'p', name: 'p', roles: ['viewer'] });
    const session = await sessions.of(token);
    if (!session) throw new Error('The session was not stored.');
    world.clock.advance(6 * 60);
    await sessions.end(session.key);
    await sessions.touch(session);
    expect(await sessions.of(token)).toBeUndefined();
  });

  test('an hour away, or ten hours in all, and the login is over', async () => {
    const sessions = sessionStore(world.deps.sessions, world.clock);
    const token = await sessions.start({ subject: 'q', name: 'q', roles: ['viewer'] });
    for (let tenMinutes = 1; tenMinutes < 60; tenMinutes += 1) {
      world.clock.advance(600);
      const session = await sessions.of(token);
      if (!session) throw new Error(`The session ended after ${tenMinutes * 10} minutes of work.`);
      await sessions.touch(session);
    }
    world.clock.advance(600);
    expect(await sessions.of(token)).toBeUndefined();
    const idle = await sessions.start({ subject: 'r', name: 'r', roles: ['viewer'] });
    world.clock.advance(3601);
    expect(await sessions.of(idle)).toBeUndefined();
  });
});
