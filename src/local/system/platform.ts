import { join } from 'node:path';
import { createClock, type MovableClock } from '../clock.ts';
import { type Channels, createChannels } from '../engines/create-queues.ts';
import { provideTables, type TableVariables } from '../engines/create-tables.ts';
import { type Engines, startEngines } from '../engines/index.ts';
import { type Simulator, startSimulator } from '../simulator/index.ts';
import { type Credentials, provideCredentials } from './credentials.ts';
import { openDataFolder } from './data-folder.ts';
import { ACCOUNT_ID } from './environment.ts';
import { VISIBILITY_SECONDS } from './functions.ts';
import type { LocalSystemOptions } from './local-system.ts';
import { openLog } from './log-file.ts';

/** Something to stop again; they are stopped newest first, also when a later part did not start. */
export type Stop = () => unknown;

/** What stands around the functions: AWS and Instagram on this machine. */
export interface Platform {
  /** Path of the data folder; undefined in memory. */
  readonly folder: string | undefined;
  readonly clock: MovableClock;
  readonly log: ReturnType<typeof openLog>['log'];
  readonly engines: Engines;
  readonly tables: TableVariables;
  readonly channels: Channels;
  readonly credentials: Credentials;
  /** Absent with another Graph API. */
  readonly simulator: Simulator | undefined;
  readonly graphUrl: string;
}

/** @throws StartError when the data folder cannot be used. */
export async function openPlatform(options: LocalSystemOptions, stops: Stop[]): Promise<Platform> {
  const folder = options.dataDir === undefined ? undefined : openDataFolder(options.dataDir, options.reset);
  if (folder) stops.push(folder.release);
  const inFolder = (name: string): string | undefined => (folder ? join(folder.path, name) : undefined);
  const clock = createClock(inFolder('clock.json'));
  const { log, close } = openLog(inFolder('kotomori.log'));
  stops.push(close);
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
      ? await simulate(options, credentials, clock, inFolder('instagram.jsonl'))
      : undefined;
  if (simulator) stops.push(simulator.close);
  const graphUrl = simulator?.url ?? options.graphUrl ?? '';
  return { folder: folder?.path, clock, log, engines, tables, channels, credentials, simulator, graphUrl };
}

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
