import { may, ROLE_WORDS } from '../access/roles.ts';
import type { Session } from '../access/sessions.ts';
import { ASSETS } from '../assets.generated.ts';
import { type Html, html, when } from '../html.ts';
import { keyHelp } from '../parts/key-help.ts';

export interface PageParts {
  /** Never words of a comment: it stands in the browser's history. */
  readonly title: string;
  readonly session?: Session | undefined;
  readonly current?: 'queue' | 'records' | 'access';
  readonly waiting?: string | undefined;
  /** Layout of the page as a whole. */
  readonly shape?: string;
  readonly body: unknown;
}

const NAVIGATION = [
  { page: 'queue', path: '/queue', words: '確認待ち', permission: 'queue:read', key: 'q' },
  { page: 'records', path: '/records', words: '記録', permission: 'record:read', key: 'r' },
  { page: 'access', path: '/access', words: '接続中の人', permission: 'access:manage', key: '' },
] as const;

/** The frame around every page. */
export function page({ title, session, current, waiting, shape, body }: PageParts): Html {
  return html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, address=no, email=no">
<title>${title}｜言守り</title>
<link rel="icon" href="${ASSETS.icon.path}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS.style.path}">
<script src="${ASSETS.script.path}" defer></script>
</head>
<body class="${shape ?? ''}">
<a class="skip" href="#main">本文へ移動</a>
${header(session, current, waiting)}
<main id="main" tabindex="-1">${body}</main>
${when(session, () => keyHelp())}
</body>
</html>`;
}

function header(session: Session | undefined, current: string | undefined, waiting: string | undefined): Html {
  const links = NAVIGATION.filter(({ permission }) => session && may(session.roles, permission));
  return html`<header class="top">
<a class="brand" href="/"><span class="seal" aria-hidden="true">守</span><span>言守り</span></a>
${when(
  session,
  ({ name, roles, csrf }) => html`<nav aria-label="主なページ"><ul>${links.map(
    (link) =>
      html`<li><a href="${link.path}"${link.page === current ? html` aria-current="page"` : ''}${
        link.key ? html` aria-keyshortcuts="g+${link.key}"` : ''
      }>${link.words}${link.page === 'queue' && waiting ? html`<span class="count">${waiting}</span>` : ''}</a></li>`,
  )}</ul></nav>
<div class="account">
<button type="button" class="plain only-script" data-opens="keys" aria-keyshortcuts="?">キー操作<kbd>?</kbd></button>
<span class="who"><span class="who-name">${name}</span><span class="role">${roles.map((role) => ROLE_WORDS[role]).join('・')}</span></span>
<form method="post" action="/logout"><input type="hidden" name="csrf" value="${csrf}"><button class="plain">ログアウト</button></form>
</div>`,
)}
</header>`;
}
