import { join } from 'node:path';
import { buildArchive } from '../cli/ruleset/build-archive.ts';
import { mailLines } from './alarms/mail-lines.ts';
import { playDay } from './demo/play.ts';
import type { StartOptions } from './options.ts';
import { readReplay } from './replay/input.ts';
import { runReplay } from './replay/run-replay.ts';
import { createDecisionLines } from './screen/decision-lines.ts';
import { greet } from './screen/greeting.ts';
import type { Screen } from './screen/screen.ts';
import { createTally, summarise, type Tally } from './screen/tally.ts';
import { POLICY_PACK } from './system/environment.ts';
import type { LocalSystem } from './system/local-system.ts';
import { writeReadyFile } from './system/ready-file.ts';
import { startLocalSystem } from './system/start.ts';

/** The real Graph API takes about this long; a replay looks at times. */
const REPLAY_LATENCY_MS = 300;
const LATENCY_MS = 100;

/**
 * Starts the system, does what the options ask, and runs until `stopped` (or, with --exit, the end of the replay).
 * @returns the exit code.
 */
export async function run(
  options: StartOptions,
  screen: Screen,
  environment: NodeJS.ProcessEnv,
  stopped: AbortSignal,
): Promise<number> {
  // Read first: a bad file must be known before anything starts.
  const comments = options.replay === undefined ? undefined : readReplay(options.replay);
  const { DYNAMODB_ENDPOINT: dynamodbEndpoint, SQS_ENDPOINT: sqsEndpoint, ENGINE_PREFIX: prefix } = environment;
  const system = await startLocalSystem({
    dataDir: options.dataDir,
    reset: options.reset,
    port: options.port,
    graphLatencyMs: options.graphLatencyMs ?? (comments ? REPLAY_LATENCY_MS : LATENCY_MS),
    ...(options.graphUrl === undefined ? {} : { graphUrl: options.graphUrl }),
    ...(dynamodbEndpoint ? { dynamodbEndpoint } : {}),
    ...(sqsEndpoint ? { sqsEndpoint } : {}),
    ...(prefix ? { prefix } : {}),
    onMail: (mail) => mailLines(mail).forEach((line) => void screen.line(screen.style('yellow', line))),
    onError: (name, error) => screen.line(`${name} failed: ${error instanceof Error ? error.name : 'unknown error'}`),
  });
  const tally = createTally();
  const lines = createDecisionLines(screen, () => system.clock.now());
  system.observe(tally.observer);
  system.observe(lines.observer);
  try {
    if (options.readyFile !== undefined) writeReadyFile(options.readyFile, system.ready);
    greet(system, screen);
    await buildArchive(join(options.dataDir, 'rulesets'), POLICY_PACK);
    if (comments) {
      lines.shown = false;
      const nothingLost = await runReplay(system, comments, screen, options.report, stopped);
      lines.shown = true;
      if (options.exit) return nothingLost ? 0 : 1;
    }
    if (options.demo) await demonstrate(system, screen, stopped);
    if (!stopped.aborted) screen.line(screen.style('dim', 'Running. Ctrl-C stops.'));
    await ended(stopped);
    return 0;
  } finally {
    await finish(system, screen, tally);
  }
}

async function demonstrate(system: LocalSystem, screen: Screen, stopped: AbortSignal): Promise<void> {
  const { simulator } = system;
  if (!simulator) return;
  const tell = (sentence: string): void => screen.line(screen.style('dim', `          ${sentence}`));
  tell('A sample day begins: people write under the posts of an invented ward office.');
  await playDay(
    {
      simulator,
      tell,
      unhide: async (commentId, reason) => {
        const { comment } = await system.record(commentId);
        await system.order({ comment, action: 'unhide', by: 'sample.staff', reason });
      },
    },
    stopped,
  );
  if (!stopped.aborted)
    tell('The sample day is over. Write comments of your own on the page of the simulated Instagram.');
}

const ended = (stopped: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stopped.aborted) resolve();
    else stopped.addEventListener('abort', () => resolve(), { once: true });
  });

/** What is under way is finished; what waits is kept for the next start. */
async function finish(system: LocalSystem, screen: Screen, tally: Tally): Promise<void> {
  screen.line('Stopping; what is under way is finished first.');
  const left = await system.backlog().catch(() => undefined);
  await system.close();
  for (const line of summarise(tally, left)) screen.line(line);
}
