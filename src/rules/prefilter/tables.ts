import type { PieceSteps } from './piece-table.ts';

type Numbers = readonly number[];

/**
 * What rules need of a text, numbered: plain data, so that it is computed once (`npm run gen`) and not in every fresh
 * process. A leaf is a list of pieces, or a test; a group holds when at least so many of its parts do.
 */
export interface FilterTables {
  /** Rules that always run. */
  readonly always: Numbers;
  /** By leaf: the calls to look at when it is met. */
  readonly callsOf: readonly Numbers[];
  /** What wakes which rule (need, rule); a rule with alternatives has a call for each. */
  readonly calls: readonly (readonly [need: number, rule: number])[];
  /** By group: how many must hold, then the parts, the rarest first. A part is a leaf, or below 0 the group `~part`. */
  readonly groups: readonly Numbers[];
  /** Test (by its place in `TESTS`) and leaf. */
  readonly tests: readonly (readonly [test: number, leaf: number])[];
  readonly pieces: PieceSteps;
  /** Sign (a unit, or both of a pair) and leaf. */
  readonly signs: readonly (readonly [sign: number, leaf: number])[];
}

const FIELDS = ['always', 'callsOf', 'calls', 'groups', 'tests', 'froms', 'units', 'ends', 'signs'] as const;

/** Numbers in as few bytes as they take (zigzag LEB128). */
function written(numbers: Numbers): number[] {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number >= 0 ? number * 2 : -number * 2 - 1;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(128 + (rest % 128));
    bytes.push(rest);
  }
  return bytes;
}
function read(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let [rest, scale] = [0, 1];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    rest += (byte & 127) * scale;
    scale *= 128;
    if (byte >= 128) continue;
    numbers.push(rest % 2 === 0 ? rest / 2 : -(rest + 1) / 2);
    [rest, scale] = [0, 1];
  }
  return numbers;
}
const flat = (lists: readonly Numbers[]): number[] => lists.flatMap((list) => [list.length, ...list]);
function lists(numbers: Numbers): number[][] {
  const found: number[][] = [];
  for (let at = 0; at < numbers.length; at += (numbers[at] ?? 0) + 1)
    found.push(numbers.slice(at + 1, at + 1 + (numbers[at] ?? 0)));
  return found;
}
const pairs = (numbers: Numbers): [number, number][] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
/** Each number less the one before it. */
const steps = (numbers: Numbers): number[] => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
function sums(numbers: Numbers): number[] {
  let sum = 0;
  return numbers.map((step) => (sum += step));
}

/** One base64 text a field. */
export function packed(tables: FilterTables): string[] {
  const numbers: Record<(typeof FIELDS)[number], Numbers> = {
    always: tables.always,
    callsOf: flat(tables.callsOf),
    calls: tables.calls.flat(),
    groups: flat(tables.groups),
    tests: tables.tests.flat(),
    froms: steps(tables.pieces.froms),
    units: steps(tables.pieces.units),
    ends: tables.pieces.ends,
    signs: tables.signs.flat(),
  };
  return FIELDS.map((field) => Buffer.from(written(numbers[field])).toString('base64'));
}

export function unpacked(fields: readonly string[]): FilterTables {
  const numbers = (field: (typeof FIELDS)[number]): number[] =>
    read(Buffer.from(fields[FIELDS.indexOf(field)] ?? '', 'base64'));
  return {
    always: numbers('always'),
    callsOf: lists(numbers('callsOf')),
    calls: pairs(numbers('calls')),
    groups: lists(numbers('groups')),
    tests: pairs(numbers('tests')),
    pieces: { froms: sums(numbers('froms')), units: sums(numbers('units')), ends: numbers('ends') },
    signs: pairs(numbers('signs')),
  };
}
