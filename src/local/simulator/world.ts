import { FaultList } from './faults/fault-list.ts';
import { DEFAULT_GRAPH_SETTINGS, type GraphSettings } from './graph/settings.ts';
import { UsageMeter } from './graph/usage.ts';
import type { MovableClock, SimulatorOptions } from './options.ts';
import { CallLog } from './state/call-log.ts';
import { appScopedId, selfScopedId } from './state/ids.ts';
import { type Random, seededRandom } from './state/random.ts';
import { Store } from './state/store.ts';
import type { AppCredentials } from './tokens/app-credentials.ts';
import { TokenAuthority } from './tokens/authority.ts';
import { Dispatcher } from './webhook/dispatcher.ts';
import { type DeliveryReport, Sender } from './webhook/sender.ts';
import { DEFAULT_WEBHOOK_SETTINGS, type WebhookSettings } from './webhook/settings.ts';

/** Fields an account is subscribed to from the start. */
export const SUBSCRIBED_FIELDS = ['comments', 'live_comments', 'mentions'] as const;

/** All parts of one simulator; routes and pages get this. */
export interface World {
  readonly clock: MovableClock;
  readonly random: Random;
  readonly store: Store;
  readonly app: AppCredentials;
  readonly mainAccountId: string;
  readonly verifyToken: string;
  readonly graph: { current: GraphSettings };
  readonly webhook: { current: WebhookSettings };
  readonly tokens: TokenAuthority;
  readonly usage: UsageMeter;
  readonly faults: FaultList;
  readonly calls: CallLog;
  readonly deliveries: DeliveryReport[];
  readonly sender: Sender;
  readonly dispatcher: Dispatcher;
  readonly log: (line: string) => void;
}

const MOST_DELIVERIES = 100_000;

export function createWorld(options: SimulatorOptions): World {
  const { clock, appSecrets } = options;
  const random = seededRandom(options.seed ?? Math.floor(Math.random() * 2 ** 32));
  const store = new Store(options.dataFile);
  const webhook = { current: { ...DEFAULT_WEBHOOK_SETTINGS, ...options.webhook } };
  const settings = (): WebhookSettings => webhook.current;
  const deliveries: DeliveryReport[] = [];
  const report = (delivery: DeliveryReport): void => {
    deliveries.push(delivery);
    if (deliveries.length > MOST_DELIVERIES * 1.25) deliveries.splice(0, deliveries.length - MOST_DELIVERIES);
  };
  const log = options.log ?? (() => {});
  const sender = new Sender({ clock, random, secrets: appSecrets, settings, report });
  const tokens = new TokenAuthority(store, clock);
  if (!store.accounts.has(options.accountId)) addAccount(store, options.accountId, options.username ?? 'ward.office');
  if (!store.tokens.has(options.accessToken)) tokens.issue(options.accountId, 'long', options.accessToken);
  return {
    clock,
    random,
    store,
    app: {
      meta: { id: options.appId ?? '990000000000001', secret: appSecrets.meta },
      instagram: { id: options.instagramAppId ?? '990000000000002', secret: appSecrets.instagram },
    },
    mainAccountId: options.accountId,
    verifyToken: options.verifyToken,
    graph: { current: { ...DEFAULT_GRAPH_SETTINGS, latencyMs: options.latencyMs ?? 0, ...options.graph } },
    webhook,
    tokens,
    usage: new UsageMeter(clock, options.callLimit ?? 4_800_000),
    faults: new FaultList(random),
    calls: new CallLog(),
    deliveries,
    sender,
    dispatcher: new Dispatcher({ store, clock, random, sender, settings, log }),
    log,
  };
}

export function addAccount(store: Store, id: string, username: string, subscribed = true): void {
  store.put('account', {
    id,
    appScopedId: appScopedId(id),
    selfScopedId: selfScopedId(id),
    username,
    isPrivate: false,
    subscribedFields: subscribed ? SUBSCRIBED_FIELDS : [],
  });
}
