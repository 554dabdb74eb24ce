import { skeletonUnits } from '../text/skeleton.ts';
import type { Compiler } from './compile.ts';
import { SignTable } from './signs.ts';
import { waysToRead } from './sought.ts';

/** How often a leaf is met and a group holds among usual texts. */
interface Usual {
  readonly leaves: readonly number[];
  readonly groups: readonly number[];
}

function usualOf({ weights, groups, pieces, nodesOf, signs, found, tests }: Compiler, texts: readonly string[]): Usual {
  const table = new SignTable();
  for (const [sign, leaf] of signs) table.add(sign, leaf);
  const usual = { leaves: weights.map(() => 0), groups: groups.map(() => 0) };
  const leavesAt = new Map<number, number[]>();
  nodesOf.forEach((nodes, leaf) => {
    for (const node of nodes) leavesAt.set(node, [...(leavesAt.get(node) ?? []), leaf]);
  });
  for (const plain of texts) {
    const met = new Set<number>();
    for (const way of waysToRead({ plain })) {
      pieces.find(skeletonUnits(way), (node) => {
        for (const leaf of leavesAt.get(node) ?? []) met.add(leaf);
      });
      table.find(way, (leaf) => met.add(leaf));
    }
    for (const [test, leaf] of found) if (tests[test]?.(plain) === true) met.add(leaf);
    for (const leaf of met) usual.leaves[leaf] = (usual.leaves[leaf] ?? 0) + 1;
    // A group stands behind its parts.
    const held = new Uint8Array(groups.length);
    groups.forEach((group, index) => {
      let missing = group[0] ?? 0;
      for (let i = 1; i < group.length && missing > 0; i++) {
        const part = group[i] ?? 0;
        if (part >= 0 ? met.has(part) : held[~part] === 1) missing--;
      }
      if (missing > 0) return;
      held[index] = 1;
      usual.groups[index] = (usual.groups[index] ?? 0) + 1;
    });
  }
  return usual;
}

/** Leaves of which one is met in every text for which a need holds, and what it costs to look out for them. */
interface Lookout {
  readonly leaves: readonly number[];
  readonly cost: number;
}

/**
 * By leaf: the calls to look at when it is met. Of a group so many parts are looked out for that one of them is met whenever
 * the group holds: those that usual texts hold least, and among equals those whose pieces say most. The groups come with
 * their parts in this order, too.
 */
export function awakened(
  compiler: Compiler,
  texts: readonly string[],
): { readonly callsOf: readonly (readonly number[])[]; readonly groups: readonly (readonly number[])[] } {
  const usual = usualOf(compiler, texts);
  const callsOf: number[][] = compiler.weights.map(() => []);
  const lookouts = new Map<number, Lookout>();
  const lookout = (need: number): Lookout => {
    const known = lookouts.get(need) ?? computed(need);
    lookouts.set(need, known);
    return known;
  };
  const computed = (need: number): Lookout => {
    if (need >= 0)
      return {
        leaves: [need],
        cost: 1 + (usual.leaves[need] ?? 0) * 100 + (6000 - (compiler.weights[need] ?? 0)) / 100,
      };
    const [least = 0, ...parts] = compiler.groups[~need] ?? [];
    const few = parts
      .map(lookout)
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, parts.length - least + 1);
    return { leaves: few.flatMap(({ leaves }) => leaves), cost: few.reduce((sum, { cost }) => sum + cost, 0) };
  };
  const often = (need: number): number => (need >= 0 ? (usual.leaves[need] ?? 0) : (usual.groups[~need] ?? 0));
  compiler.calls.forEach(([need], call) => {
    for (const leaf of new Set(lookout(need).leaves)) callsOf[leaf]?.push(call);
  });
  const groups = compiler.groups.map(([least = 0, ...parts]) => [
    least,
    ...parts.toSorted((a, b) => often(a) - often(b) || lookout(a).cost - lookout(b).cost),
  ]);
  return { callsOf, groups };
}
