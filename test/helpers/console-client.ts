import type { Role } from '../../src/console/access/roles.ts';
import { createConsoleApp } from '../../src/console/app.ts';
import type { ConsoleDeps } from '../../src/console/deps.ts';

export interface ConsoleClient {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Posts as a browser on our page does; `csrf` is filled in unless given. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  readonly cookie: string;
  readonly csrf: string;
}

/** A person of this role, logged in through the login page. */
export async function loggedIn(deps: ConsoleDeps, role: Role): Promise<ConsoleClient> {
  const app = createConsoleApp(deps);
  const page = await app.request('/login');
  const loginCookie = (page.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const token = loginCookie.split('=')[1] ?? '';
  const entered = await app.request('/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: loginCookie, origin: deps.origin },
    body: new URLSearchParams({ csrf: token, person: `local-${role}` }).toString(),
  });
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => pair.includes('session='))
    .join('; ');
  const get = async (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { cookie, ...headers } });
  const home = await (await get(role === 'auditor' ? '/records' : '/queue')).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(home)?.[1] ?? '';
  return {
    get,
    cookie,
    csrf,
    post: async (path, fields, headers = {}) =>
      app.request(path, {
        method: 'POST',
        headers: {
          cookie,
          'content-type': 'application/x-www-form-urlencoded',
          origin: deps.origin,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body: new URLSearchParams({ csrf, ...fields }).toString(),
      }),
  };
}
