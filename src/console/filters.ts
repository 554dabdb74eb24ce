import type { Filters } from '../audit/queries/filters.ts';
import { instantOf } from '../audit/queries/times.ts';
import { OUTCOMES } from '../moderation/decision.ts';
import { ACTIONS } from '../moderation/judgement.ts';
import type { ConsoleDeps } from './deps.ts';
import type { RecordsForm } from './pages/records.ts';

/** A search that cannot be done; `message` is a sentence for the person. */
export class SearchRefusedError extends Error {
  override readonly name = 'SearchRefusedError';
}

export const FIELDS = [
  'from',
  'to',
  'action',
  'clause',
  'rule',
  'media',
  'commenter',
  'reviewer',
  'outcome',
  'order',
] as const satisfies readonly (keyof RecordsForm)[];

/** The search form as it was sent. */
export const formOfQuery = (query: Readonly<Record<string, string>>): RecordsForm =>
  Object.fromEntries(FIELDS.map((name) => [name, (query[name] ?? '').trim().slice(0, 100)])) as Record<
    (typeof FIELDS)[number],
    string
  >;

const PSEUDONYM = /^[\w-]{1,32}\.[0-9a-f]{32}$/;

/** A pseudonym, Instagram's id of the person, or a handle that the vault still knows. */
async function commentersOf(
  deps: Pick<ConsoleDeps, 'vault' | 'pseudonyms' | 'accountId'>,
  given: string,
): Promise<readonly string[]> {
  if (PSEUDONYM.test(given)) return [given];
  if (/^\d{1,30}$/.test(given)) return deps.pseudonyms.commenter(deps.accountId, given);
  const known = await deps.vault.byHandle(given);
  const ids = [...new Set(known.flatMap(({ commenterId }) => (commenterId === undefined ? [] : [commenterId])))];
  if (ids.length === 0) {
    throw new SearchRefusedError(
      'この名前の人のコメントは、いま保管しているものの中に見つかりません。日付や投稿の番号で探してください。',
    );
  }
  return ids.flatMap((id) => deps.pseudonyms.commenter(deps.accountId, id));
}

/** @throws SearchRefusedError, TimeError */
export async function filtersOf(
  deps: Pick<ConsoleDeps, 'vault' | 'pseudonyms' | 'accountId'>,
  form: RecordsForm,
): Promise<Filters> {
  const { clause, rule, media, reviewer } = form;
  const action = ACTIONS.find((name) => name === form.action);
  const outcome = OUTCOMES.find((name) => name === form.outcome);
  return {
    ...(form.from ? { from: instantOf(form.from, 'start') } : {}),
    ...(form.to ? { to: instantOf(form.to, 'end') } : {}),
    ...(action ? { action } : {}),
    ...(outcome ? { outcome } : {}),
    ...(clause ? { clause } : {}),
    ...(rule ? { rule } : {}),
    ...(media ? { media } : {}),
    ...(reviewer ? { reviewer } : {}),
    ...(form.commenter ? { commenter: await commentersOf(deps, form.commenter) } : {}),
  };
}
