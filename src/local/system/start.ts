import { setTimeout as sleep } from 'node:timers/promises';
import { collect } from '../../audit/table.ts';
import { wireEnforcePending } from '../../handlers/wiring.ts';
import { giveStaffOrder } from '../../moderation/staff-order.ts';
import { REGION } from '../engines/engine.ts';
import type { Engines } from '../engines/index.ts';
import { startEventSource } from '../lambda/event-source.ts';
import { startScheduler } from '../lambda/schedule.ts';
import { both, isFunctionName, watchAlarms } from './alarms.ts';
import { armAtFirstStart } from './arm.ts';
import { countQueued } from './backlog.ts';
import { createCounters } from './counters.ts';
import { SECRET_IDS } from './credentials.ts';
import { ACCOUNT_ID, environmentOf } from './environment.ts';
import { createFunctions } from './functions.ts';
import { openGate } from './gate.ts';
import type { LocalSystem, LocalSystemOptions } from './local-system.ts';
import { createObservers } from './observers.ts';
import { openPlatform, type Platform, type Stop } from './platform.ts';
import type { ReadyFile } from './ready-file.ts';
import { openStores } from './stores.ts';
import { createWorkedComments } from './worked-comments.ts';

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
  const gate = await openGate(options.port);
  stops.push(gate.close);
  const platform = await openPlatform(options, stops);
  const { clock, log, engines, tables, channels, credentials, simulator, graphUrl } = platform;
  const { dynamodb, sqs } = engines.clients;
  const stores = openStores(dynamodb, tables, ledgerKeys(engines), clock);
  const armed = await armAtFirstStart(stores, clock);

  const observers = createObservers();
  const counters = createCounters();
  const outside = {
    environment: environmentOf({ tables, channels, graphUrl, consoleUrl: gate.url }),
    clock,
    clients: engines.clients,
    log,
    observer: observers,
  };
  const alarms = await watchAlarms(outside, engines, channels, platform.folder, {
    onError: (error) => log.error({ err: error }, 'alarms failed'),
    ...(options.onMail === undefined ? {} : { onMail: options.onMail }),
  });
  stops.push(alarms.close);
  const around = { ...outside, metrics: both(counters, alarms.metrics) };
  const functions = await createFunctions(around);
  const { ports } = await wireEnforcePending(around);
  const report = (name: string, error: unknown): void => {
    log.error({ err: error }, `${name} failed`);
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
    ready: readyFile(platform, gate.url, webhookUrl),
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

const readyFile = (platform: Platform, consoleUrl: string, webhookUrl: string): ReadyFile => {
  const { engines, tables, channels, credentials } = platform;
  return {
    webhookUrl,
    consoleUrl,
    graphUrl: platform.graphUrl,
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
    dataDir: platform.folder ?? '',
  };
};
