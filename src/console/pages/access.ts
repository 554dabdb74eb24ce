import { ROLE_WORDS } from '../access/roles.ts';
import type { Session } from '../access/sessions.ts';
import { type Html, html } from '../html.ts';
import { briefWords } from '../words/times.ts';
import { page } from './layout.ts';

/** Who is logged in, and the way to end a login at once. */
export const accessPage = (session: Session, all: readonly Session[]): Html =>
  page({
    title: '接続中の人',
    session,
    current: 'access',
    body: html`<h1>接続中の人</h1><p class="hint">ログアウトさせると、その人の次の操作からすぐに効きます。</p>
<div class="table-frame" tabindex="0" role="region" aria-label="接続中の人"><table class="results"><thead><tr><th scope="col">人</th><th scope="col">役割</th><th scope="col">ログイン</th><th scope="col">最後の操作</th><th scope="col">操作</th></tr></thead>
<tbody>${all.map(
      (
        one,
      ) => html`<tr><td data-label="人">${one.name}${one.key === session.key ? '（あなた）' : ''}</td><td data-label="役割">${one.roles.map((role) => ROLE_WORDS[role]).join('・')}</td>
<td data-label="ログイン">${briefWords(one.createdAt)}</td><td data-label="最後の操作">${briefWords(one.seenAt)}</td>
<td data-label="操作"><form method="post" action="/access/end"><input type="hidden" name="csrf" value="${session.csrf}"><button name="subject" value="${one.subject}">ログアウトさせる</button></form></td></tr>`,
    )}</tbody></table></div>`,
  });
