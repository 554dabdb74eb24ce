import { type Numbers, packed, unpacked } from './number-lists.ts';
import type { TreeNodes } from './piece-tree.ts';

/** Several lists in one: list `i` lies in `items` from `from[i]` to `from[i + 1]`. */
export interface Lists<Items = Int32Array> {
  readonly from: Int32Array;
  readonly items: Items;
}

/**
 * What rules need of a text, numbered: plain data, so that it is computed once (`npm run gen`) and not in every fresh
 * process. A mark is what one look at a text finds: a node of the tree of pieces, a sign, a test that passes; they are
 * numbered in this order. A leaf is a list of marks of which one is found; a group holds when at least so many of its
 * parts do.
 */
export interface FilterTables {
  /** Rules that always run. */
  readonly always: Int32Array;
  readonly tree: TreeNodes;
  /** By mark of a sign: its unit, or both of a pair. */
  readonly signs: Int32Array;
  /** By mark of a test: its place among the tests. */
  readonly tests: Int32Array;
  /** By mark: what finding it means. Many mean the same; 0 means nothing. */
  readonly meanings: Uint16Array;
  /** By meaning: the leaves that are met, and the calls to look at. Most wake nobody. */
  readonly leaves: Lists<Uint16Array>;
  readonly calls: Lists;
  /** By call: what must hold, and the rule that then runs. A rule with alternatives has a call for each. */
  readonly needs: Int32Array;
  readonly rules: Int32Array;
  /** By group: how many must hold, then the parts, the rarest first. A part is a leaf, or below 0 the group `~part`. */
  readonly groups: Lists;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    from[i + 1] = (from[i] ?? 0) + list.length;
  });
  return { from, items: Int32Array.from(lists.flat()) };
}

/** The same of small numbers. @throws Error when one is too large. */
export function smallListsOf(lists: readonly (readonly number[])[]): Lists<Uint16Array> {
  const { from, items } = listsOf(lists);
  if (items.some((item) => item > 0xffff)) throw new Error('More leaves than the tables of the filter can number.');
  return { from, items: Uint16Array.from(items) };
}

/** As one base64 text. */
export const packedTables = (tables: FilterTables): string =>
  packed([
    tables.always,
    tables.tree.units,
    tables.tree.children,
    tables.signs,
    tables.tests,
    tables.meanings,
    tables.leaves.from,
    tables.leaves.items,
    tables.calls.from,
    tables.calls.items,
    tables.needs,
    tables.rules,
    tables.groups.from,
    tables.groups.items,
  ]);

/** @throws Error when the text does not hold tables of this form. */
export function unpackedTables(text: string): FilterTables {
  const lists = unpacked(text);
  const next = <T extends Numbers>(kind: abstract new () => T): T => {
    const list = lists.shift();
    if (!(list instanceof kind)) throw new Error('The tables of the filter are of another form: run `npm run gen`.');
    return list;
  };
  return {
    always: next(Int32Array),
    tree: { units: next(Uint16Array), children: next(Uint16Array) },
    signs: next(Int32Array),
    tests: next(Int32Array),
    meanings: next(Uint16Array),
    leaves: { from: next(Int32Array), items: next(Uint16Array) },
    calls: { from: next(Int32Array), items: next(Int32Array) },
    needs: next(Int32Array),
    rules: next(Int32Array),
    groups: { from: next(Int32Array), items: next(Int32Array) },
  };
}
