import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { localLogin } from '../../console/access/local-login.ts';
import { consolePolicy } from '../../console/words/policy-pack.ts';
import { createConsole } from '../../handlers/console.ts';
import type { Log } from '../../handlers/log.ts';
import type { EnforcePorts } from '../../moderation/enforce.ts';
import { giveStaffOrder } from '../../moderation/staff-order.ts';
import type { LambdaFunction } from '../lambda/context.ts';
import { ACCOUNT_ID, POLICY_PACK } from './environment.ts';
import type { LocalStores } from './stores.ts';

export interface LocalConsoleOptions {
  /** Where browsers find it; on this machine only, since its login asks for no password. */
  readonly origin: string;
  readonly stores: LocalStores;
  readonly ports: EnforcePorts;
  /** Text of the console's secret. */
  readonly secret: string;
  readonly log: Log;
}

const Secret = z.object({ sessionKey: z.string().min(32) });

/** The deployed console with the login of a developer's machine: choose who you are. */
export function createLocalConsole(options: LocalConsoleOptions): LambdaFunction<APIGatewayProxyEventV2> {
  const { origin, stores, ports, secret, log } = options;
  const handler = createConsole({
    ...stores,
    clock: ports.clock,
    origin,
    accountId: ACCOUNT_ID,
    sessions: stores.state.cells('session'),
    giveOrder: (order) => giveStaffOrder(ports, order),
    policy: consolePolicy(POLICY_PACK),
    login: localLogin(origin),
    signingKey: Secret.parse(JSON.parse(secret)).sessionKey,
    log: {
      info: (fields, message) => log.info(fields, message),
      error: (fields, message) => log.error(fields, message),
    },
  });
  return { name: 'console', timeoutSeconds: 29, handler };
}
