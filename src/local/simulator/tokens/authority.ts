import { randomBytes } from 'node:crypto';
import { deadToken, GraphError, noToken, unreadableToken } from '../graph/errors.ts';
import type { MovableClock } from '../options.ts';
import type { Account, Token, TokenState } from '../state/records.ts';
import type { Store } from '../state/store.ts';

const HOUR = 3_600_000;
export const SHORT_LIFE = HOUR;
export const LONG_LIFE = 60 * 24 * HOUR;
const YOUNGEST_REFRESH = 24 * HOUR;

export const SCOPES = ['instagram_business_basic', 'instagram_business_manage_comments'] as const;

/** Issues, checks and refreshes access tokens as Instagram does (60 days; refresh from the second day). */
export class TokenAuthority {
  readonly #store: Store;
  readonly #clock: MovableClock;
  readonly #codes = new Map<string, { accountId: string; expiresAt: number }>();
  constructor(store: Store, clock: MovableClock) {
    this.#store = store;
    this.#clock = clock;
  }

  issue(accountId: string, kind: Token['kind'] = 'long', text = newTokenText()): Token {
    const now = this.#clock.now().getTime();
    const expiresAt = now + (kind === 'long' ? LONG_LIFE : SHORT_LIFE);
    const token: Token = { token: text, accountId, issuedAt: now, expiresAt, state: 'valid', kind, scopes: SCOPES };
    this.#store.put('token', token);
    return token;
  }

  /** @throws GraphError 104 without a token, 190 for a dead one. */
  check(text: string | undefined): { token: Token; account: Account } {
    if (text === undefined || text === '') throw noToken();
    const token = this.#store.tokens.get(text);
    const account = this.#store.accounts.get(token?.accountId ?? '');
    if (token === undefined || account === undefined) throw unreadableToken();
    const state = this.stateOf(token);
    if (state !== 'valid') throw deadToken(state);
    return { token, account };
  }

  stateOf(token: Token): TokenState {
    return token.state === 'valid' && this.#clock.now().getTime() >= token.expiresAt ? 'expired' : token.state;
  }

  /** Short-lived → long-lived. */
  exchange(text: string | undefined): Token {
    const { token } = this.check(text);
    if (token.kind !== 'short') throw refused('Only a short-lived token can be exchanged');
    return this.issue(token.accountId);
  }

  /** A new long-lived token; the old one stays good until its own end. */
  refresh(text: string | undefined): Token {
    const { token } = this.check(text);
    if (token.kind !== 'long') throw refused('Only a long-lived token can be refreshed');
    if (this.#clock.now().getTime() - token.issuedAt < YOUNGEST_REFRESH) {
      throw refused('The token is younger than 24 hours and cannot be refreshed yet');
    }
    return this.issue(token.accountId);
  }

  setState(token: Token, state: TokenState): void {
    this.#store.put('token', { ...token, state });
  }

  /** As if it had been issued this much earlier; its end moves with it. */
  age(token: Token, hours: number): void {
    const earlier = hours * HOUR;
    this.#store.put('token', {
      ...token,
      issuedAt: token.issuedAt - earlier,
      expiresAt: token.expiresAt - earlier,
    });
  }

  /** A login code: one hour, one use. */
  issueCode(accountId: string): string {
    const code = newTokenText();
    this.#codes.set(code, { accountId, expiresAt: this.#clock.now().getTime() + HOUR });
    return code;
  }

  /** Login code → short-lived token; undefined for a code that is unknown, used or old. */
  redeemCode(code: string): Token | undefined {
    const held = this.#codes.get(code);
    this.#codes.delete(code);
    if (held === undefined || held.expiresAt <= this.#clock.now().getTime()) return undefined;
    return this.issue(held.accountId, 'short');
  }

  secondsLeft(token: Token): number {
    return Math.floor((token.expiresAt - this.#clock.now().getTime()) / 1000);
  }
}

const refused = (message: string): GraphError => new GraphError({ message, type: 'IGApiException', code: 100 });

const newTokenText = (): string => `IGAA${randomBytes(45).toString('base64url')}`;
