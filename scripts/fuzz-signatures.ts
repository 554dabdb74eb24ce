// `npm run fuzz:signatures [-- RUNS [SEED]]`: forged and mutated webhook signatures; none may be accepted.
import { fuzzSignatures } from '../test/fuzz/signature-run.ts';

const [runs = '1000000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const started = performance.now();
const { byKind, accepted, refused } = fuzzSignatures(Number(runs), Number(seed));
for (const [kind, count] of Object.entries(byKind)) console.log(`${String(count).padStart(9)}  ${kind}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${runs} forged or mutated signatures, seed ${seed}, ${seconds} s: ${accepted.length} accepted.`);
console.log(`Genuine signatures in between that were refused: ${refused}.`);
process.exitCode = accepted.length + refused === 0 ? 0 : 1;
