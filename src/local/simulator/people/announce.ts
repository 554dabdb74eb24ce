import { isLive, type SimComment } from '../state/records.ts';
import type { World } from '../world.ts';

/**
 * Queues the webhook of a comment, if Meta would send one: published app, public and subscribed account, live
 * comments only during the broadcast. Edits, deletions, hiding and showing again are never announced.
 */
export function announce(world: World, comment: SimComment): boolean {
  const post = world.store.posts.get(comment.mediaId);
  const account = world.store.accounts.get(post?.accountId ?? '');
  if (post === undefined || account === undefined) return false;
  const field = isLive(post) ? 'live_comments' : 'comments';
  if (post.broadcasting === false) return false;
  const receiver =
    account.id === world.mainAccountId || account.subscribedFields.length > 0 ? account.id : mentioned(world);
  return notify(world, receiver, field, commentValue(world, comment));
}

/** Somebody else's post: the account hears of it because it is mentioned in the comment. */
const mentioned = (world: World): string => world.mainAccountId;

/** Queues one notification for an account, unless something stands in its way. */
export function notify(world: World, accountId: string, field: string, value: Record<string, unknown>): boolean {
  const account = world.store.accounts.get(accountId);
  const settings = world.webhook.current;
  if (account === undefined || world.sender.url === undefined || !settings.published) return false;
  if (account.isPrivate || account.subscribedFields.length === 0) return false;
  if (world.random.chance(settings.dropShare)) {
    world.log('webhook: a notification was dropped for ever, as asked');
    return false;
  }
  const id = `e${world.clock.now().getTime()}-${world.random.digits(12)}`;
  world.dispatcher.queue({ id, accountId, field, value, queuedAt: world.clock.now().getTime() });
  return true;
}

/** `value` of a comment event: no verb, no time, no like count, no hidden flag. */
export function commentValue(world: World, comment: SimComment): Record<string, unknown> {
  const post = world.store.posts.get(comment.mediaId);
  const account = world.store.accounts.get(comment.fromId);
  return {
    from: {
      id: comment.fromId,
      username: comment.username,
      ...(account === undefined ? {} : { self_ig_scoped_id: account.selfScopedId }),
    },
    media: {
      id: comment.mediaId,
      ...(post?.ad === undefined
        ? {}
        : {
            ad_id: post.ad.adId,
            ...(post.ad.adTitle === undefined ? {} : { ad_title: post.ad.adTitle }),
            ...(post.ad.originalMediaId === undefined ? {} : { original_media_id: post.ad.originalMediaId }),
          }),
      media_product_type: post?.productType ?? 'FEED',
    },
    id: comment.id,
    ...(comment.parentId === undefined ? {} : { parent_id: comment.parentId }),
    ...(comment.text === undefined ? {} : { text: comment.text }),
  };
}
