import { renameSync, writeFileSync } from 'node:fs';

/** Replaces the file at once (a reader sees the old or the new content), readable by its owner only. */
export function writePrivateFile(file: string, content: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, content, { mode: 0o600 });
  renameSync(draft, file);
}
