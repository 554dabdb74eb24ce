import { cognitoLogin } from '../console/access/cognito.ts';
import { localLogin } from '../console/access/local-login.ts';
import type { ConsoleDeps } from '../console/deps.ts';
import { consolePolicy } from '../console/words/policy-pack.ts';
import { giveStaffOrder } from '../moderation/staff-order.ts';
import { ConsoleSecret, parseSecret } from './secret.ts';
import { basics, ON_AWS, type Surroundings } from './surroundings.ts';
import { enforcing } from './wiring.ts';

/** The console's own part of the wiring; its clients are built in wiring.ts like all others. */
export async function wireConsole(around: Surroundings = ON_AWS): Promise<ConsoleDeps> {
  const base = basics('console', around);
  const { env } = base;
  const { ports, ledger, vault, state, pseudonyms, queries } = await enforcing(base, around);
  const id = env.CONSOLE_SECRET_ID;
  const { sessionKey, clientSecret } = parseSecret(ConsoleSecret, id, await base.readSecret(id));
  const origin = new URL(env.CONSOLE_URL).origin;
  return {
    clock: base.clock,
    origin,
    accountId: env.INSTAGRAM_ACCOUNT_ID,
    pseudonyms,
    ledger,
    vault,
    state,
    sessions: state.cells('session'),
    queries,
    giveOrder: (order) => giveStaffOrder(ports, order),
    policy: consolePolicy(env.POLICY_PACK),
    login:
      env.COGNITO_DOMAIN === 'local'
        ? localLogin(origin)
        : cognitoLogin({
            userPoolId: env.COGNITO_USER_POOL_ID,
            clientId: env.COGNITO_CLIENT_ID,
            clientSecret,
            domain: env.COGNITO_DOMAIN,
            origin,
          }),
    signingKey: sessionKey,
    log: base.log,
  };
}
