import { PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { type KeyRing, newRingKey, parseKeyRing, ROTATION_OVERLAP_DAYS, withoutKey } from '../../audit/key-ring.ts';
import { cryptoRandom } from '../../audit/random.ts';
import { secretsManager } from '../../handlers/secret.ts';
import { findSystem } from '../address.ts';
import { readOptions, UsageError } from '../command.ts';
import { openStores } from '../stores.ts';

const USAGE = `Usage: npm run --silent audit -- keys [--add | --remove ID] [--by NAME --reason TEXT] [options]
  Without --add and --remove: the ids of the ring and their ages.
  --add               a new key names new rows from now on; the old ones go on finding old rows
  --remove ID         its rows can be tied to nobody any more, for good; ${ROTATION_OVERLAP_DAYS} days after it was replaced
  --ready-file FILE   a running local system; without it the stack that KOTOMORI_STACK names`;

const OPTIONS = {
  add: { type: 'boolean' },
  remove: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  'ready-file': { type: 'string' },
} as const;

/** Shows and rotates the ring of pseudonym keys. Functions read it at their next cold start. */
export async function keys(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, OPTIONS, USAGE);
  const { add, remove, by, reason } = values;
  const address = await findSystem(values['ready-file']);
  const stores = await openStores(address);
  const now = stores.clock.now();
  if (add !== true && remove === undefined) {
    for (const key of stores.ring) process.stdout.write(`${key.id}\t${key.createdAt}\n`);
    return 0;
  }
  if (add === true && remove !== undefined) throw new UsageError('Give either --add or --remove.');
  if (!by?.trim() || !reason?.trim())
    throw new UsageError('Give --by NAME and --reason TEXT: both are kept on record.');
  const ring: KeyRing =
    remove === undefined ? [newRingKey(now, cryptoRandom), ...stores.ring] : withoutKey(stores.ring, remove, now);
  const id = address.environment['LEDGER_KEYS_SECRET_ID'] ?? '';
  // Where one secret holds all, the rest of it stays.
  const secret = JSON.parse(await secretsManager(address.clients.secretsManager)(id)) as Record<string, unknown>;
  const SecretString = JSON.stringify({ ...secret, keys: ring });
  parseKeyRing(SecretString);
  const event = {
    kind: remove === undefined ? 'KEY_ADDED' : 'KEY_REMOVED',
    at: now.toISOString(),
    actor: by.trim(),
    reason,
  };
  await stores.ledger.putSystemEvent({ ...event, detail: { key: remove ?? ring[0].id } });
  await address.clients.secretsManager.send(new PutSecretValueCommand({ SecretId: id, SecretString }));
  process.stdout.write(`${ring.map((key) => key.id).join('\n')}\n`);
  return 0;
}
