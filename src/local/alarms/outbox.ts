import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivateFile } from '../private-file.ts';

/** One mail to staff, as it would have been sent. */
export interface OutboxMail {
  readonly at: string;
  readonly subject: string;
  readonly body: string;
}

export interface Outbox {
  put(mail: OutboxMail): void;
  /** Oldest first. */
  all(): readonly OutboxMail[];
}

/** Mails are kept in memory, and as text files where a folder is given; those of an earlier run are still there. */
export function createOutbox(folder?: string): Outbox {
  const mails: OutboxMail[] = [];
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(folder).toSorted()) {
      if (name.endsWith('.json')) mails.push(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    }
  }
  return {
    put(mail) {
      mails.push(mail);
      if (folder === undefined) return;
      const name = `${mail.at.replace(/[:.]/g, '-')}-${String(mails.length).padStart(4, '0')}.json`;
      writePrivateFile(join(folder, name), `${JSON.stringify(mail, undefined, 2)}\n`);
    },
    all: () => mails,
  };
}
