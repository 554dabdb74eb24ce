import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { EnvironmentSettings, Throttle } from '../environments.ts';

/** Fields of an access log line. Never the query string (verify token, search words), never the secret path. */
const LINE = {
  at: '$context.requestTimeEpoch',
  request: '$context.requestId',
  method: '$context.httpMethod',
  status: '$context.status',
  bytes: '$context.responseLength',
  ms: '$context.responseLatency',
  from: '$context.identity.sourceIp',
  fault: '$context.integrationErrorMessage',
} as const;

/** Where Instagram delivers. */
export const createWebhookApi = (scope: Construct, settings: EnvironmentSettings): apigateway.HttpApi =>
  createHttpApi(scope, 'WebhookApi', 'Deliveries from Instagram', settings.webhookThrottle, settings);

/** Where staff work. An API of its own: a flood of deliveries must not lock staff out. */
export const createConsoleApi = (scope: Construct, settings: EnvironmentSettings): apigateway.HttpApi =>
  createHttpApi(scope, 'ConsoleApi', 'Staff console', settings.consoleThrottle, settings);

/**
 * Only GET and POST on the secret path reach the function; floods on other paths end in API Gateway's own 404.
 * The signature is what proves the sender, the path only keeps the noise away.
 */
export function connectWebhook(
  api: apigateway.HttpApi,
  handler: lambda.Function | undefined,
  secret: secretsmanager.Secret,
): void {
  const path = `/webhook/${secret.secretValueFromJson('pathSegment').unsafeUnwrap()}`;
  const why = 'Meta cannot sign in: the function verifies the HMAC signature of every delivery and fails closed.';
  connect(api, handler, why, {
    Get: apigateway.HttpRouteKey.with(path, apigateway.HttpMethod.GET),
    Post: apigateway.HttpRouteKey.with(path, apigateway.HttpMethod.POST),
  });
}

/** Every path goes to the console, which keeps its own sessions. */
export function connectConsole(api: apigateway.HttpApi, handler: lambda.Function | undefined): void {
  const why = 'Browsers bring a session cookie, which an HTTP API authorizer cannot read: the function checks it.';
  connect(api, handler, why, { Any: apigateway.HttpRouteKey.DEFAULT });
}

function connect(
  api: apigateway.HttpApi,
  handler: lambda.Function | undefined,
  whyWithoutAuthorizer: string,
  routes: Readonly<Record<string, apigateway.HttpRouteKey>>,
): void {
  if (handler === undefined) return;
  // One permission for the API where it has paths: one a path would write the secret into the function's policy.
  // It names method and path, so it does not cover `$default`, which has neither.
  const scopePermissionToRoute = Object.values(routes).includes(apigateway.HttpRouteKey.DEFAULT);
  const integration = new HttpLambdaIntegration('Function', handler, { scopePermissionToRoute });
  for (const [id, routeKey] of Object.entries(routes)) {
    const added = new apigateway.HttpRoute(api, id, { httpApi: api, routeKey, integration });
    Validations.of(added).acknowledge({ id: 'AwsSolutions-APIG4', reason: whyWithoutAuthorizer });
  }
}

/** An HTTP API without routes, throttled, with an access log. */
function createHttpApi(
  scope: Construct,
  id: string,
  description: string,
  throttle: Throttle,
  settings: EnvironmentSettings,
): apigateway.HttpApi {
  const api = new apigateway.HttpApi(scope, id, {
    apiName: `${Stack.of(scope).stackName}-${id === 'WebhookApi' ? 'webhook' : 'console'}`,
    description,
    createDefaultStage: false,
  });
  const accessLog = new logs.LogGroup(scope, `${id}Log`, {
    retention: settings.logDays,
    removalPolicy: settings.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  new apigateway.CfnStage(api, 'Stage', {
    apiId: api.apiId,
    stageName: '$default',
    autoDeploy: true,
    defaultRouteSettings: {
      throttlingRateLimit: throttle.requestsPerSecond,
      throttlingBurstLimit: throttle.burst,
    },
    accessLogSettings: { destinationArn: accessLog.logGroupArn, format: JSON.stringify(LINE) },
  });
  return api;
}

/** `https://<id>.execute-api.<region>.amazonaws.com`, without the token that would depend on the stage. */
export const urlOf = (api: apigateway.HttpApi): string =>
  `https://${api.apiId}.execute-api.${Stack.of(api).region}.${Stack.of(api).urlSuffix}`;
