import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Never in a log line, wherever they stand in it. Comment text and handles are not logged in the first place. */
const SECRET_PATHS = ['text', 'username', 'caption', 'parent', 'accessToken', 'authorization', 'secret', 'token'];

/**
 * One JSON line an event. Errors are reduced to name, code and message of our own errors: what a library puts
 * into a message may quote the comment.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET_PATHS.flatMap((path) => [path, `*.${path}`]), censor: '[redacted]' },
      serializers: { err: describeError },
    },
    ...(destination ? [destination] : []),
  );
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: 'NotAnError', type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return {
    name: error.name,
    ...code,
    at: error.stack
      ?.split('\n')
      .slice(1, 4)
      .map((line) => line.trim()),
  };
}
