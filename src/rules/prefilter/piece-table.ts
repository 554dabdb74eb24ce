import type { PieceSteps } from './tables.ts';

const NOTHING: readonly number[] = [];

/** Pieces and the numbers that stand for them: a tree of units, kept in one hash table of steps from node to node. */
export class PieceTable {
  /** The first steps, by unit: most places of a text end here. */
  readonly #roots = new Int32Array(65536);
  #froms: Int32Array;
  #units: Uint16Array;
  #next: Int32Array;
  #nodes = 1;
  /** By node: one more than the number that ends there; further ones lie aside. */
  #numbers: Int32Array;
  readonly #more = new Map<number, number[]>();

  /** @param steps how many there will be, about; the table grows by itself. */
  constructor(steps = 1 << 10) {
    const size = 1 << Math.ceil(Math.log2(Math.max(64, steps * 2)));
    this.#froms = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#next = new Int32Array(size);
    this.#numbers = new Int32Array(size);
  }

  static of({ froms, units, ends }: PieceSteps): PieceTable {
    const table = new PieceTable(froms.length);
    for (let i = 0; i < froms.length; i++) table.#lay(froms[i] ?? 0, units[i] ?? 0);
    for (let i = 0; i < ends.length; i += 2) table.#end(ends[i] ?? 0, ends[i + 1] ?? 0);
    return table;
  }
  steps(): PieceSteps {
    const froms = new Int32Array(this.#nodes - 1);
    const units = new Int32Array(this.#nodes - 1);
    const ends: number[] = [];
    const keep = (to: number, from: number, unit: number): void => {
      if (to === 0) return;
      froms[to - 1] = from;
      units[to - 1] = unit;
    };
    this.#roots.forEach((to, unit) => {
      keep(to, 0, unit);
    });
    this.#next.forEach((to, slot) => {
      keep(to, this.#froms[slot] ?? 0, this.#units[slot] ?? 0);
    });
    for (let node = 1; node < this.#nodes; node++)
      if (this.#numbers[node] !== 0)
        for (const number of [(this.#numbers[node] ?? 0) - 1, ...(this.#more.get(node) ?? NOTHING)])
          ends.push(node, number);
    return { froms, units, ends: Int32Array.from(ends) };
  }

  /** Place of a step in the table; free where `next` is 0. */
  #slot(node: number, unit: number): number {
    const mask = this.#next.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 9;
    for (slot &= mask; this.#next[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#froms[slot] === node && this.#units[slot] === unit) break;
    return slot;
  }
  #grow(): void {
    const [froms, units, next, numbers] = [this.#froms, this.#units, this.#next, this.#numbers];
    this.#froms = new Int32Array(next.length * 2);
    this.#units = new Uint16Array(next.length * 2);
    this.#next = new Int32Array(next.length * 2);
    this.#numbers = new Int32Array(next.length * 2);
    this.#numbers.set(numbers);
    for (let old = 0; old < next.length; old++) {
      const to = next[old] ?? 0;
      if (to !== 0) this.#set(this.#slot(froms[old] ?? 0, units[old] ?? 0), froms[old] ?? 0, units[old] ?? 0, to);
    }
  }
  #set(slot: number, node: number, unit: number, to: number): void {
    this.#froms[slot] = node;
    this.#units[slot] = unit;
    this.#next[slot] = to;
  }
  #step(node: number, unit: number): number {
    return (node === 0 ? this.#roots[unit] : this.#next[this.#slot(node, unit)]) ?? 0;
  }
  #lay(node: number, unit: number): number {
    if (this.#nodes * 2 > this.#next.length) this.#grow();
    if (node === 0) this.#roots[unit] = this.#nodes;
    else this.#set(this.#slot(node, unit), node, unit, this.#nodes);
    return this.#nodes++;
  }
  #end(node: number, number: number): void {
    if (this.#numbers[node] === 0) this.#numbers[node] = number + 1;
    else {
      const more = this.#more.get(node);
      if (more === undefined) this.#more.set(node, [number]);
      else if (more.at(-1) !== number) more.push(number);
    }
  }
  /** A piece that begins with another one of the same number adds nothing. */
  add(piece: Uint16Array, number: number): void {
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      node = this.#step(node, piece[i] ?? 0) || this.#lay(node, piece[i] ?? 0);
      if (this.#numbers[node] === number + 1) return;
    }
    this.#end(node, number);
  }
  /** Calls back with the numbers of every piece that begins at a unit. */
  find(units: Uint16Array, met: (number: number) => void): void {
    for (let from = 0; from < units.length; from++) {
      let node = this.#roots[units[from] ?? 0] ?? 0;
      for (let i = from + 1; node !== 0; i++) {
        const number = this.#numbers[node] ?? 0;
        if (number !== 0) {
          met(number - 1);
          if (this.#more.size > 0) for (const other of this.#more.get(node) ?? NOTHING) met(other);
        }
        if (i === units.length) break;
        node = this.#next[this.#slot(node, units[i] ?? 0)] ?? 0;
      }
    }
  }
}
