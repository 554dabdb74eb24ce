// `npm run fuzz:webhook [-- RUNS [SEED]]`: fuzzed bodies, correctly signed, through the webhook's handler.
import { fuzzWebhook } from '../test/fuzz/webhook-run.ts';

const [runs = '1000000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const STEP = 50_000;
const started = performance.now();
const broken: string[] = [];
const totals = { comments: 0, counted: 0, quarantined: 0 };
for (let done = 0; done < Number(runs); done += STEP) {
  const part = await fuzzWebhook(Math.min(STEP, Number(runs) - done), Number(seed) + done);
  broken.push(...part.broken.map((fault) => `seed ${Number(seed) + done}, ${fault}`));
  totals.comments += part.comments;
  totals.counted += part.counted;
  totals.quarantined += part.quarantined;
  console.log(`${done + part.runs} bodies, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
for (const fault of broken.slice(0, 20)) console.log(fault);
const { comments, counted, quarantined } = totals;
console.log(
  `${runs} fuzzed bodies, seed ${seed}: ${comments} comments, ${counted} counted, ${quarantined} quarantined.`,
);
console.log(`Promises broken: ${broken.length}.`);
process.exitCode = broken.length === 0 ? 0 : 1;
