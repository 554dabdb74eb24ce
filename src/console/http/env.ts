import type { Context } from 'hono';
import type { Session } from '../access/sessions.ts';

/** What a request carries through the routes. */
export interface ConsoleEnv {
  Variables: { session: Session };
}

export type ConsoleContext = Context<ConsoleEnv>;
