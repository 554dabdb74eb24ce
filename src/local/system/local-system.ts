import type { CommentRecord } from '../../moderation/decision.ts';
import type { Observer } from '../../moderation/ports.ts';
import type { StaffOrder, StaffOrderResult } from '../../moderation/staff-order.ts';
import type { LocalAlarms, OutboxMail } from '../alarms/index.ts';
import type { MovableClock } from '../clock.ts';
import type { Engines } from '../engines/index.ts';
import type { Simulator } from '../simulator/index.ts';
import type { Counters } from './counters.ts';
import type { ReadyFile } from './ready-file.ts';
import type { LocalStores } from './stores.ts';

export interface LocalSystemOptions {
  /** Where everything is kept; without it everything is in memory and gone at the end. */
  readonly dataDir?: string;
  /** Empty that folder first. */
  readonly reset?: boolean;
  /** Webhooks and console; default 0: any free port. */
  readonly port?: number;
  /** Another Graph API instead of the simulator. */
  readonly graphUrl?: string;
  /** How long the simulator takes for a call, milliseconds. Default 0. */
  readonly graphLatencyMs?: number;
  /** Other engines than the embedded ones. */
  readonly dynamodbEndpoint?: string;
  readonly sqsEndpoint?: string;
  /** Keeps systems apart that share one engine: stands before table and queue names. */
  readonly prefix?: string;
  /** Shorter in tests that make messages fail: seconds until one comes again. */
  readonly visibilitySeconds?: number;
  /** A mail to staff, as it would have been sent. */
  readonly onMail?: (mail: OutboxMail) => void;
  /** One line when a function failed; never comment text. */
  readonly onError?: (functionName: string, error: unknown) => void;
}

/** What still waits: messages in the comment queue, and orders that Instagram has not carried out. */
export interface Backlog {
  readonly queued: number;
  readonly pending: number;
}

/** A whole Kotomori in this process. */
export interface LocalSystem {
  /** Addresses and credentials, as in the ready file. */
  readonly ready: ReadyFile;
  readonly armed: boolean;
  readonly clock: MovableClock;
  readonly engines: Engines;
  readonly stores: LocalStores;
  /** Absent with `graphUrl`. */
  readonly simulator: Simulator | undefined;
  readonly counters: Counters;
  readonly alarms: LocalAlarms;
  observe(observer: Observer): () => void;
  /** Everything on record about a comment, by its Instagram id. */
  record(commentId: string): Promise<CommentRecord>;
  /** Resolves at the next message about this comment that was worked and deleted, or when `stopped` is. */
  worked(commentId: string, stopped: AbortSignal): Promise<void>;
  /** An act of a person, through the same code as console and CLI. */
  order(order: StaffOrder): Promise<StaffOrderResult>;
  /** Calls a scheduled function now (`enforce-pending`, `reconcile`) and waits for it. */
  run(functionName: string): Promise<void>;
  backlog(): Promise<Backlog>;
  /** Resolves when every webhook is delivered and the comment queue is empty. @throws Error after `timeoutMs`. */
  idle(timeoutMs?: number): Promise<void>;
  /** Takes nothing new, finishes what is under way, and stops. What waits is kept in the data folder. */
  close(): Promise<void>;
}
