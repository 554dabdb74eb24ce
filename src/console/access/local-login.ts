import type { LocalLogin, LocalPerson } from './login-provider.ts';

/** One invented person a role. */
export const LOCAL_PERSONS: readonly LocalPerson[] = [
  { id: 'local-reviewer', name: '確認 はなこ', roles: ['reviewer'] },
  { id: 'local-admin', name: '管理 たろう', roles: ['admin'] },
  { id: 'local-viewer', name: '閲覧 じろう', roles: ['viewer'] },
  { id: 'local-auditor', name: '監査 みどり', roles: ['auditor'] },
];

/**
 * The login of a console on this machine: choose who you are, no password.
 * @throws Error for any origin but this machine: without a password it must never stand on a network.
 */
export function localLogin(origin: string, persons: readonly LocalPerson[] = LOCAL_PERSONS): LocalLogin {
  const { hostname } = new URL(origin);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) {
    throw new Error('The local login works only on 127.0.0.1. Configure Cognito for a console on a network.');
  }
  return { kind: 'local', persons };
}
