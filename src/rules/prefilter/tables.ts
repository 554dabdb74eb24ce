/** Steps of a tree in the order in which they were laid: step `i` leads from `froms[i]` by `units[i]` to node `i + 1`. */
export interface PieceSteps {
  readonly froms: Int32Array;
  readonly units: Int32Array;
  /** Node and number, one after the other: what ends at which node. */
  readonly ends: Int32Array;
}

/** Several lists in one: list `i` lies in `items` from `from[i]` to `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/**
 * What rules need of a text, numbered: plain data, so that it is computed once (`npm run gen`) and not in every fresh
 * process. A leaf is a list of pieces, or a test; a group holds when at least so many of its parts do.
 */
export interface FilterTables {
  /** Rules that always run. */
  readonly always: Int32Array;
  /** By leaf: the calls to look at when it is met. */
  readonly callsOf: Lists;
  /** What wakes which rule: the need of each call, and its rule. A rule with alternatives has a call for each. */
  readonly needs: Int32Array;
  readonly rules: Int32Array;
  /** By group: how many must hold, then the parts, the rarest first. A part is a leaf, or below 0 the group `~part`. */
  readonly groups: Lists;
  /** Test (by its place among the tests) and leaf, one after the other. */
  readonly tests: Int32Array;
  readonly pieces: PieceSteps;
  /** Sign (a unit, or both of a pair) and leaf, one after the other. */
  readonly signs: Int32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    from[i + 1] = (from[i] ?? 0) + list.length;
  });
  return { from, items: Int32Array.from(lists.flat()) };
}

/** Each number less the one before it: small where the numbers climb. */
const steps = (numbers: Int32Array): Int32Array => numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
function summed(numbers: Int32Array): Int32Array {
  for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
  return numbers;
}

/** How many there are, then the numbers, in as few bytes as they take (zigzag LEB128). */
function written(numbers: Int32Array): number[] {
  const bytes: number[] = [];
  for (const number of [numbers.length, ...numbers]) {
    let rest = ((number << 1) ^ (number >> 31)) >>> 0;
    for (; rest >= 128; rest >>>= 7) bytes.push(128 | (rest & 127));
    bytes.push(rest);
  }
  return bytes;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  #number(): number {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return (value >>> 1) ^ -(value & 1);
      shift += 7;
    }
  }
  numbers(): Int32Array {
    const numbers = new Int32Array(this.#number());
    for (let i = 0; i < numbers.length; i++) numbers[i] = this.#number();
    return numbers;
  }
}

/** As one base64 text. */
export function packed({ always, callsOf, needs, rules, groups, tests, pieces, signs }: FilterTables): string {
  const inOrder = [
    always,
    steps(callsOf.from),
    callsOf.items,
    needs,
    steps(rules),
    steps(groups.from),
    groups.items,
    tests,
    steps(pieces.froms),
    pieces.units,
    pieces.ends,
    signs,
  ];
  return Buffer.from(inOrder.flatMap(written)).toString('base64');
}

export function unpacked(text: string): FilterTables {
  const reader = new Reader(Buffer.from(text, 'base64'));
  return {
    always: reader.numbers(),
    callsOf: { from: summed(reader.numbers()), items: reader.numbers() },
    needs: reader.numbers(),
    rules: summed(reader.numbers()),
    groups: { from: summed(reader.numbers()), items: reader.numbers() },
    tests: reader.numbers(),
    pieces: { froms: summed(reader.numbers()), units: reader.numbers(), ends: reader.numbers() },
    signs: reader.numbers(),
  };
}
