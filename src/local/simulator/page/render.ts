import { html } from 'hono/html';
import type { SimComment } from '../state/records.ts';
import type { PostWithThreads, Thread, View } from './feed.ts';

type Html = ReturnType<typeof html>;

const dayAndTime = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The whole page. Every word of a person goes through `html`, which escapes it. */
export async function renderPage(account: string, posts: readonly PostWithThreads[], view: View): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${account}（練習用の Instagram）</title>
    <link rel="stylesheet" href="/_page/style.css" />
    <script src="/_page/live.js" defer></script>
    <noscript><meta http-equiv="refresh" content="5" /></noscript>
  </head>
  <body data-view="${view}">
    <header>
      <h1>${account}</h1>
      <p>練習用の Instagram です。この画面は本物の Instagram とはつながっていません。</p>
      ${viewSwitch(view)}
    </header>
    <p id="notice" role="status"></p>
    <main id="feed">
      ${
        posts.length === 0
          ? html`<p>まだ投稿がありません。コメントを書くと、最初の投稿ができます。</p>
            ${sayForm('', view)}`
          : ''
      } ${posts.map((post) => article(post, view))}
    </main>
  </body>
</html>`,
  );
}

function viewSwitch(view: View): Html {
  const link = (to: View, href: string, words: string): Html =>
    view === to ? html`<a href="${href}" aria-current="page">${words}</a>` : html`<a href="${href}">${words}</a>`;
  return html`<nav aria-label="見え方">
    ${link('visitor', '/', '来訪者の見え方')} ${link('office', '/?view=office', '区役所の見え方')}
  </nav>`;
}

function article({ post, username, threads, count }: PostWithThreads, view: View): Html {
  return html`<article aria-labelledby="caption-${post.id}">
    <p class="caption" id="caption-${post.id}"><b>${username}</b> ${post.caption}</p>
    <p class="meta"><time datetime="${iso(post.createdAt)}">${dayAndTime.format(post.createdAt)}</time>
      ${view === 'office' ? `コメント ${count} 件（非表示を含む）` : ''}</p>
    ${sayForm(post.id, view)}
    <ol class="threads" id="threads-${post.id}" data-live>
      ${threads.map(threadItem)}
    </ol>
  </article>`;
}

/** Without a media id the comment goes under a first post, which is made for it. */
const sayForm = (mediaId: string, view: View): Html => html`<form method="post" action="/_page/comments">
      ${mediaId === '' ? '' : html`<input type="hidden" name="mediaId" value="${mediaId}" />`}
      <input type="hidden" name="view" value="${view}" />
      <label for="name-${mediaId}">名前</label>
      <input id="name-${mediaId}" name="username" value="visitor" maxlength="30" autocomplete="off" />
      <label for="text-${mediaId}">コメント</label>
      <input id="text-${mediaId}" name="text" required maxlength="2200" placeholder="コメントを追加…" autocomplete="off" />
      <button>投稿する</button>
    </form>`;

const threadItem = ({ comment, replies }: Thread): Html =>
  html`<li id="c-${comment.id}">
    ${commentBody(comment)}
    ${
      replies.length === 0
        ? ''
        : html`<ol>
            ${replies.map((reply) => html`<li id="c-${reply.id}">${commentBody(reply)}</li>`)}
          </ol>`
    }
  </li>`;

const commentBody = (comment: SimComment): Html =>
  html`<p class="${comment.hidden ? 'comment hidden' : 'comment'}">
    <b>${comment.username}</b> <bdi>${comment.text ?? '（GIF・スタンプ）'}</bdi>
    ${comment.hidden ? html`<em>非表示</em>` : ''}
    <time datetime="${iso(comment.createdAt)}">${dayAndTime.format(comment.createdAt)}</time>
  </p>`;

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
