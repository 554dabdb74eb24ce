import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import { createConsoleApp } from '../console/app.ts';
import type { ConsoleDeps } from '../console/deps.ts';
import { lazily } from './lambda.ts';
import { wireConsole } from './wiring-console.ts';

export type { ConsoleDeps } from '../console/deps.ts';

export type ConsoleHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** The staff pages behind an HTTP API (payload format 2.0). */
export function createConsole(deps: ConsoleDeps): ConsoleHandler {
  const answer = handle(createConsoleApp(deps));
  // The same event; hono's own type of it only differs in what is optional.
  const answerTo = answer as unknown as (event: unknown) => Promise<APIGatewayProxyStructuredResultV2>;
  return (event) => answerTo(event);
}

export const handler = lazily(async () => createConsole(await wireConsole()));
