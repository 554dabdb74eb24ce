import type { LoginProvider } from '../access/login-provider.ts';
import { ROLE_WORDS } from '../access/roles.ts';
import { type Html, html, when } from '../html.ts';
import { page } from './layout.ts';

/** Local: four persons to choose from. Cognito: one button that leads to the city's login. */
export const loginPage = (login: LoginProvider, token: string, returnTo: string, notice?: string): Html =>
  page({
    title: 'ログイン',
    shape: 'narrow',
    body: html`<section class="sheet login">
<h1>言守り<small>ことまもり</small></h1>
<p>Instagram のコメント欄を、だれもが安心して話せる場に保つための職員用ページです。</p>
${when(notice, (text) => html`<p class="notice warn" role="alert">${text}</p>`)}
<form method="post" action="/login">
<input type="hidden" name="csrf" value="${token}"><input type="hidden" name="return" value="${returnTo}">
${
  login.kind === 'redirect'
    ? html`<button class="primary wide" name="login" value="redirect">職員アカウントでログイン</button>
<p class="hint">確認コード（多要素認証）が必要です。</p>`
    : html`<p class="hint">この端末だけで動く練習用のログインです。どの役割で入るかを選んでください。</p>
<ul class="persons">${login.persons.map(
        ({ id, name, roles }) => html`<li><button class="wide" name="person" value="${id}">
<span>${name}</span><span class="role">${roles.map((role) => ROLE_WORDS[role]).join('・')}</span></button></li>`,
      )}</ul>`
}
</form></section>`,
  });
