import type { StaffAction } from '../../moderation/decision.ts';
import { type Html, html, when } from '../html.ts';
import type { Item } from '../item.ts';
import { isHidden, isOver, openProposal, type Standing } from '../standing.ts';
import { type ConsolePolicy, clauseWords } from '../words/policy.ts';
import { reasonsFor } from '../words/reasons.ts';

export interface ActFormParts {
  readonly policy: ConsolePolicy;
  readonly subject: string;
  readonly csrf: string;
  /** Page to return to, and the comment to go on with. */
  readonly from: 'queue' | 'record';
  readonly next?: string | undefined;
  /** Words that a refused act had brought; nothing typed is lost. */
  readonly words?: string | undefined;
}

/** A note needs words first: its key leads to the field. */
const KEYS: Readonly<Record<Exclude<StaffAction, 'note'>, string>> = {
  approve: 'a',
  hide: 'h',
  unhide: 'u',
  hold: 's',
  delete: 'd',
};

const button = (action: keyof typeof KEYS, words: string, look = ''): Html =>
  html`<button class="${look}" name="action" value="${action}" aria-keyshortcuts="${KEYS[action]}">${words}<kbd>${KEYS[action].toUpperCase()}</kbd></button>`;

const reasonChoice = (action: StaffAction, shown: boolean): Html =>
  html`<label>理由<select name="reason-${action}">${reasonsFor(action, shown).map(
    ({ key, text }) => html`<option value="${key}">${text}</option>`,
  )}</select></label>`;

const clauseChoice = (policy: ConsolePolicy, name: string, chosen: string | undefined): Html =>
  html`<label>条項<select name="${name}">${when(
    chosen === undefined,
    () => html`<option value="">選んでください</option>`,
  )}${policy.clauses.map(
    ({ id }) => html`<option value="${id}"${id === chosen ? html` selected` : ''}>${clauseWords(policy, id)}</option>`,
  )}</select></label>`;

/** The two main choices depend on how the comment stands. */
function mainActs(standing: Standing, policy: ConsolePolicy, clause: string | undefined): Html {
  if (isOver(standing)) {
    return html`<div class="act">${button('approve', '確認済みにする', 'primary')}${reasonChoice('approve', false)}</div>`;
  }
  if (isHidden(standing)) {
    return html`<div class="act">${button('approve', '非表示のまま', 'primary')}${reasonChoice('approve', false)}</div>
<div class="act">${button('unhide', '元に戻す', 'calm')}${reasonChoice('unhide', true)}</div>`;
  }
  return html`<div class="act">${button('approve', '承認（公開のまま）', 'primary')}${reasonChoice('approve', true)}</div>
<div class="act">${button('hide', '非表示にする', 'strong')}${clauseChoice(policy, 'clause-hide', clause)}${reasonChoice('hide', false)}</div>`;
}

/** Deleting takes two people: the first proposes, another confirms. */
function deleteAct(item: Item, parts: ActFormParts, clause: string | undefined): Html | undefined {
  if (isOver(item.standing)) return undefined;
  const proposal = openProposal(item.record);
  if (proposal?.actor === parts.subject) {
    return html`<p class="hint">あなたが削除を提案しました。別の人が確認すると、Instagram から削除されます。</p>`;
  }
  const [title, words] = proposal ? ['削除を確認する（元に戻せません）', '削除する'] : ['削除を提案する', '削除を提案'];
  return html`<details class="act-more"${proposal ? html` open` : ''}><summary>${title}</summary><div class="act">
<p class="hint">削除は元に戻せません。${proposal ? 'もう一人の提案を確かめてから選んでください。' : 'あなたの提案のあと、別の人が確認したときだけ削除されます。'}</p>
${clauseChoice(parts.policy, 'clause-delete', clause)}${reasonChoice('delete', false)}${button('delete', words, 'strong')}</div></details>`;
}

/** All acts on one comment: every button sends its review action as `action`, with its own reason. */
export function actForm(item: Item, parts: ActFormParts): Html {
  const { record, standing } = item;
  const clause = record.decision.clauses[0]?.clause;
  return html`<form class="acts" method="post" action="/records/${record.comment}/review" data-once>
<input type="hidden" name="csrf" value="${parts.csrf}"><input type="hidden" name="from" value="${parts.from}">
<input type="hidden" name="seen" value="${record.staff.length}">${when(
    parts.next,
    (next) => html`<input type="hidden" name="next" value="${next}">`,
  )}
<div class="act-main">${mainActs(standing, parts.policy, clause)}</div>
<label class="words-field">ことばを添える（メモ、「その他」の理由）<textarea name="words" rows="2" maxlength="1000" aria-keyshortcuts="n">${parts.words ?? ''}</textarea></label>
<div class="act-small">
<div class="act">${button('hold', '保留')}${reasonChoice('hold', false)}</div>
<div class="act"><button name="action" value="note">メモだけ残す</button></div>
</div>
${deleteAct(item, parts, clause)}
</form>`;
}
