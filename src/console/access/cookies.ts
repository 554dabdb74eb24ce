import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * Cookies of this console: for this host alone, unseen by scripts, not sent with other sites' posts. The `__Host-`
 * prefix and Secure need https; a console on 127.0.0.1 goes without.
 */
export function cookieJar(origin: string) {
  const secure = origin.startsWith('https:');
  const full = (name: string): string => (secure ? `__Host-${name}` : name);
  const options = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const;
  return {
    read: (c: Context, name: string): string | undefined => getCookie(c, full(name)),
    write: (c: Context, name: string, value: string, maxAge?: number): void =>
      setCookie(c, full(name), value, { ...options, ...(maxAge === undefined ? {} : { maxAge }) }),
    clear: (c: Context, name: string): void => {
      deleteCookie(c, full(name), options);
    },
  };
}

export type CookieJar = ReturnType<typeof cookieJar>;
