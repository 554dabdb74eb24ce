import { signatureOf, verifySignature } from '../../src/graph-api/webhook/verify-signature.ts';
import { SEEDS } from './deliveries.ts';
import { forge } from './forgeries.ts';
import { dice } from './random.ts';

export interface SignatureFuzz {
  readonly runs: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Kinds of the forgeries that were accepted; empty is what we want. */
  readonly accepted: readonly string[];
  /** Genuine signatures that were refused: proves that the check can accept at all. */
  readonly refused: number;
}

const SECRETS = [
  { label: 'instagram', secret: 'sim-app-secret-0001' },
  { label: 'meta', secret: 'sim-app-secret-0002' },
] as const;

/** Tries `runs` forged or mutated signatures against two secrets, with a genuine one after every hundred. */
export function fuzzSignatures(runs: number, seed: number): SignatureFuzz {
  const roll = dice(seed);
  const bodies = SEEDS.filter((text) => text.length > 0).map((text) => Buffer.from(text));
  const accepted: string[] = [];
  const byKind: Record<string, number> = {};
  let refused = 0;
  for (let run = 0; run < runs; run += 1) {
    const genuine = roll.pick(bodies);
    const { secret } = roll.pick(SECRETS);
    const { kind, body, header } = forge(roll, genuine, secret);
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    if (verifySignature(body, header, SECRETS) !== undefined) accepted.push(kind);
    if (run % 100 === 0 && verifySignature(genuine, signatureOf(genuine, secret), SECRETS) === undefined) refused += 1;
  }
  return { runs, byKind, accepted, refused };
}
