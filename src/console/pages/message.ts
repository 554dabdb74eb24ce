import type { Session } from '../access/sessions.ts';
import { type Html, html, when } from '../html.ts';
import { page } from './layout.ts';

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly session?: Session | undefined;
  readonly back?: { readonly path: string; readonly words: string };
}

/** A page that says one thing: not found, refused, out of order. */
export const messagePage = ({ title, text, session, back }: Message): Html =>
  page({
    title,
    session,
    shape: 'narrow',
    body: html`<section class="sheet"><h1>${title}</h1><p>${text}</p>
${when(back, ({ path, words }) => html`<p><a class="button" href="${path}">${words}</a></p>`)}</section>`,
  });
