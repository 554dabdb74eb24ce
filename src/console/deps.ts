import type { LedgerStore } from '../audit/ledger/ledger.ts';
import type { Queries } from '../audit/queries/queries.ts';
import type { CellStore } from '../audit/state/cells.ts';
import type { StateStore } from '../audit/state/state.ts';
import type { VaultStore } from '../audit/vault/vault.ts';
import type { Clock, Pseudonyms } from '../moderation/ports.ts';
import type { StaffOrder, StaffOrderResult } from '../moderation/staff-order.ts';
import type { LoginProvider } from './access/login-provider.ts';
import type { ConsolePolicy } from './words/policy.ts';

/** Everything the console needs; built in handlers/wiring.ts and by tests. */
export interface ConsoleDeps {
  readonly clock: Clock;
  /** Where browsers find the console, e.g. `https://console.example.jp`; the only origin that may post. */
  readonly origin: string;
  readonly accountId: string;
  readonly pseudonyms: Pick<Pseudonyms, 'commenter'>;
  readonly ledger: Pick<LedgerStore, 'read' | 'find' | 'putSystemEvent'>;
  readonly vault: Pick<VaultStore, 'ids' | 'manyTexts' | 'byHandle'>;
  readonly state: Pick<StateStore, 'openReview' | 'review' | 'openReviews' | 'claimReview' | 'releaseReview'>;
  /** `state.cells('session')`. */
  readonly sessions: Pick<CellStore, 'get' | 'put' | 'remove' | 'list'>;
  readonly queries: Pick<Queries, 'page'>;
  /** giveStaffOrder bound to its ports. */
  readonly giveOrder: (order: StaffOrder) => Promise<StaffOrderResult>;
  readonly policy: ConsolePolicy;
  readonly login: LoginProvider;
  /** Signs what a browser keeps between two pages of a login; 32 bytes or more. */
  readonly signingKey: string;
  readonly log: {
    info(fields: Record<string, unknown>, message: string): void;
    error(fields: Record<string, unknown>, message: string): void;
  };
}
