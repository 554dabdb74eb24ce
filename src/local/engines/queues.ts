import { mkdirSync } from 'node:fs';
import { startFauxqs } from 'fauxqs';
import { type Engine, REGION } from './engine.ts';

/** SQS and SNS by fauxqs, in this process. @param folder where messages survive a restart; in memory without it. */
export async function startQueueEngine(folder?: string): Promise<Engine> {
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = await startFauxqs({
    port: 0,
    host: '127.0.0.1',
    logger: false,
    defaultRegion: REGION,
    ...(folder === undefined ? {} : { dataDir: folder }),
  });
  return { endpoint: `http://127.0.0.1:${server.port}`, close: () => server.stop() };
}
