import type { CommentKey } from '../../moderation/decision.ts';
import type { OpenReview } from '../../moderation/ports.ts';
import { CLAIM_MS } from '../act.ts';
import type { ConsoleDeps } from '../deps.ts';
import type { ConsoleContext } from '../http/env.ts';
import { withQuery } from '../http/paths.ts';
import type { Route } from '../http/routes.ts';
import { type Item, itemsOf, withWords } from '../item.ts';
import { namesOf } from '../names.ts';
import { queuePage } from '../pages/queue.ts';
import { doneNotice, refusalNotice } from '../parts/notices.ts';

const PAGE = 15;
/** What waits beyond comes up when these are done; nobody clears more in one sitting. */
const MOST_SHOWN = 200;

export interface QueueRequest {
  readonly item?: string | undefined;
  readonly page?: string | undefined;
  readonly select?: string | undefined;
  readonly of?: string | undefined;
  readonly done?: string | undefined;
  readonly refused?: string | undefined;
  readonly words?: string | undefined;
}

async function firstReviews(deps: Pick<ConsoleDeps, 'state'>): Promise<{ reviews: OpenReview[]; more: boolean }> {
  const reviews: OpenReview[] = [];
  for await (const review of deps.state.openReviews(MOST_SHOWN + 1)) {
    if (reviews.length === MOST_SHOWN) return { reviews, more: true };
    reviews.push(review);
  }
  return { reviews, more: false };
}

/** The queue with one comment opened: the chosen one, else the first. */
export async function queueView(
  deps: ConsoleDeps,
  c: ConsoleContext,
  request: QueueRequest,
  status: 200 | 404 | 409 | 422 | 503 = 200,
): Promise<Response> {
  const session = c.get('session');
  const { reviews, more } = await firstReviews(deps);
  const place = reviews.findIndex(({ comment }) => comment === request.item);
  const wanted = place >= 0 ? Math.floor(place / PAGE) + 1 : Number(request.page ?? '1') || 1;
  const pages = Math.max(1, Math.ceil(reviews.length / PAGE));
  const number = Math.min(Math.max(1, Math.trunc(wanted)), pages);
  const shown = reviews.slice((number - 1) * PAGE, number * PAGE);
  const reviewOf = new Map(shown.map((review) => [review.comment, review]));
  // A comment that was just dealt with by somebody else is still shown when it was asked for by name.
  const besides = request.item !== undefined && place < 0 ? [request.item] : [];
  const keys: CommentKey[] = [...reviewOf.keys(), ...besides];
  const bare = await itemsOf(deps, keys);
  const items = await withWords(deps, { subject: session.subject, page: 'queue' }, bare);
  const listed = items
    .filter((item) => reviewOf.has(item.record.comment))
    .map((item): Item => ({ ...item, review: reviewOf.get(item.record.comment) }));
  const chosen = [...listed, ...items].find((item) => item.record.comment === request.item);
  const current = chosen ?? listed[0];
  const index = reviews.findIndex(({ comment }) => comment === current?.record.comment);
  const { nameOf } = await namesOf(deps);
  return c.html(
    queuePage({
      session,
      policy: deps.policy,
      now: deps.clock.now(),
      items: listed,
      current,
      before: reviews[index - 1]?.comment,
      after: reviews[index + 1]?.comment,
      chosen: chosen !== undefined,
      number,
      hasNext: number < pages,
      waiting: more ? `${MOST_SHOWN}+` : String(reviews.length),
      selectAll: request.select === 'all',
      notice: request.refused ? refusalNotice(request.refused) : await doneOf(deps, c, request),
      words: request.words,
      nameOf,
    }),
    status,
  );
}

/** What this person did on the page before. */
async function doneOf(deps: ConsoleDeps, c: ConsoleContext, { of, done }: QueueRequest) {
  if (of === undefined || done === undefined) return undefined;
  const [item] = await itemsOf(deps, [of]);
  const session = c.get('session');
  const row = item?.record.staff.find(({ id, actor }) => id === done && actor === session.subject);
  return item && row ? doneNotice(item, row, session.csrf, 'queue') : undefined;
}

export const queueRoutes = (deps: ConsoleDeps): readonly Route[] => [
  {
    method: 'GET',
    path: '/queue',
    needs: 'queue:read',
    answer: (c) => queueView(deps, c, c.req.query()),
  },
  {
    method: 'POST',
    path: '/queue/claim',
    needs: 'queue:act',
    async answer(c, form) {
      const { subject } = c.get('session');
      const comment = form.get('comment') ?? '';
      const left = form.get('leave') ?? (form.get('release') === undefined ? undefined : comment);
      if (left) await release(deps, left, subject);
      let mine = false;
      if (form.get('release') === undefined) {
        const decision = (await deps.ledger.read(comment)).decision;
        const until = new Date(deps.clock.now().getTime() + CLAIM_MS).toISOString();
        const place = decision && { decidedAt: decision.at, urgent: decision.urgency.length > 0 };
        mine = place !== undefined && (await deps.state.claimReview(comment, subject, until, place)) !== undefined;
      }
      if (c.req.header('accept') === 'application/json') return c.json({ mine });
      return c.redirect(withQuery('/queue', { item: comment }), 303);
    },
  },
];

async function release(deps: ConsoleDeps, comment: CommentKey, subject: string): Promise<void> {
  const decision = (await deps.ledger.read(comment)).decision;
  if (!decision) return;
  const place = { decidedAt: decision.at, urgent: decision.urgency.length > 0 };
  await deps.state.releaseReview(comment, subject, place);
}
