import { policyPack } from '../moderation/policies/index.ts';

/** The policy's own sentence for each clause code. */
export function clauseTexts(pack: string): (clause: string) => string | undefined {
  const texts = new Map(policyPack(pack).clauses.map((clause) => [clause.code, clause.text]));
  return (clause) => texts.get(clause);
}
