import type { Random } from '../state/random.ts';
import { type ActiveFault, type FaultInput, FaultSpec } from './fault.ts';

export interface CallShape {
  readonly method: string;
  /** Without the version prefix. */
  readonly path: string;
  readonly accountId: string | undefined;
}

/** The faults in force, first set first asked. */
export class FaultList {
  readonly #random: Random;
  #faults: { fault: ActiveFault; path: RegExp | undefined }[] = [];
  #number = 0;
  constructor(random: Random) {
    this.#random = random;
  }

  /** @throws z.ZodError or SyntaxError (bad regular expression) with nothing set. */
  add(input: FaultInput): ActiveFault {
    const spec = FaultSpec.parse(input);
    const path = spec.match.path === undefined ? undefined : new RegExp(spec.match.path);
    const fault = { ...spec, id: `f${++this.#number}`, hits: 0, seen: 0 };
    this.#faults.push({ fault, path });
    return fault;
  }

  /** Removes one, or all. @returns how many. */
  remove(id?: string): number {
    const before = this.#faults.length;
    this.#faults = id === undefined ? [] : this.#faults.filter(({ fault }) => fault.id !== id);
    return before - this.#faults.length;
  }

  all(): readonly ActiveFault[] {
    return this.#faults.map(({ fault }) => fault);
  }

  /** The fault that hits this call, counted as used. */
  take(call: CallShape): ActiveFault | undefined {
    for (const { fault, path } of this.#faults) {
      if (!matches(fault, path, call)) continue;
      fault.seen++;
      if (fault.seen <= fault.skip || !(fault.probability === 1 || this.#random.chance(fault.probability))) continue;
      fault.hits++;
      if (fault.hits === fault.count) this.remove(fault.id);
      return fault;
    }
    return undefined;
  }
}

function matches({ match }: ActiveFault, path: RegExp | undefined, call: CallShape): boolean {
  return (
    (match.method === undefined || match.method === call.method) &&
    (match.account === undefined || match.account === call.accountId) &&
    (match.comment === undefined || call.path.split('/').includes(match.comment)) &&
    (path === undefined || path.test(call.path))
  );
}
