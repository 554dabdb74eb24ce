import * as z from 'zod';

/** How the Graph API behaves where Meta's own behaviour is not known, and how slow it is. */
export const GraphSettings = z.strictObject({
  /** How long every call takes. */
  latencyMs: z.number().int().min(0).max(600_000),
  /** What a token that does not own the media is told: 100/33, or 10. */
  notOwned: z.enum(['missing', 'permission']),
  /** Whether hidden comments stay in lists (with `hidden: true`). */
  listHidden: z.boolean(),
  /** Refuse calls without a right `appsecret_proof`, as the app setting does. */
  requireAppSecretProof: z.boolean(),
  /** Answer to a login code: documented inside `data`, seen flat. */
  loginShape: z.enum(['wrapped', 'flat']),
});

export type GraphSettings = Readonly<z.infer<typeof GraphSettings>>;

export const DEFAULT_GRAPH_SETTINGS: GraphSettings = {
  latencyMs: 0,
  notOwned: 'missing',
  listHidden: true,
  requireAppSecretProof: false,
  loginShape: 'wrapped',
};
