import { readFileSync } from 'node:fs';
import { type Answer, redirect, text } from '../http/answer.ts';
import { allParameters, type SimRequest } from '../http/request.ts';
import { addComment } from '../people/posting.ts';
import type { World } from '../world.ts';
import { feed } from './feed.ts';
import { renderPage } from './render.ts';

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const ASSETS: Readonly<Record<string, () => Answer>> = {
  '/_page/style.css': () => text(asset('./style.css'), 200, 'text/css'),
  '/_page/live.js': () => text(asset('./live.js'), 200, 'text/javascript'),
};

const SAFE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-cache',
};

export const isPage = (request: SimRequest): boolean => request.path === '/' || request.path.startsWith('/_page/');

/** What an Instagram visitor sees, and a form to say something. */
export async function servePage(world: World, request: SimRequest): Promise<Answer> {
  const answer = await answerPage(world, request);
  return { ...answer, headers: { ...SAFE_HEADERS, ...answer.headers } };
}

async function answerPage(world: World, request: SimRequest): Promise<Answer> {
  const found = request.method === 'GET' ? ASSETS[request.path] : undefined;
  if (found !== undefined) return found();
  if (request.method === 'POST' && request.path === '/_page/comments') return say(world, request);
  if (request.method !== 'GET' || request.path !== '/') return text('ページが見つかりません。', 404);
  return show(world, request);
}

async function show(world: World, request: SimRequest): Promise<Answer> {
  const view = request.query.get('view') === 'office' ? 'office' : 'visitor';
  const etag = `"${view}-${world.store.version}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag }, body: '' };
  const account = world.store.accounts.get(world.mainAccountId)?.username ?? '';
  const page = text(await renderPage(account, feed(world, view), view), 200, 'text/html');
  return { ...page, headers: { ...page.headers, etag } };
}

function say(world: World, request: SimRequest): Answer {
  const form = allParameters(request);
  const [said, mediaId] = [form.get('text') ?? '', form.get('mediaId')];
  if (said === '' || (mediaId !== undefined && !world.store.posts.has(mediaId)))
    return text('コメントを書いてください。', 400);
  addComment(world, { mediaId, text: said, username: form.get('username') || 'visitor' });
  return redirect(form.get('view') === 'office' ? '/?view=office' : '/');
}
