import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { collect } from '../../audit/table.ts';
import { wireEnforcePending } from '../../handlers/wiring.ts';
import { giveStaffOrder } from '../../moderation/staff-order.ts';
import { createClock, type MovableClock } from '../clock.ts';
import { createChannels } from '../engines/create-queues.ts';
import { provideTables } from '../engines/create-tables.ts';
import { REGION } from '../engines/engine.ts';
import { type Engines, startEngines } from '../engines/index.ts';
import { startEventSource } from '../lambda/event-source.ts';
import { startScheduler } from '../lambda/schedule.ts';
import { type Simulator, startSimulator } from '../simulator/index.ts';
import { both, isFunctionName, watchAlarms } from './alarms.ts';
import { armAtFirstStart } from './arm.ts';
import { countQueued } from './backlog.ts';
import { createCounters } from './counters.ts';
import { type Credentials, provideCredentials, SECRET_IDS } from './credentials.ts';
import { openDataFolder } from './data-folder.ts';
import { ACCOUNT_ID, environmentOf } from './environment.ts';
import { createFunctions, VISIBILITY_SECONDS } from './functions.ts';
import { openGate } from './gate.ts';
import type { LocalSystem, LocalSystemOptions } from './local-system.ts';
import { openLog } from './log-file.ts';
import { createObservers } from './observers.ts';
import { openStores } from './stores.ts';
import { createWorkedComments } from './worked-comments.ts';

/** Things to stop, newest first, also when a later part did not start. */
type Stop = () => unknown;

/**
 * Starts the deployed handlers with embedded engines and a simulated Instagram. Idempotent over one data folder:
 * what was acknowledged before, also by a process that was killed, is there again.
 * @throws StartError with a sentence that says what to do.
 */
export async function startLocalSystem(options: LocalSystemOptions = {}): Promise<LocalSystem> {
  const stops: Stop[] = [];
  const close = async (): Promise<void> => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
  };
  try {
    return await start(options, stops, close);
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

async function start(options: LocalSystemOptions, stops: Stop[], close: () => Promise<void>): Promise<LocalSystem> {
  const folder = options.dataDir === undefined ? undefined : openDataFolder(options.dataDir, options.reset);
  if (folder) stops.push(folder.release);
  const gate = await openGate(options.port);
  stops.push(gate.close);
  const inFolder = (name: string) => (folder ? { file: join(folder.path, name) } : {});
  const clock = createClock(inFolder('clock.json').file);
  const log = openLog(inFolder('kotomori.log').file);
  stops.push(log.close);
  const engines = await startEngines({ ...options, ...(folder ? { dataDir: folder.path } : {}) });
  stops.push(engines.close);
  const { dynamodb, sqs, sns } = engines.clients;
  const [tables, channels] = await Promise.all([
    provideTables(dynamodb, options.prefix),
    createChannels(sqs, sns, {
      endpoint: engines.sqsEndpoint,
      visibilitySeconds: options.visibilitySeconds ?? VISIBILITY_SECONDS,
      ...(options.prefix === undefined ? {} : { prefix: options.prefix }),
    }),
  ]);
  await engines.queues.releaseTaken(sqs, channels.QUEUE_URL);
  const credentials = provideCredentials(engines.secrets, clock);
  const simulator =
    options.graphUrl === undefined
      ? await simulate(options, credentials, clock, inFolder('instagram.jsonl').file)
      : undefined;
  if (simulator) stops.push(simulator.close);
  const graphUrl = simulator?.url ?? options.graphUrl ?? '';
  const stores = openStores(dynamodb, tables, ledgerKeys(engines), clock);
  const armed = await armAtFirstStart(stores, clock);

  const observers = createObservers();
  const counters = createCounters();
  const outside = {
    environment: environmentOf({ tables, channels, graphUrl, consoleUrl: gate.url }),
    clock,
    clients: engines.clients,
    log: log.log,
    observer: observers,
  };
  const alarms = await watchAlarms(outside, engines, channels, folder?.path, {
    onError: (error) => log.log.error({ err: error }, 'alarms failed'),
    ...(options.onMail === undefined ? {} : { onMail: options.onMail }),
  });
  stops.push(alarms.close);
  const around = { ...outside, metrics: both(counters, alarms.metrics) };
  const functions = await createFunctions(around);
  const { ports } = await wireEnforcePending(around);
  const report = (name: string, error: unknown): void => {
    log.log.error({ err: error }, `${name} failed`);
    if (isFunctionName(name)) alarms.functionFailed(name);
    options.onError?.(name, error);
  };
  const worked = createWorkedComments();
  const source = await startEventSource({
    sqs,
    queueUrl: channels.QUEUE_URL,
    target: functions.classifyComment,
    onError: report,
    onDone: worked.onDone,
  });
  stops.push(source.close);
  const scheduler = startScheduler({ clock, schedules: functions.schedules, onError: report });
  stops.push(scheduler.close);
  gate.serve({ routes: functions.routes, clock, onError: report });
  // Closed first, so that nothing new is accepted while the rest stops.
  stops.push(gate.close);
  const webhookUrl = `${gate.url}/webhook/${credentials.pathSegment}`;
  await simulator?.setWebhook(webhookUrl);

  const backlog = async () => ({
    queued: await countQueued(sqs, channels.QUEUE_URL),
    pending: (await collect(stores.state.pending(ACCOUNT_ID))).length,
  });
  return {
    ready: {
      webhookUrl,
      consoleUrl: gate.url,
      graphUrl,
      dynamodbEndpoint: engines.dynamodbEndpoint,
      sqsEndpoint: engines.sqsEndpoint,
      secretsEndpoint: engines.secrets.endpoint,
      region: REGION,
      queueUrl: channels.QUEUE_URL,
      dlqUrl: channels.DLQ_URL,
      quarantineUrl: channels.QUARANTINE_URL,
      ledgerTable: tables.LEDGER_TABLE,
      vaultTable: tables.VAULT_TABLE,
      stateTable: tables.STATE_TABLE,
      appSecret: credentials.appSecret,
      verifyToken: credentials.verifyToken,
      accountId: ACCOUNT_ID,
      accessToken: credentials.accessToken,
      dataDir: folder?.path ?? '',
    },
    armed,
    clock,
    engines,
    stores,
    simulator,
    counters,
    alarms,
    observe: observers.subscribe,
    record: stores.record,
    worked: worked.next,
    order: (order) => giveStaffOrder(ports, order),
    run: scheduler.run,
    backlog,
    async idle(timeoutMs = 30_000) {
      for (const end = Date.now() + timeoutMs; ; await sleep(50)) {
        await simulator?.idle();
        if ((await countQueued(sqs, channels.QUEUE_URL)) === 0) return;
        if (Date.now() > end) throw new Error(`The comment queue was not empty after ${timeoutMs / 1000} seconds.`);
      }
    },
    close,
  };
}

const ledgerKeys = (engines: Engines): string => engines.secrets.provide(SECRET_IDS.LEDGER_KEYS_SECRET_ID, () => '');

const simulate = (
  options: LocalSystemOptions,
  credentials: Credentials,
  clock: MovableClock,
  dataFile: string | undefined,
): Promise<Simulator> =>
  startSimulator({
    clock,
    accountId: ACCOUNT_ID,
    accessToken: credentials.accessToken,
    appSecrets: { instagram: credentials.appSecret, meta: credentials.metaAppSecret },
    verifyToken: credentials.verifyToken,
    ...(dataFile === undefined ? {} : { dataFile }),
    ...(options.graphLatencyMs === undefined ? {} : { latencyMs: options.graphLatencyMs }),
  });
