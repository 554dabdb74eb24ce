import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import dynalite from 'dynalite';
import { type Engine, listen } from './engine.ts';

/** DynamoDB by dynalite, in this process. @param folder LevelDB folder; in memory without it. */
export async function startDynamodb(folder?: string): Promise<Engine> {
  const immediately = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const server = dynalite(folder === undefined ? immediately : { ...immediately, path: folder });
  const endpoint = await listen(server);
  return { endpoint, close: () => closeAll(server) };
}

/** Clients keep their connections; without cutting them, closing would wait for them. */
function closeAll(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
