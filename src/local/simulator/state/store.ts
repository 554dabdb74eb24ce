import { type Journal, NO_JOURNAL, openJournal } from './journal.ts';
import type { Account, PendingEvent, Post, RecordKind, RecordKinds, SimComment, Token } from './records.ts';
import { Timeline } from './timeline.ts';

/** Everything true at the simulated Instagram, by id, with the few indexes the Graph API reads. */
export class Store {
  readonly accounts = new Map<string, Account>();
  readonly posts = new Map<string, Post>();
  readonly comments = new Map<string, SimComment>();
  readonly tokens = new Map<string, Token>();
  readonly unsettled = new Map<string, PendingEvent>();
  /** Grows with every change; the page uses it to see whether something is new. */
  version = 0;
  readonly #byCaption = new Map<string, string>();
  readonly #commentCounts = new Map<string, number>();
  readonly #timelines = new Map<string, Timeline>();
  readonly #journal: Journal;

  constructor(dataFile?: string) {
    this.#journal =
      dataFile === undefined ? NO_JOURNAL : openJournal(dataFile, ({ kind, record }) => this.#apply(kind, record));
  }

  /** Writes the whole record, new or changed. */
  put<K extends RecordKind>(kind: K, record: RecordKinds[K]): void {
    this.#journal.append({ kind, record });
    this.#apply(kind, record);
  }

  close(): void {
    this.#journal.close();
  }

  /** The account's post with exactly this caption. */
  postByCaption(accountId: string, caption: string): Post | undefined {
    return this.posts.get(this.#byCaption.get(`${accountId} ${caption}`) ?? '');
  }

  /** Posts of an account, organic ones only: an advertisement's copy is in no list. */
  postsOf(accountId: string): Timeline {
    return this.#timeline(`posts ${accountId}`);
  }

  topLevelComments(mediaId: string): Timeline {
    return this.#timeline(`comments ${mediaId}`);
  }

  replies(commentId: string): Timeline {
    return this.#timeline(`replies ${commentId}`);
  }

  /** Comments and replies under a post that are not deleted. */
  commentCount(mediaId: string): number {
    return this.#commentCounts.get(mediaId) ?? 0;
  }

  #timeline(key: string): Timeline {
    const timeline = this.#timelines.get(key) ?? new Timeline();
    this.#timelines.set(key, timeline);
    return timeline;
  }

  #apply(kind: RecordKind, record: RecordKinds[RecordKind]): void {
    this.version++;
    if (kind === 'account') this.accounts.set((record as Account).id, record as Account);
    else if (kind === 'token') this.tokens.set((record as Token).token, record as Token);
    else if (kind === 'post') this.#applyPost(record as Post);
    else if (kind === 'comment') this.#applyComment(record as SimComment);
    else this.#applyEvent(record as PendingEvent);
  }

  #applyPost(post: Post): void {
    if (!this.posts.has(post.id)) {
      if (post.ad === undefined) this.postsOf(post.accountId).add(post.id, post.createdAt);
      this.#byCaption.set(`${post.accountId} ${post.caption}`, post.id);
    }
    this.posts.set(post.id, post);
  }

  #applyComment(comment: SimComment): void {
    const known = this.comments.get(comment.id);
    const more = Number(!comment.deleted) - Number(known?.deleted === false);
    this.#commentCounts.set(comment.mediaId, this.commentCount(comment.mediaId) + more);
    if (known === undefined) {
      const list =
        comment.parentId === undefined ? this.topLevelComments(comment.mediaId) : this.replies(comment.parentId);
      list.add(comment.id, comment.createdAt);
    }
    this.comments.set(comment.id, comment);
  }

  #applyEvent(event: PendingEvent): void {
    if (event.settled === true) this.unsettled.delete(event.id);
    else this.unsettled.set(event.id, event);
  }
}
