import { type KeyRing, parseKeyRing } from '../../src/audit/key-ring.ts';
import { dynamoLedger } from '../../src/audit/ledger/ledger.ts';
import { ringPseudonyms } from '../../src/audit/pseudonyms.ts';
import { cryptoRandom } from '../../src/audit/random.ts';
import { dynamoState } from '../../src/audit/state/state.ts';
import { dynamoVault } from '../../src/audit/vault/vault.ts';
import type { Decision } from '../../src/moderation/decision.ts';
import { ABUSE, ACCOUNT_ID } from './comments.ts';
import type { TestDynamoDb } from './dynamodb.ts';

export const RING: KeyRing = parseKeyRing(
  JSON.stringify({ keys: [{ id: 'k1', secret: 'ab'.repeat(32), createdAt: '2026-10-01T00:00:00.000Z' }] }),
);
export const PSEUDONYMS = ringPseudonyms(RING);
export const keyOf = (commentId: string): string => PSEUDONYMS.comment(ACCOUNT_ID, commentId)[0];

/** A clock that stands until it is moved. */
export function movableClock(start = '2026-11-23T03:00:00.000Z') {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance(seconds: number) {
      now += seconds * 1000;
    },
  };
}

export function auditStores(db: TestDynamoDb, clock = movableClock()) {
  const ledger = dynamoLedger({ table: db.ledger, pseudonyms: PSEUDONYMS, random: cryptoRandom });
  const vault = dynamoVault({ table: db.vault, clock, random: cryptoRandom });
  return { clock, ledger, vault, state: dynamoState({ table: db.state, clock }) };
}

/** A hide decision about comment `commentId`; every field can be overridden. */
export const aDecision = (commentId: string, overrides: Partial<Decision> = {}): Decision => ({
  comment: keyOf(commentId),
  at: '2026-11-23T03:00:00.000Z',
  actor: 'system',
  judged: 'hide',
  action: 'hide',
  urgency: [],
  clauses: [ABUSE],
  guards: [],
  policyVersion: '2026-11',
  ruleset: 'r1',
  settings: 's1',
  context: 'full',
  field: 'comments',
  source: 'webhook',
  receivedAt: '2026-11-23T02:59:59.000Z',
  media: '18000000000000001',
  commenter: PSEUDONYMS.commenter(ACCOUNT_ID, '742000000000001')[0],
  ...overrides,
});

export const anAllow = (commentId: string, overrides: Partial<Decision> = {}): Decision =>
  aDecision(commentId, { judged: 'allow', action: 'allow', clauses: [], ...overrides });
