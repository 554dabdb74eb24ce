/** Steps of a tree in the order in which they were laid: step `i` leads from `froms[i]` by `units[i]` to node `i + 1`. */
export interface PieceSteps {
  readonly froms: Int32Array;
  readonly units: Uint16Array;
}

/** A tree of pieces that grows: kept in one hash table of steps from node to node. */
export class PieceTable {
  /** The first steps, by unit: most places of a text end here. */
  readonly #roots = new Int32Array(65536);
  #froms: Int32Array;
  #units: Uint16Array;
  #next: Int32Array;
  #nodes = 1;

  /** @param steps how many there will be, about; the table grows by itself. */
  constructor(steps = 1 << 10) {
    const size = 1 << Math.ceil(Math.log2(Math.max(64, steps * 2)));
    this.#froms = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#next = new Int32Array(size);
  }

  steps(): PieceSteps {
    const froms = new Int32Array(this.#nodes - 1);
    const units = new Uint16Array(this.#nodes - 1);
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
    return { froms, units };
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
    const [froms, units, next] = [this.#froms, this.#units, this.#next];
    this.#froms = new Int32Array(next.length * 2);
    this.#units = new Uint16Array(next.length * 2);
    this.#next = new Int32Array(next.length * 2);
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
  /** The node at which a piece ends; undefined when a piece that ends at one of `others` begins it: it adds nothing. */
  add(piece: Uint16Array, others: ReadonlySet<number>): number | undefined {
    let node = 0;
    for (const unit of piece) {
      node = this.#step(node, unit) || this.#lay(node, unit);
      if (others.has(node)) return undefined;
    }
    return node;
  }
  /** Calls back with every node that a place of the text leads to. */
  find(units: Uint16Array, met: (node: number) => void): void {
    for (let from = 0; from < units.length; from++) {
      let node = this.#roots[units[from] as number] as number;
      for (let i = from + 1; node !== 0; i++) {
        met(node);
        if (i === units.length) break;
        node = this.#next[this.#slot(node, units[i] as number)] as number;
      }
    }
  }
}
