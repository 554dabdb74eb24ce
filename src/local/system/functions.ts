import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { createClassifyComment } from '../../handlers/classify-comment.ts';
import { createConsole } from '../../handlers/console.ts';
import { createDisposeExpired } from '../../handlers/dispose-expired.ts';
import { createEnforcePending } from '../../handlers/enforce-pending.ts';
import { createReceiveWebhook } from '../../handlers/receive-webhook.ts';
import { createReconcile } from '../../handlers/reconcile.ts';
import { createRefreshTokenHandler } from '../../handlers/refresh-token.ts';
import type { Surroundings } from '../../handlers/surroundings.ts';
import {
  wireClassifyComment,
  wireDisposeExpired,
  wireEnforcePending,
  wireReceiveWebhook,
  wireReconcile,
  wireRefreshToken,
} from '../../handlers/wiring.ts';
import { wireConsole } from '../../handlers/wiring-console.ts';
import type { LambdaFunction } from '../lambda/context.ts';
import type { Route } from '../lambda/routes.ts';
import type { Schedule, ScheduledEvent } from '../lambda/schedule.ts';

export interface Functions {
  /** Both HTTP APIs, webhook and console, on one port. */
  readonly routes: readonly Route[];
  readonly classifyComment: LambdaFunction<SQSEvent>;
  readonly schedules: readonly Schedule[];
}

/** How long the comment queue keeps a message from others, seconds; six times what the function may take. */
export const VISIBILITY_SECONDS = 180;

/** The deployed handlers, wired as on AWS but into these surroundings. */
export async function createFunctions(around: Surroundings): Promise<Functions> {
  const [webhook, classify, pending, reconcile, token, disposal, pages] = await Promise.all([
    wireReceiveWebhook(around),
    wireClassifyComment(around),
    wireEnforcePending(around),
    wireReconcile(around),
    wireRefreshToken(around),
    wireDisposeExpired(around),
    wireConsole(around),
    wireDisposeExpired(around),
  ]);
  const scheduled = (
    name: string,
    everySeconds: number,
    handler: LambdaFunction<ScheduledEvent>['handler'],
  ): Schedule => ({ everySeconds, target: { name, timeoutSeconds: 60, handler } });
  const receiveWebhook: LambdaFunction<APIGatewayProxyEventV2> = {
    name: 'receive-webhook',
    timeoutSeconds: 10,
    handler: createReceiveWebhook(webhook),
  };
  const consolePages: LambdaFunction<APIGatewayProxyEventV2> = {
    name: 'console',
    timeoutSeconds: 29,
    handler: createConsole(pages),
  };
  return {
    routes: [
      { routeKey: 'ANY /webhook/{segment}', target: receiveWebhook },
      { routeKey: '$default', target: consolePages },
    ],
    classifyComment: { name: 'classify-comment', timeoutSeconds: 30, handler: createClassifyComment(classify) },
    schedules: [
      scheduled('enforce-pending', 60, createEnforcePending(pending)),
      scheduled('reconcile', 900, createReconcile(reconcile)),
      scheduled('refresh-token', 86_400, createRefreshTokenHandler(token)),
      scheduled('dispose-expired', 86_400, createDisposeExpired(disposal)),
    ],
  };
}
