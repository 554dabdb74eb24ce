import { existsSync, readFileSync } from 'node:fs';
import type { Clock } from '../moderation/ports.ts';
import { writePrivateFile } from './private-file.ts';

/** The one clock of a local system: real time plus an offset that only grows. */
export interface MovableClock extends Clock {
  /** Moves time forward for product, scheduler, alarms and simulator alike. */
  advance(seconds: number): void;
  /** Called after every move. Returns the function that ends the subscription. */
  onMove(listener: () => void): () => void;
}

/**
 * @param file keeps the offset, so that a restarted system does not fall back in time.
 * @throws RangeError for a move that is not a finite number of seconds, 0 or more.
 */
export function createClock(file?: string): MovableClock {
  let offset = file !== undefined && existsSync(file) ? readOffset(file) : 0;
  const listeners = new Set<() => void>();
  return {
    now: () => new Date(Date.now() + offset),
    advance(seconds) {
      if (!Number.isFinite(seconds) || seconds < 0) {
        throw new RangeError('The clock moves forward only: give a number of seconds, 0 or more.');
      }
      offset += seconds * 1000;
      if (file !== undefined) writePrivateFile(file, JSON.stringify({ offsetMs: offset }));
      for (const listener of listeners) listener();
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readOffset(file: string): number {
  const { offsetMs } = JSON.parse(readFileSync(file, 'utf8')) as { offsetMs?: unknown };
  if (typeof offsetMs !== 'number' || !Number.isFinite(offsetMs)) {
    throw new Error(`${file} does not hold a clock offset. Delete it, or start with --reset.`);
  }
  return offsetMs;
}
