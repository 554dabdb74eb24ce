import { commitmentOf } from '../../src/audit/commitment.ts';
import { cryptoRandom, randomHex } from '../../src/audit/random.ts';
import type { Comment } from '../../src/moderation/comment.ts';
import { EnforcementError } from '../../src/moderation/errors.ts';
import type { Judgement } from '../../src/moderation/judgement.ts';
import type { ModeratePorts } from '../../src/moderation/moderate.ts';
import type { Enforcer } from '../../src/moderation/ports.ts';
import { type auditStores, PSEUDONYMS } from './audit.ts';
import { ABUSE } from './comments.ts';

/** Instagram as far as hiding goes; `down` makes every call fail. */
export class FakeInstagram implements Enforcer {
  down = false;
  readonly hidden = new Set<string>();
  readonly gone = new Set<string>();
  #answer(): void {
    if (this.down) throw new EnforcementError('retry', 'down');
  }
  async hide(_account: string, id: string): Promise<void> {
    this.#answer();
    this.hidden.add(id);
  }
  async unhide(_account: string, id: string): Promise<void> {
    this.#answer();
    this.hidden.delete(id);
  }
  async remove(_account: string, id: string): Promise<void> {
    this.#answer();
    this.gone.add(id);
  }
  async read(_account: string, id: string) {
    this.#answer();
    return this.gone.has(id) ? undefined : { commentId: id, hidden: this.hidden.has(id) };
  }
}

/** Hides texts that begin with H, flags those with F, allows the rest. */
const judge = ({ text }: { readonly text: string }): Judgement => {
  const action = text.startsWith('H') ? 'hide' : text.startsWith('F') ? 'flag' : 'allow';
  const clauses = action === 'allow' ? [] : [ABUSE];
  const versions = { policyVersion: 'p1', ruleset: 'r1', settings: 's1' };
  return { action, urgency: text.includes('urgent') ? ['threat'] : [], clauses, guards: [], ...versions };
};

/** The protocol over real stores; only Instagram and the judge are made up. */
export function protocolOver(stores: ReturnType<typeof auditStores>, enforcer: Enforcer): ModeratePorts {
  const { clock, ledger, vault, state } = stores;
  return {
    ...{ clock, ledger, vault, state, enforcer, judge },
    pseudonyms: PSEUDONYMS,
    context: { contextOf: async (_comment: Comment) => ({ completeness: 'full' }) },
    hideQuotaPerDay: 1_000_000,
    commit: ({ commitmentKey, ...words }) => commitmentOf(commitmentKey, words),
    gate: { waitSeconds: async () => 0 },
    ids: { next: () => randomHex(cryptoRandom, 8) },
    metrics: { count: () => {} },
    retention: { flaggedTextDays: 90, hiddenTextDays: 365, idsAfterReleaseDays: 30 },
  };
}
