import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordKind, RecordKinds } from './records.ts';

export interface JournalLine<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly record: RecordKinds[K];
}

export interface Journal {
  append(line: JournalLine): void;
  close(): void;
}

export const NO_JOURNAL: Journal = { append: () => {}, close: () => {} };

/**
 * Opens the file and hands every line in it to `replay`. A line is on its way to the disk before `append`
 * returns, so what a caller was told survives a kill of this process. A torn last line is ignored.
 */
export function openJournal(file: string, replay: (line: JournalLine) => void): Journal {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const line of text.split('\n')) {
    const parsed = readLine(line);
    if (parsed !== undefined) replay(parsed);
  }
  const descriptor = openSync(file, 'a', 0o600);
  if (text !== '' && !text.endsWith('\n')) writeSync(descriptor, '\n');
  return {
    append: (line) => void writeSync(descriptor, `${JSON.stringify(line)}\n`),
    close: () => closeSync(descriptor),
  };
}

function readLine(line: string): JournalLine | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
