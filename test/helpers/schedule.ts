import type { World } from './memory-ports.ts';

/**
 * Runs several workers against one World, one I/O step at a time, in the order `choose` picks. A worker that
 * is killed never comes back from its step, as a process that died. Resolves when nobody can go on.
 */
export async function runInterleaved(
  world: World,
  workers: Readonly<Record<string, () => Promise<unknown>>>,
  choose: (among: number) => number,
  kill: (worker: string, step: number) => boolean,
): Promise<{ readonly done: ReadonlySet<string>; readonly killed: ReadonlySet<string> }> {
  const waiting = new Map<string, () => void>();
  const running = new Set(Object.keys(workers));
  const done = new Set<string>();
  const killed = new Set<string>();
  const steps = new Map<string, number>();
  world.step = (worker) => new Promise((resolve) => waiting.set(worker, resolve));
  for (const [name, work] of Object.entries(workers)) {
    void work().then(
      () => {
        running.delete(name);
        done.add(name);
      },
      () => running.delete(name),
    );
  }
  while (running.size > 0) {
    for (let turn = 0; turn < 20 && waiting.size < running.size; turn += 1) await Promise.resolve();
    if (waiting.size < running.size) await new Promise((resolve) => setImmediate(resolve));
    const ready = [...waiting.keys()].filter((name) => running.has(name));
    if (ready.length === 0) continue;
    const pick = choose(ready.length + world.landings.length);
    if (pick >= ready.length) {
      world.landings.splice(pick - ready.length, 1)[0]?.();
      continue;
    }
    const name = ready[pick] as string;
    const step = (steps.get(name) ?? 0) + 1;
    steps.set(name, step);
    const resume = waiting.get(name);
    waiting.delete(name);
    if (kill(name, step)) {
      running.delete(name);
      killed.add(name);
    } else resume?.();
  }
  for (const land of world.landings.splice(0)) land();
  world.step = async () => {};
  return { done, killed };
}
