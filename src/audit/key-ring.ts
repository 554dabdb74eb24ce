import * as z from 'zod';
import { ConfigurationError } from '../moderation/errors.ts';
import { type RandomBytes, randomHex } from './random.ts';

const RingKey = z.object({
  /** Stands before the dot of every pseudonym made with it. */
  id: z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, 'must be 1 to 32 letters, digits, - or _'),
  secret: z.string().regex(/^([0-9a-f]{2}){32,64}$/i, 'must be 32 to 64 bytes in hex'),
  createdAt: z.iso.datetime(),
});
const Ring = z.object({ keys: z.array(RingKey).min(1, 'must hold at least one key') });

export type RingKey = z.infer<typeof RingKey>;
/** Newest first. The first key names new rows; all of them find old ones. */
export type KeyRing = readonly [RingKey, ...RingKey[]];

/** Longest time a delivery, a queue or a reconcile run may bring an old comment again, in days. */
export const ROTATION_OVERLAP_DAYS = 45;

/**
 * Reads the secret `{keys:[{id,secret,createdAt}]}`.
 * @throws ConfigurationError that names the fault and never shows the secret.
 */
export function parseKeyRing(secret: string): KeyRing {
  let parsed: z.ZodSafeParseResult<z.infer<typeof Ring>>;
  try {
    parsed = Ring.safeParse(JSON.parse(secret));
  } catch {
    throw new ConfigurationError('The ledger keys are not JSON. Write {"keys":[{"id","secret","createdAt"}]}.');
  }
  if (!parsed.success) {
    const fault = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');
    throw new ConfigurationError(`The ledger keys cannot be used: ${fault}.`);
  }
  const [newest, ...older] = parsed.data.keys.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  if (!newest) throw new ConfigurationError('The ledger keys are empty. Add a key.');
  const ids = [newest, ...older].map((key) => key.id);
  if (new Set(ids).size < ids.length) throw new ConfigurationError('Two ledger keys have the same id. Rename one.');
  return [newest, ...older];
}

export function newRingKey(now: Date, random: RandomBytes): RingKey {
  return { id: `k${randomHex(random, 4)}`, secret: randomHex(random, 32), createdAt: now.toISOString() };
}

/**
 * Takes a key out of the ring: its rows can then no longer be tied to a person or a comment by anyone.
 * @throws ConfigurationError while the key that replaced it is younger than the overlap.
 */
export function withoutKey(ring: KeyRing, id: string, now: Date): KeyRing {
  const position = ring.findIndex((key) => key.id === id);
  const successor = ring[position - 1];
  if (position < 0) throw new ConfigurationError(`There is no ledger key ${id}.`);
  if (!successor) throw new ConfigurationError(`${id} is the newest ledger key. Add a new one first.`);
  const days = (now.getTime() - Date.parse(successor.createdAt)) / 86_400_000;
  if (days < ROTATION_OVERLAP_DAYS) {
    throw new ConfigurationError(
      `${id} was replaced ${Math.floor(days)} days ago. Keep it for ${ROTATION_OVERLAP_DAYS}: comments of that time may come again.`,
    );
  }
  const [newest, ...older] = ring.filter((key) => key.id !== id);
  return newest ? [newest, ...older] : ring;
}
