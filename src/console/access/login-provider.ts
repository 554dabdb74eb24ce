import type { Role } from './roles.ts';

/** Who somebody is, as the login says now. */
export interface Identity {
  /** Login subject: stands in the ledger as actor. */
  readonly subject: string;
  /** Shown to colleagues, never written to the ledger. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Lets us ask again later whether the person may still work here. Kept on the server only. */
  readonly refreshToken?: string;
}

/** The login was refused; `message` is a sentence for the person. */
export class LoginRefusedError extends Error {
  override readonly name = 'LoginRefusedError';
}

/** A person to choose on the login page of one's own machine. */
export interface LocalPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Login at an identity provider by redirect: authorization code with PKCE. */
export interface RedirectLogin {
  readonly kind: 'redirect';
  /** Where the browser is sent; the values are those of this one attempt. */
  authorizeUrl(attempt: { state: string; nonce: string; challenge: string }): string;
  /** @throws LoginRefusedError when the code or the token does not hold, or the person has no role. */
  redeem(code: string, attempt: { verifier: string; nonce: string }): Promise<Identity>;
  /** Undefined when the provider no longer knows the person. @throws Error when it cannot be asked. */
  renew(refreshToken: string): Promise<Identity | undefined>;
  revoke(refreshToken: string): Promise<void>;
  readonly logoutUrl: string;
  /** Origins a form may lead to (CSP form-action follows redirects). */
  readonly origins: readonly string[];
}

/** Login by choosing one of four invented persons; only for a console on 127.0.0.1. */
export interface LocalLogin {
  readonly kind: 'local';
  readonly persons: readonly LocalPerson[];
}

export type LoginProvider = RedirectLogin | LocalLogin;
