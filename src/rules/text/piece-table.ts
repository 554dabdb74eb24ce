const NOTHING: readonly number[] = [];
const START = 1 << 16;

/** Pieces and the numbers that stand for them: a tree of units, kept in one hash table of steps from node to node. */
export class PieceTable {
  #froms: Int32Array;
  #units: Uint16Array;
  #next: Int32Array;
  #nodes = 1;
  /** By node: one more than the number that ends there; further ones lie aside. */
  #numbers: Int32Array;
  readonly #more = new Map<number, number[]>();

  /** @param size steps that there is room for at first, a power of two; the table grows by itself. */
  constructor(size = START) {
    this.#froms = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#next = new Int32Array(size);
    this.#numbers = new Int32Array(size);
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
  /** A piece that begins with another one of the same number adds nothing. */
  add(piece: Uint16Array, number: number): void {
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece[i] ?? 0;
      let slot = this.#slot(node, unit);
      if (this.#next[slot] === 0) {
        if (this.#nodes * 2 > this.#next.length) {
          this.#grow();
          slot = this.#slot(node, unit);
        }
        this.#set(slot, node, unit, this.#nodes++);
      }
      node = this.#next[slot] ?? 0;
      if (this.#numbers[node] === number + 1) return;
    }
    if (this.#numbers[node] === 0) this.#numbers[node] = number + 1;
    else {
      const more = this.#more.get(node);
      if (more === undefined) this.#more.set(node, [number]);
      else if (more.at(-1) !== number) more.push(number);
    }
  }
  /** Calls back with the numbers of every piece that begins at a unit. */
  find(units: Uint16Array, met: (number: number) => void): void {
    for (let from = 0; from < units.length; from++) {
      let node = 0;
      for (let i = from; i < units.length; i++) {
        node = this.#next[this.#slot(node, units[i] ?? 0)] ?? 0;
        if (node === 0) break;
        const number = this.#numbers[node] ?? 0;
        if (number === 0) continue;
        met(number - 1);
        for (const other of this.#more.get(node) ?? NOTHING) met(other);
      }
    }
  }
}
