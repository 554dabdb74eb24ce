import type { OutboxMail } from './outbox.ts';

/** A mail to staff as the screen shows it: its subject and the first thing to do. */
export function mailLines({ subject, body }: OutboxMail): readonly string[] {
  const first = /^■ 最初にすること\n(.+)$/m.exec(body)?.[1];
  return [`✉ ${subject}`, ...(first === undefined ? [] : [`  最初にすること: ${first}`])];
}
