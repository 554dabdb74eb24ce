import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from './random.ts';

const folder = join(import.meta.dirname, '../fixtures/webhooks');

/** Bodies of the contract fixtures: what the mutations start from. */
export const SEEDS: readonly string[] = globSync('*.json', { cwd: folder })
  .toSorted()
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  .map((fixture) => fixture.bodyText ?? JSON.stringify(fixture.body));

const PARSED: readonly unknown[] = SEEDS.flatMap((text) => {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
});

/** Stands in every private message of the mutated bodies, and may come out nowhere. */
export const PRIVATE_WORD = 'naisho-no-hanashi';

const STRANGE: readonly ((dice: Dice) => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => [],
  () => ({}),
  () => 18220000000000001n.toString(),
  () => Number.MAX_SAFE_INTEGER * 4,
  () => -0,
  () => 1e308,
  () => '../me/accounts',
  () => '1'.repeat(31),
  () => '\ud800\u0000\uffff\u202e\u200b',
  () => 'か\u3099'.repeat(500),
  () => ({ toString: 'x', valueOf: 'y', length: -1 }),
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  (dice) => nested(dice.below(40)),
  (dice) => Array.from({ length: dice.below(30) }, () => dice.below(9)),
  (dice) => dice.pick(['comments', 'live_comments', 'mentions', 'messages', 'instagram', '17841400000000001', '0']),
  (dice) => structuredClone(dice.pick(PARSED)),
];

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { entry: value };
  return value;
}

const KEYS = [
  'id',
  'comment_id',
  'text',
  'from',
  'media',
  'field',
  'value',
  'changes',
  'entry',
  'object',
  'parent_id',
  'x',
];

/** Structure-aware: one of the known shapes with some places replaced, removed, doubled or added. */
export function mutatedValue(dice: Dice): unknown {
  const root = { root: structuredClone(dice.pick(PARSED)) };
  for (let times = dice.below(4); times >= 0; times -= 1) mutate(dice, root);
  addPrivate(dice, root.root);
  return root.root;
}

function mutate(dice: Dice, from: object): void {
  let holder: unknown = from;
  let steps = dice.below(9);
  for (;;) {
    const keys = Object.keys(holder as object);
    const key = dice.pick(keys);
    const inner = (holder as Record<string, unknown>)[key];
    if (steps > 0 && typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0) {
      holder = inner;
      steps -= 1;
      continue;
    }
    change(dice, holder as Record<string, unknown>, key);
    return;
  }
}

function change(dice: Dice, holder: Record<string, unknown>, key: string): void {
  const put = (name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  const kind = dice.below(5);
  if (kind === 0 && key !== 'root') delete holder[key];
  else if (kind === 1 && !Array.isArray(holder)) put(dice.pick(KEYS), dice.pick(STRANGE)(dice));
  else if (kind === 2 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else put(key, dice.pick(STRANGE)(dice));
}

/** Private messages beside whatever else an entry holds. */
function addPrivate(dice: Dice, envelope: unknown): void {
  const entries = (envelope as { entry?: unknown } | null)?.entry;
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry) || dice.below(3) > 0) continue;
    entry[dice.pick(['messaging', 'standby'])] = [{ sender: { id: '1' }, message: { text: PRIVATE_WORD } }];
  }
}

/** Bytes: a known shape cut, doubled, overwritten and shuffled without regard to what it means. */
export function mutatedBytes(dice: Dice): Buffer {
  let bytes = Buffer.from(dice.pick(SEEDS));
  for (let times = dice.below(6); times >= 0; times -= 1) {
    const at = dice.below(bytes.length + 1);
    const length = dice.below(12);
    const junk = Buffer.from(Array.from({ length: dice.below(6) }, () => dice.below(256)));
    const piece = dice.pick([
      junk,
      bytes.subarray(at, at + length),
      Buffer.from(dice.pick(['{', '}', '[', ']', '"', ',', '\\u', '\\', '1e9'])),
    ]);
    bytes = Buffer.concat([
      bytes.subarray(0, at),
      piece,
      bytes.subarray(Math.min(bytes.length, at + dice.below(2) * length)),
    ]);
  }
  return bytes;
}
