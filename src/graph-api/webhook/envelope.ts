import type { Comment } from '../../moderation/comment.ts';
import { type Change, readChange } from './change.ts';
import { readJson } from './json.ts';
import { mayHoldPrivateMessages, withoutPrivateMessages } from './private-messages.ts';

/** Something authentic that could not be read, kept for a person: a whole body or one change of it. */
export interface Unreadable {
  readonly kind: 'body' | 'change';
  readonly reason: string;
  readonly bytes: Uint8Array;
}

/** What one delivery brought. Everything in it is a comment, a count or a quarantine; nothing is dropped unseen. */
export interface Delivery {
  readonly comments: readonly Comment[];
  readonly quarantine: readonly Unreadable[];
  /** Understood and left alone, by kind. */
  readonly ignored: Readonly<Record<string, number>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value) ?? 'null', 'utf8');

const unreadableChange = (value: unknown, reason: string): Change => ({
  unreadable: { kind: 'change', reason, bytes: bytesOf(withoutPrivateMessages(value)) },
});

/**
 * Reads one authenticated delivery in every shape that Meta documents or sends (instagram-platform §1.3, §1.9).
 * Never throws. A change that cannot be read is quarantined alone; its neighbours are not touched.
 */
export function readDelivery(body: Uint8Array, receivedAt: string): Delivery {
  const json = readJson(body);
  if (!json.ok) return wholeBody(json.reason, body);
  const envelopes = Array.isArray(json.value) ? json.value : [json.value];
  const changes: readonly Change[] =
    envelopes.length === 0
      ? [{ ignored: 'empty-delivery' }]
      : envelopes.flatMap((envelope) => readEnvelope(envelope, receivedAt));
  const ignored: Record<string, number> = {};
  for (const change of changes) {
    if ('ignored' in change) ignored[change.ignored] = (ignored[change.ignored] ?? 0) + (change.times ?? 1);
  }
  return {
    comments: changes.flatMap((change) => ('comment' in change ? [change.comment] : [])),
    quarantine: changes.flatMap((change) => ('unreadable' in change ? [change.unreadable] : [])),
    ignored,
  };
}

/** A body that is not JSON; withheld where it may hold private messages, so that only the fact is kept. */
function wholeBody(reason: string, body: Uint8Array): Delivery {
  const hold = mayHoldPrivateMessages(body);
  const kept = hold ? new Uint8Array() : body;
  const note = hold ? `${reason}, withheld: may hold private messages` : reason;
  return { comments: [], quarantine: [{ kind: 'body', reason: note, bytes: kept }], ignored: {} };
}

function readEnvelope(envelope: unknown, receivedAt: string): Change[] {
  if (!isObject(envelope)) return [unreadableChange(envelope, 'envelope-not-an-object')];
  if (envelope['object'] !== 'instagram') return [unreadableChange(envelope, 'unknown-object')];
  const entries = envelope['entry'];
  if (!Array.isArray(entries)) return [unreadableChange(envelope, 'no-entry-list')];
  if (entries.length === 0) return [{ ignored: 'empty-delivery' }];
  return entries.flatMap((entry) => readEntry(entry, receivedAt));
}

/** One entry holds any mix of changes, a flat change, names of changed fields, and private messages. */
function readEntry(entry: unknown, receivedAt: string): Change[] {
  if (!isObject(entry)) return [unreadableChange(entry, 'entry-not-an-object')];
  const found: Change[] = [];
  for (const key of ['messaging', 'standby'] as const) {
    const list = entry[key];
    const times = Array.isArray(list) ? list.length : list === undefined ? 0 : 1;
    if (times > 0) found.push({ ignored: key, times });
  }
  if ('changed_fields' in entry) found.push({ ignored: 'changed-fields' });
  const changes = entry['changes'];
  if (Array.isArray(changes)) found.push(...changes.map((change) => readOne(entry['id'], change, receivedAt)));
  else if (changes !== undefined) found.push(unreadableChange(entry, 'changes-not-a-list'));
  if ('field' in entry) found.push(readOne(entry['id'], entry, receivedAt));
  return found.length > 0 ? found : [{ ignored: 'empty-entry' }];
}

function readOne(accountId: unknown, change: unknown, receivedAt: string): Change {
  if (!isObject(change)) return unreadableChange({ id: accountId, changes: [change] }, 'change-not-an-object');
  const read = readChange(accountId, change['field'], change['value'], receivedAt);
  if (typeof read !== 'string') return read;
  return unreadableChange({ id: accountId, field: change['field'], value: change['value'] }, read);
}
