const EMPTY: readonly number[] = [];

/** Pieces and the numbers that stand for them: a tree of units, kept in one hash table of steps from node to node. */
export class PieceTable {
  #froms = new Int32Array(1 << 15);
  #units = new Uint16Array(1 << 15);
  #next = new Int32Array(1 << 15);
  #nodes = 1;
  readonly #numbers: number[][] = [[]];

  /** Place of a step in the table; free where `next` is 0. */
  #slot(node: number, unit: number): number {
    const mask = this.#next.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 9;
    for (slot &= mask; this.#next[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#froms[slot] === node && this.#units[slot] === unit) break;
    return slot;
  }
  #grow(): void {
    const [froms, units, next] = [this.#froms, this.#units, this.#next];
    this.#froms = new Int32Array(next.length * 2);
    this.#units = new Uint16Array(next.length * 2);
    this.#next = new Int32Array(next.length * 2);
    next.forEach((to, old) => {
      if (to !== 0) this.#set(this.#slot(froms[old] ?? 0, units[old] ?? 0), froms[old] ?? 0, units[old] ?? 0, to);
    });
  }
  #set(slot: number, node: number, unit: number, to: number): void {
    this.#froms[slot] = node;
    this.#units[slot] = unit;
    this.#next[slot] = to;
  }
  add(piece: string, number: number): void {
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      let slot = this.#slot(node, unit);
      if (this.#next[slot] === 0) {
        if (this.#nodes * 2 > this.#next.length) {
          this.#grow();
          slot = this.#slot(node, unit);
        }
        this.#set(slot, node, unit, this.#nodes++);
        this.#numbers.push(EMPTY as number[]);
      }
      node = this.#next[slot] ?? 0;
    }
    const numbers = this.#numbers[node] ?? [];
    if (numbers === EMPTY) this.#numbers[node] = [number];
    else if (numbers.at(-1) !== number) numbers.push(number);
  }
  /** Calls back with the numbers of every piece that begins at a unit. */
  find(units: Uint16Array, met: (number: number) => void): void {
    for (let from = 0; from < units.length; from++) {
      let node = 0;
      for (let i = from; i < units.length; i++) {
        node = this.#next[this.#slot(node, units[i] ?? 0)] ?? 0;
        if (node === 0) break;
        const numbers = this.#numbers[node] ?? EMPTY;
        for (let n = 0; n < numbers.length; n++) met(numbers[n] ?? 0);
      }
    }
  }
}
