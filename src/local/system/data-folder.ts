import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from './start-error.ts';

/** Marks a folder as ours, so that --reset can never empty another one. */
const LOCK = 'kotomori.lock';

export interface DataFolder {
  readonly path: string;
  /** Lets another system use the folder. */
  release(): void;
}

/**
 * Opens (and makes) the folder for one system at a time, mode 0700. The lock is the operating system's: a killed
 * process holds it no longer.
 * @throws StartError when it is in use, not a folder, or, for a reset, not one of ours.
 */
export function openDataFolder(folder: string, reset = false): DataFolder {
  const path = resolve(folder);
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new StartError(`${path} is not a folder. Choose another one with --data-dir.`);
  }
  if (reset) refuseToEmptyForeign(path);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(path, 0o700);
  } catch (cause) {
    throw new StartError(`${path} cannot be written. Choose another folder with --data-dir.`, { cause });
  }
  const lock = takeLock(path);
  if (reset) {
    for (const name of readdirSync(path)) {
      if (!name.startsWith(LOCK)) rmSync(join(path, name), { recursive: true, force: true });
    }
  }
  return { path, release: () => lock.close() };
}

function refuseToEmptyForeign(path: string): void {
  const foreign = existsSync(path) && !existsSync(join(path, LOCK)) && readdirSync(path).length > 0;
  if (foreign) throw new StartError(`${path} does not look like a Kotomori data folder. It was not emptied.`);
}

function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(join(path, LOCK));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    chmodSync(join(path, LOCK), 0o600);
    return lock;
  } catch (cause) {
    lock.close();
    throw new StartError(
      `The data folder ${path} is in use by another Kotomori. Stop that one, or choose another folder with --data-dir.`,
      { cause },
    );
  }
}
