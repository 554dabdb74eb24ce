// Enhancement only: every page works without it. It moves focus, presses buttons that are there, and turns no
// string into markup (Trusted Types refuse that).
const root = document.documentElement;
const KEYS_OFF = 'kotomori-keys-off';

const stored = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
const store = (name, value) => {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Without storage the choice holds for this page.
  }
};

let keysOn = stored(KEYS_OFF) === null;
root.classList.add('script');
root.classList.toggle('keys', keysOn);

const dialog = document.getElementById('keys');
const toggleHelp = () => {
  if (dialog.open) dialog.close();
  else dialog.showModal();
};
for (const opener of document.querySelectorAll('[data-opens="keys"]')) opener.addEventListener('click', toggleHelp);
for (const box of document.querySelectorAll('[data-keys-switch]')) {
  box.checked = keysOn;
  box.addEventListener('change', () => {
    keysOn = box.checked;
    root.classList.toggle('keys', keysOn);
    store(KEYS_OFF, keysOn ? null : '1');
  });
}

const typing = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])'));

// What a key does stands on the element itself, where assistive technology reads it too.
const targetOf = (key) => document.querySelector(`main [aria-keyshortcuts="${CSS.escape(key)}"]`);

function press(element) {
  const closed = element.closest('details:not([open])');
  if (closed && element.tagName !== 'SUMMARY') {
    closed.open = true;
    element.focus();
  } else if (typing(element)) element.focus();
  else if (element.tagName === 'SUMMARY') {
    element.parentElement.open = !element.parentElement.open;
    if (element.offsetParent !== null) element.focus();
  } else element.click();
}

let going = false;
addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && typing(event.target)) return event.target.blur();
  if (typing(event.target) || !keysOn || !dialog) return;
  const key = event.key.toLowerCase();
  if (key === '?') {
    event.preventDefault();
    return toggleHelp();
  }
  if (dialog.open) return;
  if (key === 'g') {
    going = true;
    return setTimeout(() => {
      going = false;
    }, 1500);
  }
  const element = going
    ? document.querySelector(`[aria-keyshortcuts="g+${CSS.escape(key)}"]`)
    : key.length === 1 && targetOf(key);
  going = false;
  if (!element) return;
  event.preventDefault();
  if (!event.repeat) press(element);
});

// One press, one act: a second submit of the same form is swallowed while the first is under way.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = '1';
  });
}
addEventListener('pageshow', (event) => {
  if (event.persisted) for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});

// Many at once: go on with the next few as soon as this step has been seen.
for (const form of document.querySelectorAll('form[data-goes-on]')) {
  requestAnimationFrame(() => setTimeout(() => form.requestSubmit(form.querySelector('button')), 50));
}
for (const button of document.querySelectorAll('[data-prints]')) button.addEventListener('click', () => print());
document.querySelector('[data-focus]')?.focus();

// The list moves in its own frame; the page stays at the top, where the last act and its way back stand.
const row = document.querySelector('[data-current]');
const list = row?.closest('.list');
if (list) list.scrollTop = row.offsetTop - list.clientHeight / 3;

// How many are picked.
const label = document.querySelector('[data-picked]');
const boxes = document.querySelectorAll('input[form="bulk"]');
const count = () => {
  const picked = [...boxes].filter((box) => box.checked).length;
  label.textContent = picked === 0 ? '選んだコメントをまとめて' : `選んだ ${picked}件をまとめて`;
};
if (label) {
  for (const box of boxes) box.addEventListener('change', count);
  count();
}

// Looking at a comment for a moment claims it, so that two people do not work on the same one.
const CLAIM_AFTER_MS = 1500;
const CLAIM_AGAIN_MS = 120_000;
const claim = document.querySelector('form[data-claim]');
async function claimIt() {
  if (document.hidden) return;
  const body = new URLSearchParams(new FormData(claim));
  const before = sessionStorage.getItem('claimed');
  if (before && before !== claim.dataset.comment) body.set('leave', before);
  const answer = await fetch(claim.action, { method: 'POST', body, headers: { accept: 'application/json' } });
  if (!answer.ok) return;
  const { mine } = await answer.json();
  const status = claim.querySelector('[data-claimed]');
  if (!mine) return;
  sessionStorage.setItem('claimed', claim.dataset.comment);
  if (status) {
    status.textContent = status.dataset.claimed;
    claim.querySelector('button').hidden = true;
  }
}
if (claim) {
  setTimeout(() => claimIt().catch(() => {}), CLAIM_AFTER_MS);
  setInterval(() => claimIt().catch(() => {}), CLAIM_AGAIN_MS);
}
