import type { PieceSteps } from './piece-table.ts';

/**
 * A finished tree of pieces: nodes are numbered level by level, so that the children of a node lie side by side, in the
 * order of their units. Node 0 is the root.
 */
export interface TreeNodes {
  /** By node: the unit that leads to it. */
  readonly units: Uint16Array;
  /** By node: how many children it has. */
  readonly children: Uint16Array;
}

/** The nodes of a tree, and where each step of the growing table went: node `i + 1` there is node `moved[i + 1]` here. */
export function treeOf({ froms, units }: PieceSteps): { readonly nodes: TreeNodes; readonly moved: Int32Array } {
  const below: number[][] = Array.from({ length: froms.length + 1 }, () => []);
  froms.forEach((from, step) => {
    below[from]?.push(step + 1);
  });
  const unitOf = (node: number): number => units[node - 1] ?? 0;
  const order = [0];
  for (let at = 0; at < order.length; at++)
    order.push(...(below[order[at] ?? 0] ?? []).toSorted((a, b) => unitOf(a) - unitOf(b)));
  const moved = new Int32Array(order.length);
  order.forEach((node, place) => {
    moved[node] = place;
  });
  return {
    nodes: {
      units: Uint16Array.from(order, (node) => (node === 0 ? 0 : unitOf(node))),
      children: Uint16Array.from(order, (node) => below[node]?.length ?? 0),
    },
    moved,
  };
}

/** Finds the pieces of a finished tree in a text. */
export class PieceTree {
  readonly #units: Uint16Array;
  /** By node: its first child; the children end where those of the next node begin. */
  readonly #first: Int32Array;
  /** The first steps, by unit: most places of a text end here. */
  readonly #roots = new Int32Array(65536);

  constructor({ units, children }: TreeNodes) {
    this.#units = units;
    const first = new Int32Array(units.length + 1);
    let next = 1;
    for (let node = 0; node < units.length; node++) {
      first[node] = next;
      next += children[node] as number;
    }
    first[units.length] = next;
    this.#first = first;
    for (let node = 1; node < (first[1] ?? 1); node++) this.#roots[units[node] as number] = node;
  }

  get size(): number {
    return this.#units.length;
  }

  /** Calls back with every node that a place of the text leads to. */
  find(text: Uint16Array, met: (node: number) => void): void {
    const [units, first] = [this.#units, this.#first];
    for (let from = 0; from < text.length; from++) {
      let node = this.#roots[text[from] as number] as number;
      for (let at = from + 1; node !== 0; at++) {
        met(node);
        if (at === text.length) break;
        const unit = text[at] as number;
        let low = first[node] as number;
        let high = first[node + 1] as number;
        const end = high;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((units[middle] as number) < unit) low = middle + 1;
          else high = middle;
        }
        node = low < end && units[low] === unit ? low : 0;
      }
    }
  }
}
