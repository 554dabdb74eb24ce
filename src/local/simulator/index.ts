import { type Visibility, visibilityOf } from './control/comments.ts';
import { serveControl } from './control/routes.ts';
import type { Wire } from './faults/effects.ts';
import type { ActiveFault, FaultInput } from './faults/fault.ts';
import { serveGraph } from './graph/serve.ts';
import type { GraphSettings } from './graph/settings.ts';
import { text } from './http/answer.ts';
import type { SimRequest } from './http/request.ts';
import { type Listening, listen } from './http/server.ts';
import type { SimulatorOptions } from './options.ts';
import { isPage, servePage } from './page/routes.ts';
import { addComment, addPost, type NewComment, type NewPost } from './people/posting.ts';
import type { Call } from './state/call-log.ts';
import type { Post, SimComment } from './state/records.ts';
import { connect } from './webhook/connect.ts';
import type { DeliveryReport } from './webhook/sender.ts';
import type { WebhookSettings } from './webhook/settings.ts';
import { createWorld, type World } from './world.ts';

export type { FaultInput } from './faults/fault.ts';
export type { MovableClock, SimulatorOptions } from './options.ts';
export type { NewComment, NewPost } from './people/posting.ts';
export type { Call } from './state/call-log.ts';
export type { DeliveryReport } from './webhook/sender.ts';
export type { WebhookSettings } from './webhook/settings.ts';

/** A running Instagram: Graph API, webhook sender, control API and the visitors' page on one port. */
export interface Simulator {
  /** Graph base, control API and page, e.g. http://127.0.0.1:41234. */
  readonly url: string;
  /** Handshake, then webhooks go there. Unsent ones from before a restart go first. @throws Error if refused. */
  setWebhook(url: string): Promise<void>;
  /** Made when there is none under this id. */
  addPost(post: NewPost): Post;
  /** Made when there is none under this id; its webhook goes out in any case unless `send` is false. */
  addComment(comment: NewComment): SimComment;
  visibility(commentId: string): Visibility | undefined;
  comments(): Iterable<SimComment>;
  /** Graph calls after number `since`. */
  calls(since?: number): readonly Call[];
  deliveries(): readonly DeliveryReport[];
  /** Resolves when every webhook was tried at least once and none is under way. */
  idle(): Promise<void>;
  waitingForRetry(): number;
  setFault(fault: FaultInput): ActiveFault;
  clearFaults(): void;
  configureWebhook(change: Partial<WebhookSettings>): void;
  configureGraph(change: Partial<GraphSettings>): void;
  /** Everything, for tests. */
  readonly world: World;
  /** Unsent webhooks stay in the data file. May be called twice. */
  close(): Promise<void>;
}

/** @throws Error when the port is taken or the handshake with `webhookUrl` fails. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const world = createWorld(options);
  const server = await listen(
    (request) => dispatch(world, request),
    options.port ?? 0,
    options.host ?? '127.0.0.1',
    world.log,
  );
  let closing: Promise<void> | undefined;
  const simulator: Simulator = {
    url: server.url,
    world,
    setWebhook: (url) => connect(world, url),
    addPost: (post) => addPost(world, post),
    addComment: (comment) => addComment(world, comment),
    visibility: (commentId) => visibilityOf(world, commentId),
    comments: () => world.store.comments.values(),
    calls: (since) => world.calls.since(since),
    deliveries: () => world.deliveries,
    idle: () => world.dispatcher.idle(),
    waitingForRetry: () => world.dispatcher.waitingForRetry,
    setFault: (fault) => world.faults.add(fault),
    clearFaults: () => void world.faults.remove(),
    configureWebhook: (change) => {
      world.webhook.current = { ...world.webhook.current, ...change };
    },
    configureGraph: (change) => {
      world.graph.current = { ...world.graph.current, ...change };
    },
    close: () => {
      closing ??= closeWorld(world, server);
      return closing;
    },
  };
  if (options.webhookUrl !== undefined) {
    await simulator.setWebhook(options.webhookUrl).catch(async (error: unknown) => {
      await simulator.close();
      throw error;
    });
  }
  return simulator;
}

async function closeWorld(world: World, server: Listening): Promise<void> {
  const settled = world.dispatcher.close();
  world.sender.close();
  await settled;
  await server.close();
  world.store.close();
}

async function dispatch(world: World, request: SimRequest): Promise<Wire> {
  if (isForeignWrite(request)) return { kind: 'answer', answer: text('Writes from another site are refused.', 403) };
  if (isPage(request)) return { kind: 'answer', answer: await servePage(world, request) };
  if (request.path.startsWith('/_sim/')) return { kind: 'answer', answer: await serveControl(world, request) };
  return serveGraph(world, request);
}

/** A page of another site, open in the same browser, must not write here. */
function isForeignWrite({ method, headers, path }: SimRequest): boolean {
  if (method === 'GET' || headers.origin === undefined || !path.startsWith('/_')) return false;
  return headers.origin !== `http://${headers.host}`;
}
