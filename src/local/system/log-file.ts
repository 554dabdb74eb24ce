import { pino } from 'pino';
import { createLog, type Log } from '../../handlers/log.ts';

/** The functions' log lines, as CloudWatch would keep them: keys, codes and times, never words of a comment. */
export function openLog(file: string | undefined): { readonly log: Log; close(): void } {
  if (file === undefined) return { log: createLog('silent'), close: () => {} };
  const destination = pino.destination({ dest: file, mode: 0o600, sync: false, minLength: 0 });
  return { log: createLog(process.env['LOG_LEVEL'] ?? 'info', destination), close: () => destination.flushSync() };
}
