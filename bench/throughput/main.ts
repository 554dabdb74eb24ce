import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { provideTables } from '../../src/local/engines/create-tables.ts';
import { listen } from '../../src/local/engines/engine.ts';
import { type LocalSystem, startLocalSystem } from '../../src/local/index.ts';
import { bareReceiver } from '../baseline/bare-receive.ts';
import { barePoller } from '../baseline/bare-work.ts';
import { freshIds, sendOrdinary } from './load.ts';

/**
 * Local end-to-end throughput of allowed comments, webhook to recorded decision, as a ratio to a bare loop on the
 * same engines, on disk, in the same process and run, in interleaved rounds.
 */
const COMMENTS = Number(process.env['BENCH_COMMENTS'] ?? 400);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const GOAL = 0.5;

const dataDir = mkdtempSync(join(tmpdir(), 'kotomori-bench-'));
const system = await startLocalSystem({ dataDir });
const bare = await startBareLoop(system);
system.simulator?.addPost({ id: '18000000000000001', caption: 'ベンチマークの投稿' });

async function startBareLoop({ engines, ready }: LocalSystem) {
  const { sqs, dynamodb } = engines.clients;
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'bare' }));
  const { STATE_TABLE } = await provideTables(dynamodb, 'bare-');
  let done = 0;
  let stopped = false;
  const server = bareReceiver(sqs, QueueUrl, ready.appSecret);
  const url = await listen(server);
  const target = { QueueUrl, TableName: STATE_TABLE };
  const count = (messages: number): void => {
    done += messages;
  };
  const pollers = Array.from({ length: 4 }, () => barePoller({ sqs, dynamodb }, target, count, () => stopped));
  const close = async (): Promise<void> => {
    stopped = true;
    server.close();
    server.closeAllConnections();
    await Promise.all(pollers);
  };
  return { url, close, done: () => done };
}

async function measure(round: (ids: readonly string[]) => Promise<void>): Promise<number> {
  const ids = freshIds(COMMENTS);
  const started = performance.now();
  await round(ids);
  return COMMENTS / ((performance.now() - started) / 1000);
}

const whole = (ids: readonly string[]): Promise<unknown> => {
  const { webhookUrl: url, appSecret, accountId } = system.ready;
  const limit = AbortSignal.timeout(60_000);
  const worked = ids.map((id) => system.worked(id, limit));
  return Promise.all([sendOrdinary({ url, appSecret, accountId }, ids), ...worked]);
};

const bareRound = async (ids: readonly string[]): Promise<void> => {
  const { appSecret, accountId } = system.ready;
  const goal = bare.done() + ids.length;
  await sendOrdinary({ url: bare.url, appSecret, accountId }, ids);
  while (bare.done() < goal) await new Promise((resolve) => setTimeout(resolve, 1));
};

const wholeRound = async (ids: readonly string[]): Promise<void> => void (await whole(ids));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

try {
  await measure(wholeRound);
  await measure(bareRound);
  const figures: { whole: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const wholeFirst = round % 2 === 0;
    const first = await measure(wholeFirst ? wholeRound : bareRound);
    const second = await measure(wholeFirst ? bareRound : wholeRound);
    figures.push(wholeFirst ? { whole: first, bare: second } : { whole: second, bare: first });
  }
  const decided = system.counters.sums.get('Comment.decided{action=allow}') ?? 0;
  if (decided !== COMMENTS * (ROUNDS + 1)) throw new Error(`Only ${decided} comments were allowed.`);
  const ratios = figures.map((figure) => figure.whole / figure.bare).toSorted((a, b) => a - b);
  const ratio = median(ratios);
  console.log(`throughput of allowed comments, webhook to recorded decision, ${ROUNDS} rounds of ${COMMENTS}`);
  console.log(`  whole system ${median(figures.map((figure) => figure.whole)).toFixed(0)}/s`);
  console.log(`  bare loop    ${median(figures.map((figure) => figure.bare)).toFixed(0)}/s`);
  console.log(
    `  ratio        ${ratio.toFixed(2)} (goal ${GOAL} or more; rounds ${ratios.map((r) => r.toFixed(2)).join(' ')})`,
  );
  process.exitCode = ratio >= GOAL ? 0 : 1;
} finally {
  await bare.close();
  await system.close();
  rmSync(dataDir, { recursive: true, force: true });
}
