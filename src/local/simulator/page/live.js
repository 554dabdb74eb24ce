// Looks every second whether something changed, and swaps the comment lists in place, so that what a person is
// typing stays. A comment that is no longer there fades out first.
const EVERY_MS = 1000;
const FADE_MS = 600;
const notice = document.getElementById('notice');
let seen = '';

async function look() {
  const response = await fetch(location.href, { headers: seen === '' ? {} : { 'if-none-match': seen } });
  if (response.status === 304) return;
  seen = response.headers.get('etag') ?? '';
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const gone = [...document.querySelectorAll('[data-live] li')].filter((li) => fresh.getElementById(li.id) === null);
  for (const li of gone) li.classList.add('leaving');
  if (gone.length > 0) {
    notice.textContent = `コメント ${gone.length} 件が見えなくなりました。`;
    await new Promise((resolve) => setTimeout(resolve, FADE_MS));
  }
  swap(fresh);
}

function swap(fresh) {
  const lists = [...fresh.querySelectorAll('[data-live]')];
  const same = lists.map((list) => document.getElementById(list.id));
  if (same.includes(null) || lists.length !== document.querySelectorAll('[data-live]').length) {
    if (document.activeElement?.tagName !== 'INPUT')
      document.getElementById('feed').replaceWith(fresh.getElementById('feed'));
    return;
  }
  for (const [index, list] of lists.entries()) {
    same[index].replaceChildren(...list.childNodes);
    const meta = list.closest('article').querySelector('.meta');
    same[index].closest('article').querySelector('.meta').replaceWith(meta);
  }
}

async function again() {
  await look().catch(() => {});
  setTimeout(again, EVERY_MS);
}
again();
