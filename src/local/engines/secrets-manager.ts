import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { writePrivateFile } from '../private-file.ts';
import { type Engine, listen } from './engine.ts';

const File = z.record(z.string(), z.object({ value: z.string(), version: z.string() }));
const Request = z.object({
  SecretId: z.string().min(1),
  SecretString: z.string().optional(),
  VersionStage: z.literal('AWSCURRENT').optional(),
});

export interface SecretsEngine extends Engine {
  /** Writes a secret only if there is none of that name; returns what stands afterwards. */
  provide(name: string, value: () => string): string;
}

/**
 * As much of Secrets Manager (AWS JSON 1.1) as the product uses: GetSecretValue and PutSecretValue of
 * current string values. @param file keeps them, mode 0600; in memory without it.
 */
export async function startSecretsManager(file?: string): Promise<SecretsEngine> {
  const secrets = new Map(Object.entries(file !== undefined && existsSync(file) ? readSecrets(file) : {}));
  const put = (name: string, value: string): void => {
    secrets.set(name, { value, version: randomUUID() });
    if (file !== undefined) writePrivateFile(file, JSON.stringify(Object.fromEntries(secrets)));
  };
  const answer = (operation: string, request: z.infer<typeof Request>): [number, object] => {
    const secret = secrets.get(request.SecretId);
    if (!secret) {
      return fault('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    if (operation === 'PutSecretValue' && request.SecretString !== undefined)
      put(request.SecretId, request.SecretString);
    else if (operation !== 'GetSecretValue') return fault('InvalidRequestException', `${operation} is not known here.`);
    const stored = secrets.get(request.SecretId) ?? secret;
    const described = { ARN: arn(request.SecretId), Name: request.SecretId, VersionId: stored.version };
    return [
      200,
      {
        ...described,
        VersionStages: ['AWSCURRENT'],
        ...(operation === 'GetSecretValue' ? { SecretString: stored.value } : {}),
      },
    ];
  };
  const server = createServer((request, response) => {
    respond(request, response, answer).catch(() => response.destroy());
  });
  const endpoint = await listen(server);
  return {
    endpoint,
    provide(name, value) {
      if (!secrets.has(name)) put(name, value());
      return secrets.get(name)?.value ?? '';
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (operation: string, request: z.infer<typeof Request>) => [number, object],
): Promise<void> {
  const operation = String(request.headers['x-amz-target'] ?? '').replace('secretsmanager.', '');
  let parsed: z.ZodSafeParseResult<z.infer<typeof Request>> | undefined;
  try {
    parsed = Request.safeParse(JSON.parse((await buffer(request)).toString('utf8')));
  } catch {
    parsed = undefined;
  }
  const [status, body] = parsed?.success
    ? answer(operation, parsed.data)
    : fault('InvalidParameterException', 'The request is not one that is known here.');
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}

const fault = (type: string, message: string): [number, object] => [400, { __type: type, Message: message, message }];
const arn = (name: string): string => `arn:aws:secretsmanager:ap-northeast-1:000000000000:secret:${name}`;

function readSecrets(file: string): z.infer<typeof File> {
  try {
    return File.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} cannot be read as secrets. Restore it, or start with --reset.`);
  }
}
